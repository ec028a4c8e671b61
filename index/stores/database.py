"""A SQLite file that several threads and processes read and write: one connection to read, one to write."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from index.stores.refusals import one_sentence_for_errors
from index.stores.schema import is_present, migrate

READING_PATIENCE, WRITING_PATIENCE = 1.0, 5.0
"""So many seconds a read and a write wait for another process; who asks on Discord waits no longer than 3."""

_UNWRITABLE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
"""The primary codes of errors that a read-only disk gives (https://www.sqlite.org/rescode.html)."""


class Database:
    """Makes the file at the first write, and brings an older one to the present form. Raises LibraryErrors only."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._reader: sqlite3.Connection | None = None
        self._writer: sqlite3.Connection | None = None
        self._reading, self._writing = Lock(), Lock()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
        """A connection that sees the database as it is at one moment; None where nothing has been written yet."""
        with one_sentence_for_errors(self.path), self._reading:
            self._reader = self._reader or self._open_to_read()
            if self._reader is None:
                yield None
                return
            with _transaction(self._reader, "BEGIN"):
                yield self._reader

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection inside one transaction, which is durable on leaving and undone by an error."""
        with one_sentence_for_errors(self.path), self._writing:
            self._writer = self._writer or _open_to_write(self.path)
            with _transaction(self._writer, "BEGIN IMMEDIATE"):
                yield self._writer

    def close(self) -> None:
        """Closes the file."""
        with one_sentence_for_errors(self.path), self._reading, self._writing:
            for connection in filter(None, (self._reader, self._writer)):
                connection.close()
            self._reader = self._writer = None

    def _open_to_read(self) -> sqlite3.Connection | None:
        if not self.path.exists():
            return None
        try:
            return self._checked(_connect(self.path, "mode=rw", READING_PATIENCE))
        except sqlite3.OperationalError as error:
            is_locked = error.sqlite_errorcode & 0xFF not in _UNWRITABLE
            if is_locked or self.path.with_name(self.path.name + "-wal").exists():
                raise
            # On a read-only disk SQLite cannot make the files that it shares with writers; there can be no writers.
            return self._checked(_connect(self.path, "immutable=1", READING_PATIENCE))

    def _checked(self, connection: sqlite3.Connection) -> sqlite3.Connection | None:
        try:
            if not is_present(connection):
                if self.path.stat().st_size == 0:
                    connection.close()
                    return None
                _open_to_write(self.path).close()
            connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def _transaction(connection: sqlite3.Connection, begin: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _open_to_write(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = _connect(path, "mode=rwc", WRITING_PATIENCE)
    try:
        is_present(connection)  # another program's file stays as it is
        _write_ahead(connection)
        for setting in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {setting}")
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turns on the write-ahead log. SQLite itself does not wait for another process that is turning it on too."""
    patient_until = time.monotonic() + WRITING_PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > patient_until:
                raise
            time.sleep(0.01)
        else:
            return


def _connect(path: Path, how: str, patience: float) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{how}"
    return sqlite3.connect(uri, uri=True, timeout=patience, isolation_level=None, check_same_thread=False)
