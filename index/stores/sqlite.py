"""Briefings in one SQLite file, for a machine's own processes."""

from collections.abc import Callable, Collection, Container, Hashable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from index.errors import BriefingRefused
from index.holdings import PREFERENCES_SIZE, Added, AddStatus, EarlierVersion, Holding, Preferences, Scope
from index.models import Briefing, Metadata
from index.prepared import prepare
from index.stores import memberships
from index.stores.changes import Present, Row, find, insert, note_change, number_of, set_aside
from index.stores.code import code_version
from index.stores.database import Database
from index.stores.form import pack
from index.stores.prepared_rows import PreparedRows
from index.stores.rows import briefing_of, fingerprint_of, metadata_columns_of, metadata_of
from index.stores.statements import (
    EARLIER,
    FORGET,
    GET,
    HOLDINGS,
    KEEP_FORM_ANEW,
    KEEP_PREFERENCES,
    LATEST_EARLIER,
    MEND,
    PREFERENCES,
    PRESENT,
    PRESENT_BY_DOCUMENT,
    PRESENT_BY_ID,
    REMOVE,
    RESTORE,
    VERSION,
    WITHDRAW,
)
from index.stores.store import Kept


class SqliteStore:
    """A Store, whose file is made when something is first added.

    A change is one transaction, durable when the method returns; other processes see all of it or nothing.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self._prepared = PreparedRows(self._database)

    def version(self, scope: Scope) -> Hashable | None:
        """The number of the scope's latest change."""
        rows = self._rows(VERSION, number_of(scope))
        return rows[0][0] if rows else None

    def kept(self, scope: Scope, known: Container[Hashable] = ()) -> Kept:
        """All briefings of a scope, of which those are not read whose keys are known."""
        return self._prepared.of(number_of(scope), known)

    def holdings(self, scope: Scope) -> list[Holding]:
        """All briefings of a scope, without reading their texts."""
        return [
            Holding(id, scope, metadata_of(*stated), paragraphs, quotations, datetime.fromisoformat(added), earlier)
            for id, paragraphs, quotations, added, earlier, *stated in self._rows(HOLDINGS, number_of(scope))
        ]

    def get(self, scope: Scope, id: str) -> Briefing | None:
        """A briefing by its id."""
        rows = self._rows(GET, number_of(scope), id)
        return briefing_of(*rows[0]) if rows else None

    def earlier(self, scope: Scope, id: str) -> list[EarlierVersion]:
        """What had this id before, oldest first."""
        return [
            EarlierVersion(briefing_of(*row), datetime.fromisoformat(added), datetime.fromisoformat(replaced))
            for added, replaced, *row in self._rows(EARLIER, number_of(scope), id)
        ]

    def add(self, scope: Scope, briefing: Briefing) -> Added:
        """Keeps a briefing with all that is computed from it, and what it replaces as an earlier version."""
        fingerprint = fingerprint_of(briefing)
        with self._database.reading() as reader:
            known = find(reader, PRESENT_BY_DOCUMENT, scope, fingerprint) if reader else None
        if known and known.id == briefing.id:
            return _unchanged(known)
        prepared = prepare(briefing)
        row = Row(briefing, fingerprint, prepared.contents.paragraphs, len(prepared.contents.quotations))
        form = pack(prepared)
        with self._database.writing() as connection:
            present = find(connection, PRESENT_BY_ID, scope, briefing.id)
            double = find(connection, PRESENT_BY_DOCUMENT, scope, fingerprint)
            if double:
                return _doubled(double, present, briefing)
            if present:
                set_aside(connection, present)
            insert(connection, scope, row, form)
        return Added(briefing.id, AddStatus.REPLACED if present else AddStatus.ADDED, row.paragraphs, row.quotations)

    def remove(self, scope: Scope, id: str) -> bool:
        """Deletes a briefing with its earlier versions; whether there was one."""
        if not self._rows(PRESENT_BY_ID, number_of(scope), id):
            return False
        with self._database.writing() as connection:
            deleted = connection.execute(REMOVE, (number_of(scope), id))
            note_change(connection, scope)
        return deleted.rowcount > 0

    def forget(self, scope: Scope) -> int:
        """Deletes all that a scope has, its preferences too, and gives how many briefings that were."""
        if self.version(scope) is None and not self.preferences(scope):
            return 0
        with self._database.writing() as connection:
            present = len(connection.execute(PRESENT, (number_of(scope),)).fetchall())
            for statement in FORGET:
                connection.execute(statement, (number_of(scope),))
        return present

    def mend(self, scope: Scope, briefing: Briefing, metadata: Metadata) -> bool:
        """Gives a briefing other metadata, in place; False where that very briefing is not there."""
        if not self._rows(PRESENT_BY_DOCUMENT, number_of(scope), fingerprint_of(briefing)):
            return False
        mended = replace(briefing, metadata=metadata)
        fingerprint, form = fingerprint_of(mended), pack(prepare(mended))
        with self._database.writing() as connection:
            present = find(connection, PRESENT_BY_DOCUMENT, scope, fingerprint_of(briefing))
            if present is None or present.id != briefing.id:
                return False
            double = find(connection, PRESENT_BY_DOCUMENT, scope, fingerprint)
            if double:
                _doubled(double, present, mended)
                return True
            connection.execute(MEND, (*metadata_columns_of(metadata), fingerprint, present.number))
            connection.execute(KEEP_FORM_ANEW, (code_version(), form, present.number, fingerprint))
            note_change(connection, scope)
        return True

    def withdraw(self, scope: Scope, briefing: Briefing) -> bool:
        """Deletes a briefing and puts its latest earlier version in its place; False where it is not there."""
        if not self._rows(PRESENT_BY_DOCUMENT, number_of(scope), fingerprint_of(briefing)):
            return False
        with self._database.writing() as connection:
            present = find(connection, PRESENT_BY_DOCUMENT, scope, fingerprint_of(briefing))
            if present is None or present.id != briefing.id:
                return False
            connection.execute(WITHDRAW, (present.number,))
            earlier = find(connection, LATEST_EARLIER, scope, briefing.id)
            if earlier:
                _refuse_double(find(connection, PRESENT_BY_DOCUMENT, scope, earlier.fingerprint), briefing)
                connection.execute(RESTORE, (earlier.number,))
            note_change(connection, scope)
        return True

    def preferences(self, scope: Scope) -> Preferences:
        """What a scope's preferences are."""
        rows = self._rows(PREFERENCES, number_of(scope))
        return rows[0][0] if rows else b""

    def keep_preferences(self, scope: Scope, change: Callable[[Preferences], Preferences]) -> Preferences:
        """Keeps what `change` makes of a scope's preferences; the briefings stay of the version that they are."""
        with self._database.writing() as connection:
            rows = connection.execute(PREFERENCES, (number_of(scope),)).fetchall()
            after = change(rows[0][0] if rows else b"")
            if len(after) > PREFERENCES_SIZE:
                raise ValueError(f"{len(after)} bytes of preferences; at most {PREFERENCES_SIZE} are kept")
            connection.execute(KEEP_PREFERENCES, (number_of(scope), after))
        return after

    def note_memberships(self, bot: int, servers: Collection[int]) -> None:
        """Notes where a bot is, and where it was and no longer is, of the servers that have anything."""
        memberships.note(self._database, bot, servers)

    def forget_departed(self, before: datetime) -> list[int]:
        """Deletes all that those servers have which every bot on them left before a time, and gives their ids."""
        return memberships.forget_departed(self._database, before)

    def close(self) -> None:
        """Closes the file."""
        self._database.close()

    def _rows(self, statement: str, *values: int | str | bytes) -> list[Any]:
        with self._database.reading() as connection:
            return connection.execute(statement, values).fetchall() if connection else []


def _doubled(double: Present, present: Present | None, briefing: Briefing) -> Added:
    """What becomes of a document that is there: the same twice is one briefing, whatever its file's name."""
    if present and present.id != double.id:
        _refuse_double(double, briefing)
    return _unchanged(double)


def _refuse_double(double: Present | None, briefing: Briefing) -> None:
    if double:
        raise BriefingRefused(briefing.id, f"the same document is here as {double.id!r}; remove one of the two")


def _unchanged(present: Present) -> Added:
    return Added(present.id, AddStatus.UNCHANGED, present.paragraphs, present.quotations)
