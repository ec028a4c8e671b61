import pytest

from bot.errors import SettingsError
from bot.settings import SEEDS, settings_from_environment

pytestmark = pytest.mark.usefixtures("no_environment")


def test_without_variables_the_bot_has_its_seeds_and_no_token() -> None:
    settings = settings_from_environment()
    assert settings.token is None
    assert settings.library is None
    assert SEEDS.is_dir()


def test_the_token_never_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "very-secret")
    settings = settings_from_environment()
    assert "very-secret" not in f"{settings!r} {settings} {settings.model_dump_json()}"
    assert settings.token is not None
    assert settings.token.get_secret_value() == "very-secret"


def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "")
    assert settings_from_environment().token is None


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("BRIEFING_LOG_LEVEL", "LOUD", "set it to DEBUG, INFO, WARNING or ERROR, or leave it out."),
        ("BRIEFING_HEALTH_PORT", "x", "set it to a whole number from 1 to 65535, or leave it out."),
        ("BRIEFING_HEALTH_PORT", "70000", "set it to a whole number from 1 to 65535, or leave it out."),
        ("BRIEFING_USER_QUESTIONS", "0", "set it to a whole number from 1 on, or leave it out."),
        ("BRIEFING_SERVER_QUESTIONS", "2.5", "set it to a whole number from 1 on, or leave it out."),
    ],
)
def test_a_wrong_variable_is_named_with_what_it_can_be(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refusal:
        settings_from_environment()
    assert str(refusal.value) == f"{name} is wrong: {told}"
