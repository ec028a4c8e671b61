"""The index as values in a file, and back: records taken apart into their fields, named by the way to them."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from index.bm25.mapped import Values, map_values, write_values
from index.bm25.names import NO_NAMES, Names
from index.bm25.okapi import K1, B, Statistics
from index.bm25.segment import Segment
from index.bm25.snapshot import Snapshot, take_snapshot
from index.bm25.vocabulary import Vocabulary
from index.errors import SavedIndexUnusable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")


def save_snapshot(path: Path, fingerprint: str, snapshot: Snapshot, vocabulary: Vocabulary) -> None:
    """Saves a snapshot in place of the file at `path`, wholly or not at all.

    `fingerprint` says what it was made from. Raises OSError where it cannot be written.
    """
    ranges = [[own.start for own in snapshot.briefings.values()], [own.stop for own in snapshot.briefings.values()]]
    values = {
        "fingerprint": fingerprint,
        "parameters": [K1, B],
        **snapshot.statistics._asdict(),
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
        statistics = Statistics(*(values[name] for name in Statistics._fields))
        names = _put_together(Names, "briefings", values)
        briefings = dict(zip(names, map(range, *values["ranges"].tolist()), strict=True))
        vocabulary = Vocabulary(_put_together(Names, "vocabulary", values))
    except KeyError as error:
        raise SavedIndexUnusable(path, "is of another version") from error
    return take_snapshot(segments, briefings, statistics), vocabulary


def _taken_apart(name: str, record: "DataclassInstance") -> Iterator[tuple[str, Any]]:
    """The values in a record, and in the records in it."""
    for field in fields(record):
        own, value = f"{name}.{field.name}", getattr(record, field.name)
        if is_dataclass(value) and not isinstance(value, type):
            yield from _taken_apart(own, value)
        else:
            yield own, value


def _put_together(kind: type[Record], name: str, values: Values) -> Record:
    """The record that was taken apart. Raises KeyError where it had other fields."""
    parts: dict[str, Any] = {}
    for field in fields(kind):
        own = f"{name}.{field.name}"
        if isinstance(field.type, type) and is_dataclass(field.type):
            parts[field.name] = _put_together(field.type, own, values)
        else:
            parts[field.name] = values[own]
    return kind(**parts)
