"""What the readings of some briefings hold of some passages, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from index.answer.reading import Keys, Places, Reading


class Place(NamedTuple):
    """A passage by its number, from 0, in the reading of its briefing."""

    reading: Reading
    number: int


@dataclass(frozen=True, slots=True)
class Gathered:
    """C passages with S sentences and T terms in all.

    `keys` and `signs` are those of the T terms, `lengths` (S) the number of terms of each sentence, `sentences` (C) of
    sentences of each passage. `context` holds the keys of titles and headings, so many for each passage as `contexts`
    (C) says, `speakers` the keys of those whose words a sentence has, so many for each as `spoken` (S) says.
    """

    keys: Keys
    signs: npt.NDArray[np.uint8]
    lengths: Places
    sentences: Places
    context: Keys
    contexts: Places
    speakers: Keys
    spoken: Places


def gathered(places: Sequence[Place]) -> Gathered:
    """What is held of these passages, one at least; all their numbers are taken apart together."""
    runs = [reading.numbers[slice(*reading.begins[number : number + 2].tolist())] for reading, number in places]
    taken = _Taken(np.concatenate(runs), running(list(map(len, runs)))[:-1])
    once = np.ones(len(places), np.int64)
    sentences = taken.next(once).astype(np.int64)
    contexts = taken.next(once).astype(np.int64)
    lengths = taken.next(sentences).astype(np.int64)
    spoken = taken.next(sentences).astype(np.int64)
    firsts = running(sentences)[:-1]
    terms = np.add.reduceat(lengths, firsts)
    return Gathered(
        keys=taken.next(terms),
        signs=taken.next(terms).astype(np.uint8),
        lengths=lengths,
        sentences=sentences,
        context=taken.next(contexts),
        contexts=contexts,
        speakers=taken.next(np.add.reduceat(spoken, firsts)),
        spoken=spoken,
    )


def running(counts: Sequence[int] | Places) -> Places:
    """Where each of some runs, so long each, begins, and the last one ends."""
    ends = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=ends[1:])
    return ends


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
