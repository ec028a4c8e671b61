"""The database: two processes, what it says when something is wrong, older and newer forms."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from texts import briefing_of

from index.errors import (
    LibraryBusy,
    LibraryError,
    LibraryFull,
    LibraryReadOnly,
    LibraryRefused,
    LibraryUnavailable,
)
from index.library import Library, open_library
from index.models import Briefing, Metadata
from index.prepared import Prepared
from index.stores import SqliteStore, changes, database, prepared_rows
from index.stores.code import code_version
from index.stores.schema import MIGRATIONS, is_present, migrate

BOT = Path(sys.executable).with_name("briefing-bot")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


def opened(path: Path) -> Library:
    return open_library(f"sqlite:///{path}")


def numbered(number: int) -> Briefing:
    return replace(briefing_of(f"The envoys met on day {number}. “We agree,” Ana Lima said."), id=f"b{number}")


def sql(path: Path, *statements: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        return [row for statement in statements for row in connection.execute(statement).fetchall()]
    finally:
        connection.close()


def sentence_of(refusal: pytest.ExceptionInfo[LibraryError], path: Path) -> str:
    sentence = str(refusal.value)
    assert str(path) in sentence
    assert "\n" not in sentence
    return sentence


class TestTwoProcesses:
    """A bot and a command line on one database."""

    def test_what_one_adds_and_removes_the_other_sees_at_its_next_question(self, path: Path, tmp_path: Path) -> None:
        library = opened(path)
        assert library.of(None).briefings == ()
        (tmp_path / "talks.txt").write_text("The envoys met in Ankara.")
        where = ("--library", f"sqlite:///{path}")
        subprocess.run([BOT, "add", tmp_path / "talks.txt", *where], check=True, capture_output=True)
        assert library.of(None).ask("Where did the envoys meet?").evidence[0].briefing.id == "talks"
        subprocess.run([BOT, "remove", "talks", *where], check=True, capture_output=True)
        assert library.of(None).briefings == ()

    def test_what_one_forgets_the_other_has_no_more_whatever_happens(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        library, other = opened(path), opened(path)
        library.add(numbered(1), 5)
        library.add(numbered(2))
        assert len(library.of(5).briefings) == 2
        other.forget(5)
        assert library.of(5).briefings == (numbered(2),)

        def fail(*_: object) -> NoReturn:
            raise LibraryUnavailable("The disk is gone.")

        monkeypatch.setattr(SqliteStore, "version", fail)
        assert library.of(5).briefings == (numbered(2),)

    def test_a_form_of_what_another_has_mended_since_is_not_kept(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        library, other = opened(path), opened(path)
        library.add(numbered(1))
        sql(path, "UPDATE prepared SET code = x'00'")
        prepared = prepared_rows.prepare

        def prepare_late(briefing: Briefing) -> Prepared:
            if briefing.metadata.title != "Zebra":
                other.mend(numbered(1), Metadata("Zebra"))
            return prepared(briefing)

        monkeypatch.setattr(prepared_rows, "prepare", prepare_late)
        opened(path).of(None)
        assert opened(path).of(None).ask("What is it about, zebra?").evidence[0].briefing.metadata.title == "Zebra"

    def test_a_reader_sees_whole_briefings_only_while_another_adds(self, path: Path) -> None:
        writer, reader = opened(path), opened(path)
        seen = []
        with ThreadPoolExecutor() as threads:
            adding = threads.submit(lambda: [writer.add(numbered(number)) for number in range(30)])
            while not adding.done():
                seen.append(reader.of(None).briefings)
        adding.result()
        known = set(map(numbered, range(30)))
        assert all(known.issuperset(briefings) for briefings in seen)
        assert sorted(map(len, seen)) == list(map(len, seen))
        assert set(reader.of(None).briefings) == known

    def test_many_may_make_the_database_at_once(self, path: Path) -> None:
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda number: opened(path).add(numbered(number)), range(8)))
        assert len(opened(path).holdings()) == 8


class TestWrong:
    """One sentence says what is wrong, and nothing is changed."""

    @pytest.mark.parametrize(
        ("pragma", "error", "told"),
        [
            ("max_page_count = 1", LibraryFull, "the disk is full"),
            ("query_only = ON", LibraryReadOnly, "read-only"),
        ],
    )
    def test_a_disk_that_takes_no_more(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, pragma: str, error: type[LibraryError], told: str
    ) -> None:
        library = opened(path)
        library.add(numbered(1))

        def limited(path: Path) -> sqlite3.Connection:
            connection = open_to_write(path)
            connection.execute(f"PRAGMA {pragma}")
            return connection

        open_to_write = database._open_to_write
        monkeypatch.setattr(database, "_open_to_write", limited)
        again = opened(path)
        with pytest.raises(error) as refusal:
            again.add(replace(briefing_of("They met. " * 9999), id="long"))
        assert told in sentence_of(refusal, path)
        assert again.of(None).ask("On which day did the envoys meet?").evidence[0].briefing.id == "b1"
        assert [holding.id for holding in again.holdings()] == ["b1"]

    def test_a_database_that_somebody_else_is_writing(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(database, "WRITING_PATIENCE", 0)
        opened(path).add(numbered(1))
        library = opened(path)
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryBusy) as refusal:
            library.add(numbered(2))
        assert "try again" in sentence_of(refusal, path)
        assert len(library.of(None).briefings) == 1
        holder.close()
        library.add(numbered(2))

    def test_a_database_that_is_locked_is_not_taken_for_one_that_nobody_writes(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(database, "READING_PATIENCE", 0)
        library = opened(path)
        library.add(numbered(1))
        library.close()
        sql(path, "PRAGMA journal_mode = DELETE")
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryUnavailable):
            library.of(None)
        holder.close()
        opened(path).add(numbered(2))
        assert len(library.of(None).briefings) == 2

    @pytest.mark.parametrize("content", [b"no database at all " * 99, b"SQLite format 3\x00" + b"\xff" * 4096])
    def test_a_file_that_is_no_database_stays_as_it_is(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        for attempt in (lambda: opened(path).of(None), lambda: opened(path).add(numbered(1))):
            with pytest.raises((LibraryRefused, LibraryUnavailable)) as refusal:
                attempt()
            sentence_of(refusal, path)
        assert path.read_bytes() == content

    def test_another_programs_database_stays_as_it_is(self, path: Path) -> None:
        sql(path, "CREATE TABLE theirs (a)")
        before = path.read_bytes()
        for attempt in (lambda: opened(path).of(None), lambda: opened(path).add(numbered(1))):
            with pytest.raises(LibraryRefused, match="another program's") as refusal:
                attempt()
            sentence_of(refusal, path)
        assert path.read_bytes() == before

    def test_a_folder_in_place_of_a_file_and_a_file_in_place_of_a_folder(self, path: Path) -> None:
        path.mkdir()
        with pytest.raises(LibraryUnavailable) as refusal:
            opened(path).add(numbered(1))
        sentence_of(refusal, path)
        (path / "file").write_text("x")
        with pytest.raises(LibraryUnavailable) as refusal:
            opened(path / "file" / "library.db").add(numbered(1))
        sentence_of(refusal, path)

    def test_an_empty_file_is_an_empty_library(self, path: Path) -> None:
        path.touch()
        library = opened(path)
        assert library.of(None).briefings == ()
        library.add(numbered(1))
        assert len(library.of(None).briefings) == 1

    def test_a_change_that_fails_half_way_leaves_nothing(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        library = opened(path)
        library.add(numbered(1))

        def fail(*_: object) -> None:
            raise sqlite3.OperationalError("disk I/O error")

        monkeypatch.setattr(changes, "note_change", fail)
        with pytest.raises(LibraryUnavailable):
            library.add(replace(numbered(2), id="b1"))
        assert library.of(None).briefings == (numbered(1),)
        assert library.earlier("b1") == []


class TestForms:
    """Databases of older and newer versions, and briefings that other code prepared."""

    def test_a_newer_database_is_refused(self, path: Path) -> None:
        opened(path).add(numbered(1))
        sql(path, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        for attempt in (lambda: opened(path).of(None), lambda: opened(path).add(numbered(2))):
            with pytest.raises(LibraryRefused, match="newer version"):
                attempt()

    def test_an_older_database_takes_the_steps_that_are_left_or_none(self, path: Path) -> None:
        opened(path).add(numbered(1))
        later = (*MIGRATIONS, "ALTER TABLE briefings ADD COLUMN note TEXT; CREATE TABLE notes (a)")
        connection = sqlite3.connect(path, isolation_level=None)
        assert not is_present(connection, later)
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection, (*later, "CREATE TABLE more (a); CREATE TABLE more (a)"))
        assert is_present(connection, MIGRATIONS)
        migrate(connection, later)
        migrate(connection, later)
        assert is_present(connection, later)
        assert connection.execute("SELECT id, note FROM briefings").fetchall() == [("b1", None)]
        connection.close()

    @pytest.mark.parametrize("change", ["code = x'00'", "form = x'00'", "form = substr(form, 1, 99)"])
    def test_what_other_code_prepared_or_is_damaged_is_prepared_anew_once(self, path: Path, change: str) -> None:
        library = opened(path)
        library.add(numbered(1))
        before = library.of(None).ask("On which day did the envoys meet?")
        version = SqliteStore(path).version(None)
        sql(path, f"UPDATE prepared SET {change}")  # noqa: S608 # the test's own
        assert opened(path).of(None).ask("On which day did the envoys meet?") == before
        assert sql(path, "SELECT code FROM prepared") == [(code_version(),)]
        assert SqliteStore(path).kept(None).prepared["b1"].contents.briefing == numbered(1)
        assert SqliteStore(path).version(None) == version

    def test_a_copy_of_the_files_is_the_library(self, path: Path, tmp_path: Path) -> None:
        library = opened(path)
        library.add(numbered(1))
        library.close()
        shutil.copy(path, tmp_path / "copy.db")
        assert opened(tmp_path / "copy.db").of(None).briefings == (numbered(1),)


def test_a_change_is_on_the_disk_when_it_returns(path: Path) -> None:
    """SQLite's word for it; no test can pull the plug."""
    store = SqliteStore(path)
    store.add(None, numbered(1))
    with store._database.writing() as connection:
        settings: Sequence[object] = [
            connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "journal_mode")
        ]
    assert settings == [2, "wal"]
