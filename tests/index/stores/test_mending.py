"""Mending what a briefing says of itself, and taking back that it was added."""

from dataclasses import replace
from pathlib import Path

import pytest
from texts import briefing_of

from index.errors import BriefingNotFound, BriefingRefused, LibraryReadOnly
from index.library import Library, open_library
from index.models import Metadata

SERVER, OTHER = 10, 20
FIRST, SECOND = briefing_of("They met in Brussels."), briefing_of("They met in Ankara.")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(f"sqlite:///{tmp_path / 'library.db'}")


def test_a_mended_briefing_is_listed_asked_and_kept_with_its_new_metadata(library: Library, tmp_path: Path) -> None:
    library.add(FIRST, SERVER)
    library.mend(FIRST, Metadata("The zephyr summit", publisher="The Wire"), SERVER)
    again = open_library(f"sqlite:///{tmp_path / 'library.db'}")
    for held in (library, again):
        (holding,) = held.holdings(SERVER)
        assert (holding.metadata.title, holding.earlier_versions) == ("The zephyr summit", 0)
        assert held.of(SERVER).ask("zephyr summit Brussels").evidence[0].briefing == held.get("test", SERVER)


def test_mending_nothing_changes_nothing(library: Library) -> None:
    library.add(FIRST, SERVER)
    shelf = library.of(SERVER)
    library.mend(FIRST, FIRST.metadata, SERVER)
    assert library.of(SERVER) is shelf


def test_only_the_very_briefing_is_mended_or_withdrawn(library: Library) -> None:
    library.add(FIRST, SERVER)
    library.add(SECOND, SERVER)
    for server, briefing in ((SERVER, FIRST), (OTHER, SECOND), (None, SECOND), (SERVER, replace(SECOND, id="other"))):
        with pytest.raises(BriefingNotFound):
            library.mend(briefing, Metadata("Mended"), server)
        with pytest.raises(BriefingNotFound):
            library.withdraw(briefing, server)
    assert library.get("test", SERVER) == SECOND


def test_a_briefing_cannot_be_mended_into_the_double_of_another(library: Library) -> None:
    library.add(FIRST, SERVER)
    library.add(replace(FIRST, id="b", metadata=Metadata("B")), SERVER)
    with pytest.raises(BriefingRefused, match="'b'"):
        library.mend(FIRST, Metadata("B"), SERVER)


def test_withdrawing_a_new_briefing_leaves_nothing_of_it(library: Library) -> None:
    library.add(FIRST, SERVER)
    library.withdraw(FIRST, SERVER)
    assert library.holdings(SERVER) == []
    assert library.of(SERVER).briefings == ()


def test_withdrawing_a_replacement_brings_back_what_it_replaced(library: Library) -> None:
    library.add(FIRST, SERVER)
    library.add(SECOND, SERVER)
    library.mend(SECOND, Metadata("Mended"), SERVER)
    library.withdraw(replace(SECOND, metadata=Metadata("Mended")), SERVER)
    assert library.get("test", SERVER) == FIRST
    assert library.earlier("test", SERVER) == []
    assert library.of(SERVER).ask("Where did they meet?").evidence[0].text == FIRST.text


def test_what_was_replaced_does_not_come_back_as_the_double_of_another(library: Library) -> None:
    library.add(FIRST, SERVER)
    library.add(SECOND, SERVER)
    library.add(replace(FIRST, id="b"), SERVER)
    with pytest.raises(BriefingRefused, match="'b'"):
        library.withdraw(SECOND, SERVER)
    assert library.get("test", SERVER) == SECOND


def test_a_folder_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / "test.txt").write_text("They met.")
    library = open_library(str(tmp_path))
    briefing = library.get("test")
    with pytest.raises(LibraryReadOnly):
        library.mend(briefing, Metadata("Mended"))
    with pytest.raises(LibraryReadOnly):
        library.withdraw(briefing)
    with pytest.raises(BriefingNotFound):
        library.withdraw(briefing, SERVER)
