"""What SQLite says, as one sentence for the reader."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import LibraryBusy, LibraryError, LibraryFull, LibraryReadOnly, LibraryRefused, LibraryUnavailable

_REFUSALS: dict[int, tuple[type[LibraryError], str]] = {
    sqlite3.SQLITE_FULL: (LibraryFull, "has no room: the disk is full; free some space and try again"),
    sqlite3.SQLITE_READONLY: (LibraryReadOnly, "cannot be written: the file or its disk is read-only"),
    sqlite3.SQLITE_BUSY: (LibraryBusy, "is being written by somebody else; try again in a moment"),
    sqlite3.SQLITE_LOCKED: (LibraryBusy, "is being written by somebody else; try again in a moment"),
    sqlite3.SQLITE_CANTOPEN: (LibraryUnavailable, "cannot be opened: the file, its folder or disk may be read-only"),
    sqlite3.SQLITE_NOTADB: (LibraryRefused, "is no database; name another file for the library"),
    sqlite3.SQLITE_CORRUPT: (LibraryRefused, "is damaged; restore it from a copy"),
}
"""By SQLite's primary result codes, https://sqlite.org/rescode.html."""

_PRIMARY = 0xFF
"""The bits of an extended result code that hold its primary one."""


@contextmanager
def one_sentence_for_errors(path: Path) -> Iterator[None]:
    """Raises as a LibraryError what goes wrong with the database at `path`."""
    try:
        yield
    except LibraryRefused as refusal:
        raise LibraryRefused(f"{path}: {refusal}") from refusal
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        refused, reason = _REFUSALS.get(code, (LibraryUnavailable, f"cannot be used ({error}); check the file"))
        raise refused(f"The library {path} {reason}.") from error
    except OSError as error:
        reason = f"cannot be used ({error.strerror}); check the path and its rights"
        raise LibraryUnavailable(f"The library {path} {reason}.") from error
