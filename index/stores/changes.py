"""What a change does to the tables, inside a transaction."""

import sqlite3
from typing import NamedTuple

from index.holdings import Scope
from index.models import Briefing
from index.stores.code import code_version
from index.stores.rows import columns_of
from index.stores.statements import COUNT_CHANGE, FORGET_FORM, INSERT, KEEP_FORM, NOTE_CHANGE, REPLACE


class Present(NamedTuple):
    """A briefing that is there, as PRESENT finds it."""

    number: int
    id: str
    fingerprint: bytes
    paragraphs: int
    quotations: int


class Row(NamedTuple):
    """A briefing that is to be there."""

    briefing: Briefing
    fingerprint: bytes
    paragraphs: int
    quotations: int


def number_of(scope: Scope) -> int:
    """A scope as a column: 0 for what is shared, which is no server's id."""
    if scope is not None and scope <= 0:
        raise ValueError(f"{scope} is no server's id")
    return scope or 0


def find(connection: sqlite3.Connection, statement: str, scope: Scope, value: str | bytes) -> Present | None:
    """The briefing of a scope that a statement finds by a value."""
    row = connection.execute(statement, (number_of(scope), value)).fetchone()
    return Present(*row) if row else None


def set_aside(connection: sqlite3.Connection, present: Present) -> None:
    """Makes the present version an earlier one."""
    connection.execute(REPLACE, (present.number,))
    connection.execute(FORGET_FORM, (present.number,))


def insert(connection: sqlite3.Connection, scope: Scope, row: Row, form: bytes) -> None:
    """Puts a briefing there, with the form in which it is kept prepared."""
    briefing, *rest = row
    number = connection.execute(INSERT, (*columns_of(briefing), number_of(scope), *rest)).lastrowid
    connection.execute(KEEP_FORM, (number, code_version(), form))
    note_change(connection, scope)


def note_change(connection: sqlite3.Connection, scope: Scope) -> None:
    """Makes the change known to whoever has the scope's briefings open."""
    connection.execute(COUNT_CHANGE)
    connection.execute(NOTE_CHANGE, (number_of(scope),))
