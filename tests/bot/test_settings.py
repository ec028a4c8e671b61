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


def test_a_wrong_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_LOG_LEVEL", "LOUD")
    with pytest.raises(SettingsError, match=r"BRIEFING_LOG_LEVEL is wrong: input should be 'DEBUG'"):
        settings_from_environment()
