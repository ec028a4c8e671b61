"""Languages of the tests' own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pseudo_language import TEMPLATE, bracketed, messages_in, write_catalogue

from bot import translation


@pytest.fixture
def languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder of languages, which may be read anew."""
    folder = tmp_path / "languages"
    folder.mkdir()
    monkeypatch.setattr(translation, "LANGUAGES", folder)
    translation._catalogue.cache_clear()
    yield folder
    translation._catalogue.cache_clear()


@pytest.fixture
def german(languages: Path) -> None:
    """A German in which everything is said in English, in brackets."""
    write_catalogue(languages / "de.po", *((english, bracketed(english)) for english, _ in messages_in(TEMPLATE)))
