"""Postings: for each term the passages that hold it and how often, and how long each passage is. Arrays, no objects."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from index.bm25.entries import Integers, entries_of, entry_type, frequencies_in, passages_in
from index.bm25.numbered import NumberedPassages
from index.bm25.vocabulary import Vocabulary

Scores = npt.NDArray[np.float64]

RUN = 1 << 16
"""About so many passages are sorted at a time while an index is built, which bounds the memory that takes."""

PORTION = 1 << 20
"""So many postings are handled at a time, which bounds the memory that takes."""


@dataclass(frozen=True, slots=True)
class Postings:
    """The postings of the term `numbers[row]` stand from `starts[row]` to `starts[row + 1]`.

    `numbers` ascend. `entries` tell the passages' positions, ascending within a term, and how often each holds it;
    `lengths` are how many terms each passage has, repetitions among them. All are read-only.
    """

    numbers: Integers
    starts: Integers
    entries: Integers
    lengths: Integers

    def __post_init__(self) -> None:
        for field in fields(self):
            getattr(self, field.name).setflags(write=False)

    def __len__(self) -> int:
        """The number of passages."""
        return len(self.lengths)

    def rows(self, numbers: Integers) -> Integers:
        """The rows of terms, -1 for those that no passage here holds."""
        rows = self.numbers.searchsorted(numbers)
        known = self.numbers.take(rows, mode="clip") == numbers if len(self.numbers) else np.zeros(len(rows), bool)
        return np.where(known, rows, -1)

    def portions(self) -> Iterator["Portion"]:
        """All postings, whole rows at a time, about PORTION of them where no row is longer."""
        row = 0
        while row < len(self.numbers):
            begin = self.starts[row]
            last = max(row + 1, int(self.starts.searchsorted(begin + PORTION, side="right")) - 1)
            sizes = np.diff(self.starts[row : last + 1])
            own = self.entries[begin : self.starts[last]]
            yield Portion(self.numbers[row:last], sizes, passages_in(own), frequencies_in(own))
            row = last


class Portion(NamedTuple):
    """Some rows of postings: the terms' numbers, how many postings each has, and these one row after the other."""

    numbers: Integers
    sizes: Integers
    passages: Integers
    frequencies: Integers


class Kept(NamedTuple):
    """Postings to merge, and which of their passages to keep, None for all; positions of the kept close up."""

    postings: Postings
    passages: npt.NDArray[np.bool_] | None = None

    @property
    def lengths(self) -> Integers:
        """The lengths of the passages kept."""
        return self.postings.lengths if self.passages is None else self.postings.lengths[self.passages]

    def portions(self) -> Iterator[Portion]:
        """The postings of the passages kept."""
        if self.passages is None:
            yield from self.postings.portions()
            return
        positions = np.cumsum(self.passages, dtype=np.int32) - 1
        for own in self.postings.portions():
            kept = self.passages[own.passages]
            sizes = np.add.reduceat(kept, np.cumsum(own.sizes) - own.sizes, dtype=np.int64)
            yield Portion(own.numbers, sizes, positions[own.passages[kept]], own.frequencies[kept])


def collect(passages: Iterable[NumberedPassages], vocabulary: Vocabulary) -> Postings:
    """The postings of passages; terms that are new to the vocabulary are numbered."""
    return merge([Kept(run) for run in _runs(passages, vocabulary)])


def merge(parts: Sequence[Kept]) -> Postings:
    """One record in place of several, of which the passages follow each other and those not kept are left out."""
    if len(parts) == 1 and parts[0].passages is None:
        return parts[0].postings
    sizes = _sizes(parts)
    ends = np.cumsum(sizes)
    held, free, count = np.flatnonzero(sizes), ends - sizes, int(sizes.sum())
    lengths = np.concatenate([np.empty(0, np.int32), *(part.lengths for part in parts)])
    kind = np.result_type(entry_type(len(lengths), 0), *(part.postings.entries for part in parts))
    entries = np.empty(count, kind)
    first = 0
    for part in parts:
        for own in part.portions():
            shifts = free[own.numbers] - np.cumsum(own.sizes) + own.sizes
            places = np.arange(len(own.passages)) + np.repeat(shifts, own.sizes)
            entries[places] = entries_of(own.passages + np.int32(first), own.frequencies, kind)
            free[own.numbers] += own.sizes
        first += len(part.lengths)
    starts = np.concatenate([[0], ends[held]])
    return Postings(held.astype(np.int32), starts, entries, lengths)


def _sizes(parts: Iterable[Kept]) -> Integers:
    """How many postings each term has in all, by the term's number."""
    sizes = np.zeros(1 + max((int(part.postings.numbers.max(initial=-1)) for part in parts), default=-1), np.int64)
    for part in parts:
        for own in part.portions():
            sizes[own.numbers] += own.sizes
    return sizes


def _runs(passages: Iterable[NumberedPassages], vocabulary: Vocabulary) -> Iterator[Postings]:
    occurrences, lengths, count = list[Integers](), list[Integers](), 0
    for some in passages:
        occurrences.append(some.numbered_by(vocabulary))
        lengths.append(some.lengths)
        count += len(some)
        if count >= RUN:
            yield _sorted(occurrences, lengths)
            occurrences, lengths, count = [], [], 0
    yield _sorted(occurrences, lengths)


def _sorted(occurrences: Sequence[Integers], lengths: Sequence[Integers]) -> Postings:
    """The postings of one run of passages from the numbers of all their terms in order."""
    sizes = np.concatenate([np.empty(0, np.int32), *lengths], dtype=np.int32)
    keys = np.concatenate([np.empty(0, np.int64), *occurrences]) * len(sizes)
    keys += np.repeat(np.arange(len(sizes)), sizes)
    keys.sort()
    first = _firsts(keys)
    frequencies = np.diff(first, append=len(keys))
    numbers, passages = np.divmod(keys[first], max(1, len(sizes)))
    rows = _firsts(numbers)
    return Postings(
        numbers[rows].astype(np.int32),
        np.append(rows, len(numbers)),
        entries_of(passages, frequencies, entry_type(len(sizes), frequencies.max(initial=0))),
        sizes,
    )


def _firsts(ascending: Integers) -> Integers:
    """Where each value of an ascending array stands first."""
    return np.flatnonzero(np.diff(ascending, prepend=-1))
