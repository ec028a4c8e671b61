"""rank-bm25's definition of the scores, over arrays. The only file that imports rank_bm25."""

import math
from typing import NamedTuple

import numpy as np
from rank_bm25 import BM25Okapi

from index.bm25.entries import Integers
from index.bm25.postings import Scores

K1 = 0.9
B = 0.6
"""Term saturation and length normalisation (Robertson & Zaragoza 2009) that measured best on short news passages."""


class Statistics(NamedTuple):
    """What BM25 knows of a whole collection.

    It has so many `passages` with so many `terms` in all, repetitions among them; `frequencies` tells how many passages
    hold each term, by the term's number.
    """

    passages: int
    terms: int
    frequencies: Integers

    def frequency(self, number: int | None) -> int:
        """How many passages hold the term of this number; 0 for None and for terms numbered since."""
        return 0 if number is None or number >= len(self.frequencies) else self.frequencies.item(number)


class Okapi(BM25Okapi):  # type: ignore[misc] # rank_bm25 ships no types
    """rank-bm25's parameters, idf and scores, to the last bit, without a step for each passage.

    `idf` is an array by the term's number.
    """

    def __init__(self, statistics: Statistics) -> None:
        super().__init__(statistics, k1=K1, b=B)

    def _initialize(self, statistics: Statistics) -> Integers:
        """The document frequencies. Unlike rank-bm25 it divides no empty collection by its size."""
        self.corpus_size = statistics.passages
        self.avgdl = statistics.terms / max(1, statistics.passages)
        return statistics.frequencies

    def _calc_idf(self, frequencies: Integers) -> None:
        """rank-bm25's idf: a negative one becomes `epsilon` of the average. 0 where no passage holds the term."""
        distinct = np.flatnonzero(np.bincount(frequencies, minlength=1)[1:]) + 1
        by_frequency = np.zeros(frequencies.max(initial=0) + 1)
        by_frequency[distinct] = [self._logarithm(frequency) for frequency in distinct.tolist()]
        self.idf = by_frequency[frequencies]
        held = np.count_nonzero(frequencies)
        if held:
            # Added one by one, as rank-bm25 does: NumPy's sum rounds otherwise.
            self.average_idf = float(np.add.accumulate(self.idf)[-1]) / held
            self.idf[self.idf < 0] = self.epsilon * self.average_idf

    def _logarithm(self, frequency: int) -> float:
        return math.log(self.corpus_size - frequency + 0.5) - math.log(frequency + 0.5)

    def norms(self, lengths: Integers) -> Scores:
        """What a passage's length, in terms, adds to a term's frequency below the line."""
        norms: Scores = self.k1 * (1 - self.b + self.b * lengths / (self.avgdl or 1))
        return norms

    def impacts(self, frequencies: Integers, norms: Scores) -> Scores:
        """The scores of postings but for their term's idf."""
        impacts: Scores = frequencies * (self.k1 + 1) / (frequencies + norms)
        return impacts
