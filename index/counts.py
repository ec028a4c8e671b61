"""Counts of what comes and goes with briefings."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from sys import intern
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each of some words is there: `words` has each once, `times` a number for each."""

    words: Sequence[str]
    times: npt.NDArray[np.integer[Any]]

    @classmethod
    def of(cls, words: Iterable[str]) -> "Counts":
        """How often each of these is there."""
        counted = Counter(words)
        return cls(tuple(counted), np.fromiter(counted.values(), np.int32, len(counted)))

    def by_word(self) -> dict[str, int]:
        """How often each word is there."""
        return dict(zip(self.words, self.times.tolist(), strict=True))


def summed(counts: Iterable[Counts]) -> dict[str, int]:
    """How often each word is there in all together: in much less time than word by word."""
    parts = list(counts)
    numbers = defaultdict[str, int](count().__next__)
    places = np.fromiter(map(numbers.__getitem__, chain.from_iterable(part.words for part in parts)), np.int64)
    times = np.zeros(len(numbers), np.int64)
    np.add.at(times, places, np.concatenate([np.empty(0, np.int64), *(part.times for part in parts)]))
    return Counts(tuple(map(intern, numbers)), times).by_word()


def recounted(
    counts: Mapping[Key, int], gone: Iterable[Mapping[Key, int]], new: Iterable[Mapping[Key, int]]
) -> dict[Key, int]:
    """Counts without those that are `gone`, which were among them, and with those that are `new`; none of them is 0.

    It is a dictionary of nothing else, which where its keys are strings is no work for the garbage collector: that
    would stop a bot with hundreds of open shelves for a quarter of a second.
    """
    after = Counter(counts)
    for more in new:
        after.update(more)
    for less in gone:
        after.subtract(less)
        for key in less:
            if not after[key]:
                del after[key]
    return dict(after)
