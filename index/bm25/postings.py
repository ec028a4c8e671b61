"""Postings: for each term the passages that hold it, how often, and how long each passage is. Arrays, no objects."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True)
class Postings:
    """The postings of term number n stand at `starts[n]` up to `starts[n + 1]` in `passages` and `frequencies`.

    Terms are numbered in the order of their first occurrence; a term's `passages` ascend. `lengths` counts each
    passage's terms, repetitions among them.
    """

    numbers: dict[str, int]
    starts: Integers
    passages: Integers
    frequencies: Integers
    lengths: Integers

    def of(self, number: int) -> slice:
        """Where the postings of a term stand."""
        return slice(self.starts[number], self.starts[number + 1])


def collect_postings(passages: Iterable[Sequence[str]]) -> Postings:
    """The postings of passages given as their terms, in time linear in the number of terms but for one sort."""
    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__
    occurrences, lengths = array("i"), array("i")
    for passage in passages:
        occurrences.extend(map(numbers.__getitem__, passage))
        lengths.append(len(passage))
    numbers.default_factory = None
    return _grouped(numbers, np.array(occurrences, np.int64), np.array(lengths, np.int32))


def _grouped(numbers: dict[str, int], occurrences: Integers, lengths: Integers) -> Postings:
    places = np.repeat(np.arange(len(lengths)), lengths)
    keys, frequencies = np.unique(occurrences * max(1, len(lengths)) + places, return_counts=True)
    terms, passages = np.divmod(keys, max(1, len(lengths)))
    starts = np.searchsorted(terms, np.arange(len(numbers) + 1))
    return Postings(numbers, starts, passages.astype(np.int32), frequencies.astype(np.int32), lengths)
