"""Common terms: which passages they may add how much to, as a byte a passage, so that whole columns are added up."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from index.bm25.entries import Integers, frequencies_in, passages_in
from index.bm25.okapi import Okapi
from index.bm25.postings import PORTION, Postings, Scores

SHARE = 16
"""A term is common where more than one passage in so many holds it. Its byte a passage is then at most four times the
size of its postings, and adding it up takes less time than reading them."""

CODES = 255
"""The greatest code: a term's bound is told apart in so many steps."""


class Common(NamedTuple):
    """The terms of the postings' `rows`, ascending, each with a code for every passage.

    A term's impact in a passage is at most `codes[term, passage] / CODES` of the row's bound and more than one step
    less; 0 tells that the passage does not hold the term.
    """

    rows: Integers
    codes: npt.NDArray[np.uint8]

    def of(self, row: int) -> npt.NDArray[np.uint8]:
        """The codes of a row of the postings; empty where its term is not common."""
        place = int(self.rows.searchsorted(row))
        return self.codes[place] if place < len(self.rows) and self.rows[place] == row else np.empty(0, np.uint8)


def common_terms(postings: Postings, bounds: npt.NDArray[np.float32], okapi: Okapi, norms: Scores) -> Common:
    """The common terms of postings that have these greatest impacts and norms."""
    sizes = np.diff(postings.starts)
    rows = np.flatnonzero(sizes * SHARE > len(postings))
    codes = np.zeros((len(rows), len(postings)), np.uint8)
    for places in _portions(sizes[rows]):
        own = rows[places]
        entries = np.concatenate([postings.entries[postings.starts[row] : postings.starts[row + 1]] for row in own])
        passages = passages_in(entries)
        impacts = okapi.impacts(frequencies_in(entries), norms[passages])
        steps = np.repeat(CODES / bounds[own].astype(np.float64), sizes[own])
        codes[np.repeat(places, sizes[own]), passages] = np.ceil(impacts * steps)
    codes.setflags(write=False)
    return Common(rows, codes)


def _portions(sizes: Integers) -> Iterator[Integers]:
    """The places of rows of such sizes, as many at a time as have about PORTION postings."""
    if len(sizes):
        yield from np.split(np.arange(len(sizes)), np.flatnonzero(np.diff(np.cumsum(sizes) // PORTION)) + 1)
