"""The prepared briefings of a database: from the forms that are kept, or prepared anew where those are of no use."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple
from weakref import WeakValueDictionary

from index.errors import LibraryUnavailable
from index.prepared import Prepared, prepare
from index.stores.code import code_version
from index.stores.database import Database
from index.stores.form import FormDamaged, pack, unpack
from index.stores.rows import briefing_of
from index.stores.statements import KEEP_FORM_ANEW, KEYS, PREPARED

Key = tuple[int, bytes]
"""A briefing's number, and its fingerprint, which differs once its metadata is mended."""


class _Read(NamedTuple):
    """The keys of a scope's briefings by id, those that are in memory, and the rows of all others."""

    keys: list[Key]
    known: Mapping[Key, Prepared]
    rows: Mapping[Key, Sequence[Any]]


class PreparedRows:
    """Reads each briefing once as long as somebody has it in memory."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: WeakValueDictionary[Key, Prepared] = WeakValueDictionary()

    def of(self, scope: int) -> list[Prepared]:
        """All briefings of a scope by id; what is prepared anew is kept so where it can be."""
        keys, known, rows = self._read(scope)
        unpacked = {key: _unpacked(row) for key, row in rows.items()}
        read = {key: prepared for key, (prepared, _) in unpacked.items()}
        self._known.update(read)
        self._keep({number: prepared for (number, _), (prepared, is_new) in unpacked.items() if is_new})
        return [known.get(key) or read[key] for key in keys]

    def _read(self, scope: int) -> _Read:
        with self._database.reading() as connection:
            if connection is None:
                return _Read([], {}, {})
            keys: list[Key] = connection.execute(KEYS, (scope,)).fetchall()
            known = {key: prepared for key in keys if (prepared := self._known.get(key))}
            rows = {key: connection.execute(PREPARED, key[:1]).fetchone() for key in keys if key not in known}
            return _Read(keys, known, rows)

    def _keep(self, anew: Mapping[int, Prepared]) -> None:
        if anew:
            forms = [(code_version(), pack(prepared), number) for number, prepared in anew.items()]
            with suppress(LibraryUnavailable), self._database.writing() as connection:
                connection.executemany(KEEP_FORM_ANEW, forms)


def _unpacked(row: Sequence[Any]) -> tuple[Prepared, bool]:
    """The briefing of a row, and whether it had to be prepared anew."""
    code, form, *columns = row
    briefing = briefing_of(*columns)
    if code == code_version():
        with suppress(FormDamaged):
            return unpack(form, briefing), False
    return prepare(briefing), True
