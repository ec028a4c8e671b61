"""BM25Okapi over postings instead of one dict a passage. The only file that imports rank_bm25."""

import math
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
from rank_bm25 import BM25Okapi

from index.bm25.postings import Integers, Postings

K1 = 0.9
B = 0.6
"""Term saturation and length normalisation (Robertson & Zaragoza 2009) that measured best on short news passages."""


class Okapi(BM25Okapi):  # type: ignore[misc] # rank_bm25 ships no types
    """rank-bm25's parameters, idf and scores, to the last bit, without a step for each passage of the corpus."""

    def __init__(self, postings: Postings) -> None:
        self._postings = postings
        super().__init__(postings, k1=K1, b=B)
        self._impacts = self._saturated(postings.frequencies, postings.lengths[postings.passages])

    def _initialize(self, postings: Postings) -> Integers:
        """Each term's document frequency. Unlike rank-bm25 it divides no empty corpus by its size."""
        self.corpus_size = len(postings.lengths)
        self.avgdl = int(postings.lengths.sum()) / max(1, self.corpus_size)
        return np.diff(postings.starts)

    def _calc_idf(self, frequencies: Integers) -> None:
        """rank-bm25's idf by term number: a negative one becomes `epsilon` of the average."""
        distinct, which = np.unique(frequencies, return_inverse=True)
        logarithms = [math.log(self.corpus_size - n + 0.5) - math.log(n + 0.5) for n in distinct.tolist()]
        self.idf = np.array(logarithms)[which]
        if len(self.idf):
            # Added one by one, as rank-bm25 does: NumPy's sum rounds otherwise.
            self.average_idf = float(np.add.accumulate(self.idf)[-1]) / len(self.idf)
            self.idf[self.idf < 0] = self.epsilon * self.average_idf

    def _saturated(self, frequency: Integers, length: Integers) -> npt.NDArray[np.float64]:
        """A posting's score but for its idf, in rank-bm25's order of operations."""
        norm = self.k1 * (1 - self.b + self.b * length / (self.avgdl or 1))
        saturated: npt.NDArray[np.float64] = frequency * (self.k1 + 1) / (frequency + norm)
        return saturated

    def get_scores(self, query: Sequence[str]) -> npt.NDArray[np.float64]:
        """The score of every passage; each occurrence of a term in `query` counts."""
        numbers = self._postings.numbers
        return self.weighted_scores((numbers[term], 1.0) for term in query if term in numbers)

    def weighted_scores(self, query: Iterable[tuple[int, float]]) -> npt.NDArray[np.float64]:
        """The score of every passage for numbered terms, each term's part multiplied by its weight."""
        passages, parts = [], []
        for number, weight in query:
            own = self._postings.of(number)
            passages.append(self._postings.passages[own])
            parts.append(weight * self.idf[number] * self._impacts[own])
        if not passages:
            return np.zeros(self.corpus_size)
        scores: npt.NDArray[np.float64] = np.bincount(
            np.concatenate(passages), np.concatenate(parts), self.corpus_size
        ).astype(np.float64, copy=False)
        return scores
