"""The prepared briefings of a database: from the forms that are kept, or prepared anew where those are of no use."""

from collections.abc import Container, Hashable, Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple
from weakref import WeakValueDictionary

from index.errors import FormDamaged, LibraryUnavailable
from index.prepared import Prepared, prepare
from index.stores.code import code_version
from index.stores.database import Database
from index.stores.form import pack, unpack
from index.stores.rows import briefing_of
from index.stores.statements import KEEP_FORM_ANEW, KEYS, PREPARED
from index.stores.store import Kept

Key = tuple[str, str, int, bytes]
"""A briefing's database by its path, id, number, and fingerprint, which differs once its metadata is mended."""


class _Read(NamedTuple):
    """The keys of a scope's briefings by id, and of those not known the ones in memory and the rows of the others."""

    keys: Mapping[str, Key]
    in_memory: Mapping[Key, Prepared]
    rows: Mapping[Key, Sequence[Any]]


class PreparedRows:
    """Reads each briefing once as long as somebody has it in memory."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._open: WeakValueDictionary[Key, Prepared] = WeakValueDictionary()

    def of(self, scope: int, known: Container[Hashable]) -> Kept:
        """All briefings of a scope but those known; what is prepared anew is kept so where it can be."""
        keys, in_memory, rows = self._read(scope, known)
        unpacked = {key: _unpacked(row) for key, row in rows.items()}
        read = {key: prepared for key, (prepared, _) in unpacked.items()}
        self._open.update(read)
        self._keep({key: prepared for key, (prepared, is_new) in unpacked.items() if is_new})
        return Kept(keys, {prepared.contents.briefing.id: prepared for prepared in {**in_memory, **read}.values()})

    def _read(self, scope: int, known: Container[Hashable]) -> _Read:
        with self._database.reading() as connection:
            if connection is None:
                return _Read({}, {}, {})
            database = str(self._database.path)
            keys = {id: (database, id, *key) for id, *key in connection.execute(KEYS, (scope,))}
            unknown = [key for key in keys.values() if key not in known]
            in_memory = {key: prepared for key in unknown if (prepared := self._open.get(key))}
            rows = {key: connection.execute(PREPARED, key[2:3]).fetchone() for key in unknown if key not in in_memory}
            return _Read(keys, in_memory, rows)

    def _keep(self, anew: Mapping[Key, Prepared]) -> None:
        """Keeps the forms of briefings that are still as they were read."""
        if anew:
            forms = [(code_version(), pack(prepared), *key[2:]) for key, prepared in anew.items()]
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
