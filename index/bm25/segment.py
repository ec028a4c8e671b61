"""A segment: postings that stay as they are, with what a search needs to know of them beforehand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from index.bm25.common import Common, common_terms
from index.bm25.entries import frequencies_in, passages_in
from index.bm25.okapi import Okapi
from index.bm25.postings import Postings, Scores

FEW_RANGES = 16
"""So many ranges of positions are searched one by one; more of them at once, with a mask."""

EVERY: npt.NDArray[np.bool_] = np.frombuffer(b"", bool)
"""The mask that leaves out nothing."""

PORTION = 1 << 20
"""Impacts are computed for so many postings at a time, which bounds the memory that takes."""


class Window(NamedTuple):
    """Passages of a segment: `first` up to `last` (exclusive), counted from its first.

    Of these, where `allowed` is not empty, those for which it holds.
    """

    first: int
    last: int
    allowed: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Segment:
    """Postings whose first passage has the position `first` in the index.

    `bounds` are the greatest impacts of each row and `common` the impacts of common terms at `average_length`, the
    collection's when they were computed. Where `living` is not empty it tells which passages have not been removed.
    """

    first: int
    postings: Postings
    bounds: npt.NDArray[np.float32]
    common: Common
    average_length: float
    living: npt.NDArray[np.bool_]

    @property
    def end(self) -> int:
        """The position after its last passage."""
        return self.first + len(self.postings)

    @property
    def window(self) -> Window:
        """All its living passages."""
        return Window(0, len(self.postings), self.living)

    def windows(self, ranges: Sequence[range]) -> Iterator[Window]:
        """The passages at some positions of the index, given in order and apart from each other."""
        own = [
            (max(part.start, self.first) - self.first, min(part.stop, self.end) - self.first)
            for part in ranges
            if part.start < self.end and self.first < part.stop
        ]
        if len(own) <= FEW_RANGES:
            yield from (Window(first, last, EVERY) for first, last in own)
            return
        edges = np.zeros(len(self.postings) + 1, np.int8)
        for first, last in own:
            edges[first], edges[last] = 1, -1
        yield Window(0, len(self.postings), np.cumsum(edges[:-1], dtype=np.int8).astype(bool))

    def without(self, first: int, last: int) -> "Segment":
        """The segment without the passages from `first` up to `last`, by their positions in the index."""
        living = self.living.copy() if len(self.living) else np.ones(len(self.postings), bool)
        living[first - self.first : last - self.first] = False
        return replace(self, living=living)

    def growth(self, okapi: Okapi) -> float:
        """How many times longer passages are on average than when bounds and codes were computed."""
        return okapi.avgdl / self.average_length if self.average_length else 1.0

    def slack(self, okapi: Okapi) -> float:
        """By how much an impact may have outgrown its bound since.

        The average length A stands below the line only: an impact grows with it, at most in proportion.
        """
        return max(1.0, self.growth(okapi))

    def shrinkage(self, okapi: Okapi) -> float:
        """What is left of an impact since, at least."""
        return min(1.0, self.growth(okapi))


def bounded_segment(first: int, postings: Postings, okapi: Okapi) -> Segment:
    """A segment of these postings from position `first` on, bounded at the present average length."""
    norms = okapi.norms(postings.lengths)
    bounds = np.concatenate([np.empty(0, np.float32), *_greatest_impacts(postings, okapi, norms)])
    bounds.setflags(write=False)
    return Segment(first, postings, bounds, common_terms(postings, bounds, okapi, norms), okapi.avgdl, EVERY)


def _greatest_impacts(postings: Postings, okapi: Okapi, norms: Scores) -> Iterator[npt.NDArray[np.float32]]:
    row, rows = 0, len(postings.numbers)
    while row < rows:
        begin = postings.starts[row]
        last = max(row + 1, int(postings.starts.searchsorted(begin + PORTION, side="right")) - 1)
        own = postings.entries[begin : postings.starts[last]]
        impacts = okapi.impacts(frequencies_in(own), norms[passages_in(own)])
        greatest = np.maximum.reduceat(impacts, postings.starts[row:last] - begin)
        yield np.nextafter(greatest.astype(np.float32), np.float32(np.inf))
        row = last
