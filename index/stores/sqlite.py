"""Briefings in one SQLite file, for a machine's own processes."""

import sqlite3
from collections.abc import Hashable
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from index.errors import BriefingRefused
from index.holdings import Added, AddStatus, EarlierVersion, Holding, Scope
from index.models import Briefing
from index.prepared import Prepared, prepare
from index.stores.code import code_version
from index.stores.database import Database
from index.stores.form import pack
from index.stores.prepared_rows import PreparedRows
from index.stores.rows import briefing_of, columns_of, fingerprint_of, metadata_of
from index.stores.statements import (
    COUNT_CHANGE,
    EARLIER,
    FORGET,
    FORGET_FORM,
    GET,
    HOLDINGS,
    INSERT,
    KEEP_FORM,
    NOTE_CHANGE,
    PRESENT,
    PRESENT_BY_DOCUMENT,
    PRESENT_BY_ID,
    REMOVE,
    REPLACE,
    VERSION,
)


class _Present(NamedTuple):
    """A briefing that is there, as PRESENT finds it."""

    number: int
    id: str
    fingerprint: bytes
    paragraphs: int
    quotations: int


class SqliteStore:
    """A Store, whose file is made when something is first added.

    A change is one transaction, durable when the method returns; other processes see all of it or nothing.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self._prepared = PreparedRows(self._database)

    def version(self, scope: Scope) -> Hashable | None:
        """The number of the scope's latest change."""
        rows = self._rows(VERSION, _number(scope))
        return rows[0][0] if rows else None

    def prepared(self, scope: Scope) -> list[Prepared]:
        """All briefings of a scope."""
        return self._prepared.of(_number(scope))

    def holdings(self, scope: Scope) -> list[Holding]:
        """All briefings of a scope, without reading their texts."""
        return [
            Holding(id, scope, metadata_of(*stated), paragraphs, quotations, datetime.fromisoformat(added), earlier)
            for id, paragraphs, quotations, added, earlier, *stated in self._rows(HOLDINGS, _number(scope))
        ]

    def get(self, scope: Scope, id: str) -> Briefing | None:
        """A briefing by its id."""
        rows = self._rows(GET, _number(scope), id)
        return briefing_of(*rows[0]) if rows else None

    def earlier(self, scope: Scope, id: str) -> list[EarlierVersion]:
        """What had this id before, oldest first."""
        return [
            EarlierVersion(briefing_of(*row), datetime.fromisoformat(added), datetime.fromisoformat(replaced))
            for added, replaced, *row in self._rows(EARLIER, _number(scope), id)
        ]

    def add(self, scope: Scope, briefing: Briefing) -> Added:
        """Keeps a briefing with all that is computed from it, and what it replaces as an earlier version."""
        fingerprint = fingerprint_of(briefing)
        known = self._rows(PRESENT_BY_DOCUMENT, _number(scope), fingerprint)
        if known and known[0][1] == briefing.id:
            return _unchanged(_Present(*known[0]))
        prepared = prepare(briefing)
        form = pack(prepared)
        counts = (prepared.contents.paragraphs, len(prepared.contents.quotations))
        with self._database.writing() as connection:
            double = _find(connection, PRESENT_BY_DOCUMENT, scope, fingerprint)
            present = _find(connection, PRESENT_BY_ID, scope, briefing.id)
            if double:
                return _doubled(double, present, briefing)
            if present:
                connection.execute(REPLACE, (present.number,))
                connection.execute(FORGET_FORM, (present.number,))
            row = (*columns_of(briefing), _number(scope), fingerprint, *counts)
            number = connection.execute(INSERT, row).lastrowid
            connection.execute(KEEP_FORM, (number, code_version(), form))
            _note_change(connection, scope)
        return Added(briefing.id, AddStatus.REPLACED if present else AddStatus.ADDED, *counts)

    def remove(self, scope: Scope, id: str) -> bool:
        """Deletes a briefing with its earlier versions; whether there was one."""
        if not self._rows(PRESENT_BY_ID, _number(scope), id):
            return False
        with self._database.writing() as connection:
            deleted = connection.execute(REMOVE, (_number(scope), id))
            _note_change(connection, scope)
        return deleted.rowcount > 0

    def forget(self, scope: Scope) -> int:
        """Deletes all that a scope has, and gives how many briefings that were."""
        present = len(self._rows(PRESENT, _number(scope)))
        if present:
            with self._database.writing() as connection:
                for statement in FORGET:
                    connection.execute(statement, (_number(scope),))
        return present

    def close(self) -> None:
        """Closes the file."""
        self._database.close()

    def _rows(self, statement: str, *values: int | str | bytes) -> list[Any]:
        with self._database.reading() as connection:
            return connection.execute(statement, values).fetchall() if connection else []


def _number(scope: Scope) -> int:
    return scope or 0


def _find(connection: sqlite3.Connection, statement: str, scope: Scope, value: str | bytes) -> _Present | None:
    row = connection.execute(statement, (_number(scope), value)).fetchone()
    return _Present(*row) if row else None


def _doubled(double: _Present, present: _Present | None, briefing: Briefing) -> Added:
    """What becomes of a document that is there: the same twice is one briefing, whatever its file's name."""
    if present and present.id != double.id:
        raise BriefingRefused(briefing.id, f"the same document is here as {double.id!r}; remove one of the two")
    return _unchanged(double)


def _unchanged(present: _Present) -> Added:
    return Added(present.id, AddStatus.UNCHANGED, present.paragraphs, present.quotations)


def _note_change(connection: sqlite3.Connection, scope: Scope) -> None:
    connection.execute(COUNT_CHANGE)
    connection.execute(NOTE_CHANGE, (_number(scope),))
