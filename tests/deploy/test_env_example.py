"""The example of an environment file."""

import re
from pathlib import Path

import pytest

from bot.settings import settings_from_environment

EXAMPLE = Path(__file__).parents[2] / "deploy" / ".env.example"


@pytest.mark.usefixtures("no_environment")
def test_the_example_is_accepted_and_holds_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in re.findall(r"^(\w+)=(.*)$", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE):
        monkeypatch.setenv(name, value)
    assert settings_from_environment().token is None


def test_the_file_that_holds_the_token_is_never_committed() -> None:
    ignored = (EXAMPLE.parents[1] / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert ".env" in ignored
