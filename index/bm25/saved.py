"""The index as values in a file, and back: records taken apart into their fields, named by the way to them.

Whatever fields a segment has are saved, so long as they are arrays, numbers, or records of such. Where their meaning
changes but their names do not, `mapped.VERSION` has to.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

import numpy as np

from index.bm25.mapped import Values, map_values, write_values
from index.bm25.names import NO_NAMES, Names
from index.bm25.okapi import K1, B, Statistics
from index.bm25.segment import Segment
from index.bm25.snapshot import Snapshot, take_snapshot
from index.bm25.vocabulary import Vocabulary
from index.errors import SavedIndexUnusable

Record = TypeVar("Record")


def save_snapshot(path: Path, fingerprint: str, snapshot: Snapshot, vocabulary: Vocabulary) -> None:
    """Saves a snapshot in place of the file at `path`, wholly or not at all.

    `fingerprint` says what it was made from. Raises OSError where it cannot be written.
    """
    ranges = [[own.start for own in snapshot.briefings.values()], [own.stop for own in snapshot.briefings.values()]]
    values = {
        "fingerprint": fingerprint,
        "parameters": [K1, B],
        **dict(_taken_apart("statistics", snapshot.statistics)),
        "ranges": np.array(ranges, np.int64),
        "segments": len(snapshot.segments),
        **dict(_taken_apart("briefings", NO_NAMES.extended(snapshot.briefings))),
        **dict(_taken_apart("vocabulary", vocabulary.names())),
    }
    for place, segment in enumerate(snapshot.segments):
        values.update(_taken_apart(f"segment {place}", segment))
    write_values(path, values)


def open_snapshot(path: Path, fingerprint: str) -> tuple[Snapshot, Vocabulary]:
    """The snapshot saved at `path`, and its vocabulary.

    Raises SavedIndexUnusable where it is not there, damaged, of another version or of another fingerprint.
    """
    values = map_values(path)
    if values["fingerprint"] != fingerprint:
        raise SavedIndexUnusable(path, "was made from something else")
    if values.get("parameters") != [K1, B]:
        raise SavedIndexUnusable(path, "is of another version")
    try:
        segments = [_put_together(Segment, f"segment {place}", values) for place in range(values["segments"])]
        statistics = _put_together(Statistics, "statistics", values)
        names = _put_together(Names, "briefings", values)
        briefings = dict(zip(names, map(range, *values["ranges"].tolist()), strict=True))
        vocabulary = Vocabulary(_put_together(Names, "vocabulary", values))
    except KeyError as error:
        raise SavedIndexUnusable(path, "is of another version") from error
    return take_snapshot(segments, briefings, statistics), vocabulary


def _taken_apart(name: str, record: object) -> Iterator[tuple[str, Any]]:
    """The values in a record, and in the records in it."""
    for field, kind in get_type_hints(type(record)).items():
        own, value = f"{name}.{field}", getattr(record, field)
        if _is_record(kind):
            yield from _taken_apart(own, value)
        else:
            yield own, value


def _put_together(kind: type[Record], name: str, values: Values) -> Record:
    """The record that was taken apart. Raises KeyError where it had other fields."""
    parts: dict[str, Any] = {}
    for field, own_kind in get_type_hints(kind).items():
        own = f"{name}.{field}"
        parts[field] = _put_together(own_kind, own, values) if _is_record(own_kind) else values[own]
    return kind(**parts)


def _is_record(kind: object) -> bool:
    """Whether it is a dataclass or a named tuple, which have these; arrays and numbers have not."""
    return hasattr(kind, "__match_args__")
