"""What the readings of some briefings hold of some passages, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from index.answer.readings.reading import Keys, Places, Reading


class Place(NamedTuple):
    """A passage by its number, from 0, in the reading of its briefing."""

    reading: Reading
    number: int


@dataclass(frozen=True, slots=True)
class Gathered:
    """C passages with S sentences and T terms in all.

    `places` (C) are where the passages are read. `keys` and `signs` are those of the T terms, `lengths` (S) the
    number of terms of each sentence, `sentences` (C) of sentences of each passage. Each passage has a row for its
    context before those of its sentences: `contexts` (C) are the rows of contexts, `spoken` (S) those of sentences.
    `beside` holds the keys of titles and headings and of those whose words a sentence has, so many for each row as
    `besides` (C + S) says.
    """

    places: Sequence[Place]
    keys: Keys
    signs: npt.NDArray[np.uint16]
    lengths: Places
    sentences: Places
    contexts: Places
    spoken: Places
    beside: Keys
    besides: Places


def gathered(places: Sequence[Place]) -> Gathered:
    """What is held of these passages, one at least; all their numbers are taken apart together."""
    runs = [reading.numbers[slice(*reading.begins[number : number + 2].tolist())] for reading, number in places]
    taken = _Taken(np.concatenate(runs), running(list(map(len, runs)))[:-1])
    rows = taken.next(np.ones(len(places), np.int64)).astype(np.int64)
    contexts = running(rows)[:-1]
    spoken = np.delete(np.arange(rows.sum()), contexts)
    lengths, besides = _columns(taken.next(2 * rows)).astype(np.int64)
    keys, signs = _columns(taken.next(2 * np.add.reduceat(lengths, contexts)))
    return Gathered(
        places=places,
        keys=keys,
        signs=signs.astype(np.uint16),
        lengths=lengths[spoken],
        sentences=rows - 1,
        contexts=contexts,
        spoken=spoken,
        beside=taken.next(np.add.reduceat(besides, contexts)),
        besides=besides,
    )


def running(counts: Sequence[int] | Places) -> Places:
    """Where each of some runs, so long each, begins, and the last one ends."""
    ends = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=ends[1:])
    return ends


def _columns(pairs: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """The first of each pair and the second of each, in a row each."""
    return np.ascontiguousarray(pairs.reshape(-1, 2).T)


class _Taken:
    """Runs of numbers, of which ever more is taken."""

    def __init__(self, numbers: npt.NDArray[np.uint32], begins: Places) -> None:
        self._numbers, self._begins = numbers, begins

    def next(self, counts: Places) -> npt.NDArray[np.uint32]:
        """As many numbers of each run as `counts` says, behind those taken before."""
        ends = running(counts)
        taken: npt.NDArray[np.uint32] = self._numbers[np.repeat(self._begins - ends[:-1], counts) + np.arange(ends[-1])]
        self._begins = self._begins + counts
        return taken
