"""What servers have set: kept durably beside their briefings, theirs alone, and gone with them."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from texts import briefing_of

from index.errors import LibraryReadOnly, LibraryUnavailable
from index.holdings import PREFERENCES_SIZE
from index.library import Library, open_library
from index.stores import database
from index.stores.schema import APPLICATION_ID, MIGRATIONS

BOT, SERVER, OTHER = 1, 10, 20
LATER = datetime.now(UTC) + timedelta(days=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Library:
    return opened(path)


def opened(path: Path) -> Library:
    return open_library(f"sqlite:///{path}")


def keep(library: Library, preferences: bytes, server: int = SERVER) -> None:
    library.keep_preferences(server, lambda _: preferences)


def test_what_a_server_set_lasts_and_is_its_own(library: Library, path: Path) -> None:
    assert library.preferences(SERVER) == b""
    keep(library, b"\x00 one")
    keep(library, b"\xff two")
    library.close()
    again = opened(path)
    assert again.preferences(SERVER) == b"\xff two"
    assert again.preferences(OTHER) == b""


def test_reading_makes_no_database(library: Library, path: Path) -> None:
    assert library.preferences(SERVER) == b""
    assert not path.exists()


def test_what_another_process_sets_counts_at_once(library: Library, path: Path) -> None:
    keep(library, b"one")
    assert library.preferences(SERVER) == b"one"
    keep(opened(path), b"two")
    assert library.preferences(SERVER) == b"two"


def test_changes_at_once_are_made_in_turn(path: Path) -> None:
    def add_one(library: Library) -> bytes:
        return library.keep_preferences(SERVER, lambda kept: kept + b"x")

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(add_one, [opened(path) for _ in range(4)] * 5))
    assert opened(path).preferences(SERVER) == b"x" * 20


def test_a_change_that_fails_leaves_what_was_there(library: Library) -> None:
    keep(library, b"one")
    with pytest.raises(ValueError, match="at most 4096"):
        keep(library, b"x" * (PREFERENCES_SIZE + 1))
    assert library.preferences(SERVER) == b"one"
    keep(library, b"x" * PREFERENCES_SIZE)


def test_the_briefings_stay_of_the_version_that_they_are(library: Library) -> None:
    library.add(briefing_of("They met in Brussels."))
    shared = library.of(SERVER)
    keep(library, b"one")
    assert library.of(SERVER) is shared
    library.add(briefing_of("They met in Ankara."), SERVER)
    own = library.of(SERVER)
    keep(library, b"two")
    assert library.of(SERVER) is own


@pytest.mark.parametrize("has_briefings", [True, False])
def test_forgetting_a_server_forgets_what_it_set(library: Library, *, has_briefings: bool) -> None:
    for server in (SERVER, OTHER):
        keep(library, b"one", server)
    if has_briefings:
        library.add(briefing_of("They met in Brussels."), SERVER)
    assert library.preferences(SERVER) == b"one"
    assert library.forget(SERVER) == has_briefings
    assert library.preferences(SERVER) == b""
    assert library.preferences(OTHER) == b"one"


def test_a_server_that_was_left_loses_what_it_set_after_its_time(library: Library) -> None:
    for server in (SERVER, OTHER):
        keep(library, b"one", server)
    library.note_memberships(BOT, [SERVER, OTHER])
    library.note_memberships(BOT, [OTHER])
    assert library.forget_departed(datetime.now(UTC) - timedelta(days=30)) == 0
    assert library.forget_departed(LATER) == 1
    assert library.preferences(SERVER) == b""
    assert library.preferences(OTHER) == b"one"


def test_a_database_from_before_there_were_preferences_takes_them(library: Library, path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(";".join(MIGRATIONS[:2]))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 2")
    connection.execute("INSERT INTO memberships VALUES (?, ?, NULL)", (SERVER, BOT))
    connection.close()
    assert library.preferences(SERVER) == b""
    keep(library, b"one")
    library.note_memberships(BOT, [])
    assert opened(path).preferences(SERVER) == b"one"
    assert library.forget_departed(LATER) == 1


def test_a_folder_takes_none(documents: Callable[..., Path], path: Path) -> None:
    folder = documents(a_txt="They met in Brussels.")
    alone = open_library(str(folder))
    assert alone.preferences(SERVER) == b""
    with pytest.raises(LibraryReadOnly, match="read as it is"):
        keep(alone, b"one")
    both = open_library(str(folder), f"sqlite:///{path}")
    keep(both, b"one")
    assert both.preferences(SERVER) == b"one"


def test_a_library_of_no_place_has_none() -> None:
    assert Library().preferences(SERVER) == b""
    with pytest.raises(LibraryReadOnly):
        keep(Library(), b"one")


def test_where_they_cannot_be_read_they_are_as_they_were_read_last(
    library: Library, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    keep(library, b"one")
    assert library.preferences(SERVER) == b"one"
    library.close()

    def fail(*_: object) -> sqlite3.Connection:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr(database, "_connect", fail)
    assert library.preferences(SERVER) == b"one"
    assert "going by preferences that were read before" in caplog.text
    with pytest.raises(LibraryUnavailable):
        library.preferences(OTHER)
