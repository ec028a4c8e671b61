"""The postings of a question's terms: where in a window of passages each stands, and what it adds to a score."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from index.bm25.common import CODES
from index.bm25.entries import Integers, bits_of, frequencies_in, least_entries, passages_in
from index.bm25.okapi import Okapi
from index.bm25.postings import Postings, Scores
from index.bm25.query import Query
from index.bm25.segment import Segment, Window

ROUNDING = 1 - 1e-9
"""Sums in another order than rank-bm25's differ by less."""


@dataclass(frozen=True)
class PostingList:
    """A term's postings in a window, the `factor` of its impacts, and what it can add to a score at `most`.

    `codes` are those of a common term in all passages of the segment, empty for others.
    """

    factor: float
    most: float
    entries: Integers
    codes: npt.NDArray[np.uint8]
    norms: Scores
    okapi: Okapi

    @property
    def size(self) -> tuple[bool, int]:
        """By this the terms go from the rarest to the commonest."""
        return len(self.codes) > 0, len(self.entries)

    @cached_property
    def passages(self) -> Integers:
        """The passages that hold the term, ascending."""
        return passages_in(self.entries)

    @property
    def step(self) -> float:
        """What one step of the codes adds to a score at most."""
        return self.most / CODES

    def allowed(self, allowed: npt.NDArray[np.bool_]) -> "PostingList":
        """The postings of allowed passages; of all where the mask is empty."""
        return self.only(allowed[self.passages]) if len(allowed) else self

    def only(self, kept: npt.NDArray[np.bool_]) -> "PostingList":
        """The postings for which the mask holds."""
        return replace(self, entries=self.entries[kept])

    def parts(self) -> Scores:
        """What the term adds to the score of each of its passages."""
        return self.factor * self.okapi.impacts(frequencies_in(self.entries), self.norms[self.passages])

    def impacts_in(self, sought: Integers, norms: Scores) -> Scores:
        """The term's impacts in the passages that have these least entries and norms; 0 where they do not hold it."""
        if not len(self.entries):
            return np.zeros(len(sought))
        found = self.entries.take(self.entries.searchsorted(sought), mode="clip")
        frequencies = found - sought  # the greater by far, as it has no sign, where another passage was found
        is_held = frequencies < found.dtype.type(1 << bits_of(found.dtype))
        return np.where(is_held, self.okapi.impacts(frequencies, norms), 0.0)

    def adding(self, part: float) -> Integers:
        """The passages to whose score the term adds at least `part`."""
        return self.passages[self.parts() >= part * ROUNDING]


def posting_lists(segment: Segment, norms: Scores, okapi: Okapi, query: Query, window: Window) -> list[PostingList]:
    """The postings in a window of a segment of each term of a query, in the query's order."""
    postings, slack = segment.postings, segment.slack(okapi)
    rows = postings.rows(query.numbers)
    lists = []
    for factor, row, own in zip(factors(query, okapi).tolist(), rows, places(postings, rows, window), strict=True):
        entries = postings.entries[own]
        most = factor * slack * float(segment.bounds[row]) if len(entries) else 0.0
        lists.append(PostingList(factor, most, entries, segment.common.of(row), norms, okapi))
    return lists


def impacts_of(lists: Sequence[PostingList], passages: Integers) -> list[Scores]:
    """Each term's impacts in some passages; 0 where they do not hold it."""
    if not lists:
        return []
    sought, norms = least_entries(passages, lists[0].entries.dtype), lists[0].norms[passages]
    return [one.impacts_in(sought, norms) for one in lists]


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
    edges = least_entries(np.array([window.first, window.last]), postings.entries.dtype)
    return [_inside(postings.entries, own, edges) for own in whole]


def _inside(entries: Integers, own: slice, edges: Integers) -> slice:
    first, last = entries[own].searchsorted(edges).tolist()
    return slice(own.start + first, own.start + last)
