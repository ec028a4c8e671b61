"""The shelves of a library: they stay open, are brought up to date, and answer on where nothing can be read."""

import sqlite3
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
from texts import briefing_of

from index.errors import LibraryUnavailable
from index.library import Library, open_library
from index.models import Briefing, Status
from index.shelves.shelf import Shelf
from index.stores import SqliteStore

ONE, OTHER = 111, 222


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(f"sqlite:///{tmp_path / 'library.db'}")


def named(id: str, text: str = "They met in Brussels.") -> Briefing:
    return replace(briefing_of(text), id=id)


def test_servers_without_briefings_of_their_own_share_one_shelf(library: Library) -> None:
    library.add(named("shared"))
    assert library.of(ONE) is library.of(OTHER) is library.of(None)


def test_a_compiled_library_answers_the_same_from_open_shelves_and_those_opened_later(library: Library) -> None:
    library.add(named("shared", "The ministers met in Brussels.\nThe envoys met in Ankara."))
    library.add(named("own", "The generals met in Tallinn."), ONE)
    question = "Where did the ministers meet?"
    before = [library.of(server).ask(question) for server in (None, ONE)]
    is_compiled = library.compile()
    library.add(named("later", "The clerks met in Riga."), OTHER)
    assert is_compiled == (find_spec("numba") is not None)
    assert [library.of(server).ask(question) for server in (None, ONE)] == before
    assert library.of(OTHER).ask("Where did the clerks meet?").evidence[0].briefing.id == "later"


class TestShelves:
    """Shelves stay open as long as there is room."""

    def test_a_shelf_stays_the_same_until_something_changes(self, library: Library) -> None:
        library.add(named("shared"))
        library.add(named("own", "They met in Ankara."), ONE)
        shared, own = library.of(None), library.of(ONE)
        library.add(named("own", "They met in Oslo."), OTHER)
        assert (library.of(None), library.of(ONE)) == (shared, own)
        library.add(named("more", "They met in Rome."), ONE)
        assert library.of(None) is shared
        assert library.of(ONE) is not own

    def test_what_is_shared_is_read_once_for_all_servers(self, library: Library) -> None:
        library.add(named("shared"))
        for server in (ONE, OTHER):
            library.add(named("own", "They met in Ankara."), server)
        texts = {id(library.of(server).briefings[1].text) for server in (ONE, OTHER)}
        assert len(texts) == 1

    def test_the_shelf_that_was_not_asked_longest_goes_first(self, tmp_path: Path) -> None:
        size = Shelf.of([named("own")]).size
        library = Library([SqliteStore(tmp_path / "library.db")], memory=2 * size)
        for server in (1, 2, 3):
            library.add(named("own"), server)
        first, second = library.of(1), library.of(2)
        assert library.of(1) is first
        library.of(3)
        assert library.of(1) is first
        assert library.of(2) is not second

    def test_a_shelf_too_large_for_the_bound_answers_all_the_same(self, tmp_path: Path) -> None:
        library = Library([SqliteStore(tmp_path / "library.db")], memory=0)
        library.add(named("own", "The envoys met in Ankara."), ONE)
        assert library.of(ONE).ask("Where did the envoys meet?").status is Status.ANSWERED


class TestUnavailable:
    """Where the place cannot be read at the moment, what was read before answers."""

    def test_an_open_shelf_goes_on_answering(
        self, library: Library, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        library.add(named("shared", "The ministers met in Brussels."))
        shelf = library.of(ONE)

        def fail(*_: object) -> None:
            raise LibraryUnavailable("The disk is gone.")

        monkeypatch.setattr(SqliteStore, "version", fail)
        assert library.of(ONE) is shelf
        assert "The disk is gone." in caplog.text

    def test_a_shelf_that_was_never_open_is_refused_in_a_sentence(self, tmp_path: Path) -> None:
        library = open_library(f"sqlite:///{tmp_path / 'library.db'}")
        library.add(named("shared"))
        library.close()
        with sqlite3.connect(tmp_path / "library.db") as locked:
            locked.execute("PRAGMA locking_mode = EXCLUSIVE")
            locked.execute("DELETE FROM scopes WHERE scope = 5")
            with pytest.raises(LibraryUnavailable):
                library.of(None)
        locked.close()
