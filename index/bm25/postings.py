"""Postings: for each term the passages that hold it and how often, and how long each passage is. Arrays, no objects."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from index.bm25.vocabulary import Vocabulary

Integers = npt.NDArray[np.integer[Any]]
Scores = npt.NDArray[np.float64]

RUN = 1 << 16
"""So many passages are sorted at a time while an index is built, which bounds the memory that takes."""


@dataclass(frozen=True, slots=True)
class Postings:
    """The postings of the term `numbers[row]` stand from `starts[row]` to `starts[row + 1]`.

    `numbers` ascend. `passages` are positions, ascending within a term; `frequencies` tell how often the passage holds
    the term, and `lengths` how many terms each passage has, repetitions among them. All are read-only.
    """

    numbers: Integers
    starts: Integers
    passages: Integers
    frequencies: Integers
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


class Kept(NamedTuple):
    """Postings to merge, and which of their passages to keep; None for all."""

    postings: Postings
    passages: npt.NDArray[np.bool_] | None = None


def collect(passages: Iterable[Sequence[str]], vocabulary: Vocabulary) -> Postings:
    """The postings of passages given as their terms; terms that are new to the vocabulary are numbered."""
    return merge([Kept(run) for run in _runs(passages, vocabulary)])


def merge(parts: Sequence[Kept]) -> Postings:
    """One record in place of several, of which the passages follow each other and those not kept are left out."""
    thinned = [_thinned(part) for part in parts]
    if len(thinned) == 1:
        return thinned[0]
    numbers = _union([part.numbers for part in thinned])
    counts = np.zeros(len(numbers) + 1, np.int64)
    for part in thinned:
        counts[numbers.searchsorted(part.numbers) + 1] += np.diff(part.starts)
    starts = np.cumsum(counts)
    passages = np.empty(starts[-1], np.int32)
    frequencies = np.empty(starts[-1], np.result_type(np.uint8, *(part.frequencies for part in thinned)))
    free, first = starts[:-1].copy(), 0
    for part in thinned:
        rows, sizes = numbers.searchsorted(part.numbers), np.diff(part.starts)
        places = np.arange(len(part.passages)) + np.repeat(free[rows] - part.starts[:-1], sizes)
        passages[places] = part.passages + np.int32(first)
        frequencies[places] = part.frequencies
        free[rows] += sizes
        first += len(part)
    lengths = np.concatenate([np.empty(0, np.int32), *(part.lengths for part in thinned)])
    return Postings(numbers, starts, passages, frequencies, lengths)


def _runs(passages: Iterable[Sequence[str]], vocabulary: Vocabulary) -> Iterator[Postings]:
    occurrences, lengths = array("i"), array("i")
    for passage in passages:
        occurrences.extend(map(vocabulary.__getitem__, passage))
        lengths.append(len(passage))
        if len(lengths) == RUN:
            yield _sorted(occurrences, lengths)
            occurrences, lengths = array("i"), array("i")
    yield _sorted(occurrences, lengths)


def _sorted(occurrences: Sequence[int], lengths: Sequence[int]) -> Postings:
    """The postings of one run of passages from the numbers of all their terms in order."""
    sizes = np.array(lengths, np.int32)
    keys = np.array(occurrences, np.int64) * RUN
    keys += np.repeat(np.arange(len(sizes)), sizes)
    keys.sort()
    first = _firsts(keys)
    frequencies = np.diff(first, append=len(keys))
    numbers, passages = np.divmod(keys[first], RUN)
    rows = _firsts(numbers)
    return Postings(
        numbers[rows].astype(np.int32),
        np.append(rows, len(numbers)),
        passages.astype(np.int32),
        frequencies.astype(_smallest(frequencies)),
        sizes,
    )


def _firsts(ascending: Integers) -> Integers:
    """Where each value of an ascending array stands first."""
    return np.flatnonzero(np.diff(ascending, prepend=-1))


def _smallest(frequencies: Integers) -> type[np.integer[Any]]:
    """One byte does for nearly every passage ever written."""
    return np.uint8 if frequencies.max(initial=0) <= np.iinfo(np.uint8).max else np.int32


def _union(numbers: Sequence[Integers]) -> Integers:
    present = np.zeros(max((int(part[-1]) + 1 for part in numbers if len(part)), default=0), bool)
    for part in numbers:
        present[part] = True
    return np.flatnonzero(present).astype(np.int32)


def _thinned(part: Kept) -> Postings:
    """The postings of the kept passages alone, whose positions close up."""
    postings, keep = part
    if keep is None:
        return postings
    kept = keep[postings.passages]
    sizes = np.add.reduceat(kept, postings.starts[:-1], dtype=np.int64)
    held = sizes > 0
    return Postings(
        postings.numbers[held],
        np.concatenate([[0], np.cumsum(sizes[held])]),
        (np.cumsum(keep, dtype=np.int32) - 1)[postings.passages[kept]],
        postings.frequencies[kept],
        postings.lengths[keep],
    )
