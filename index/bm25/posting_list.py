"""The postings of a question's terms: where in a window of passages each stands, and what it adds to a score."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from index.bm25.common import CODES
from index.bm25.okapi import Okapi
from index.bm25.postings import Integers, Postings, Scores
from index.bm25.query import Query
from index.bm25.segment import Segment, Window

ROUNDING = 1 - 1e-9
"""Sums in another order than rank-bm25's differ by less."""


@dataclass(frozen=True, slots=True)
class PostingList:
    """A term's postings in a window, the `factor` of its impacts, and what it can add to a score at `most`.

    `codes` are those of a common term in all passages of the segment, empty for others.
    """

    factor: float
    most: float
    passages: Integers
    frequencies: Integers
    codes: npt.NDArray[np.uint8]
    norms: Scores
    okapi: Okapi

    @property
    def size(self) -> tuple[bool, int]:
        """By this the terms go from the rarest to the commonest."""
        return len(self.codes) > 0, len(self.passages)

    @property
    def step(self) -> float:
        """What one step of the codes adds to a score at most."""
        return self.most / CODES

    def allowed(self, allowed: npt.NDArray[np.bool_]) -> "PostingList":
        """The postings of allowed passages; of all where the mask is empty."""
        return self.only(allowed[self.passages]) if len(allowed) else self

    def only(self, kept: npt.NDArray[np.bool_]) -> "PostingList":
        """The postings for which the mask holds."""
        return replace(self, passages=self.passages[kept], frequencies=self.frequencies[kept])

    def parts(self) -> Scores:
        """What the term adds to the score of each of its passages."""
        return self.factor * self.okapi.impacts(self.frequencies, self.norms[self.passages])

    def impacts_of(self, passages: Integers) -> Scores:
        """The term's impacts in some passages; 0 where they do not hold it."""
        if not len(self.passages):
            return np.zeros(len(passages))
        places = self.passages.searchsorted(passages)
        frequencies = self.frequencies.take(places, mode="clip")
        found = self.passages.take(places, mode="clip") == passages
        return np.where(found, self.okapi.impacts(frequencies, self.norms[passages]), 0.0)

    def adding(self, part: float) -> Integers:
        """The passages to whose score the term adds at least `part`."""
        return self.passages[self.parts() >= part * ROUNDING]


def posting_lists(segment: Segment, norms: Scores, okapi: Okapi, query: Query, window: Window) -> list[PostingList]:
    """The postings in a window of a segment of each term of a query, in the query's order."""
    postings, slack = segment.postings, segment.slack(okapi)
    rows = postings.rows(query.numbers)
    lists = []
    for factor, row, own in zip(factors(query, okapi).tolist(), rows, places(postings, rows, window), strict=True):
        passages, frequencies = postings.passages[own], postings.frequencies[own]
        most = factor * slack * float(segment.bounds[row]) if len(passages) else 0.0
        lists.append(PostingList(factor, most, passages, frequencies, segment.common.of(row), norms, okapi))
    return lists


def factors(query: Query, okapi: Okapi) -> Scores:
    """By what the impacts of each term of a query are multiplied."""
    by_weight: Scores = query.weights * okapi.idf[query.numbers]
    return by_weight


def places(postings: Postings, rows: Integers, window: Window) -> list[slice]:
    """Where the postings in a window stand of the terms in some rows; nowhere those of the row -1, which is none."""
    begins, ends = (np.where(rows >= 0, postings.starts[rows + after], 0).tolist() for after in (0, 1))
    whole = list(map(slice, begins, ends))
    if (window.first, window.last) == (0, len(postings)):
        return whole
    return [_inside(postings.passages, own, window) for own in whole]


def _inside(passages: Integers, own: slice, window: Window) -> slice:
    first, last = passages[own].searchsorted((window.first, window.last)).tolist()
    return slice(own.start + first, own.start + last)
