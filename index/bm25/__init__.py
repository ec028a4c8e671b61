"""BM25 over the terms of passages, as rank-bm25 defines it."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from index.bm25.okapi import K1, B, Okapi
from index.bm25.postings import Integers, collect_postings
from index.models import Hit

BLOCK = 64
"""Passages whose best score stands for them all when the threshold of the best is sought."""

Scores = npt.NDArray[np.float64]


__all__ = ["K1", "B", "BM25Index"]


class BM25Index:
    """Ranks passages by BM25Okapi's scores.

    A passage matches where it shares a term with the question: rank-bm25's scores may be zero or
    negative for a true match in a small corpus, so the score's sign decides nothing.
    """

    def __init__(self, passages: Iterable[Sequence[str]]) -> None:
        """`passages` holds each passage's terms; any number of them may be empty."""
        self._postings = collect_postings(passages)
        self._okapi = Okapi(self._postings)

    def __len__(self) -> int:
        """The number of passages."""
        return len(self._postings.lengths)

    def __contains__(self, term: str) -> bool:
        """Whether any passage holds `term`."""
        return term in self._postings.numbers

    @property
    def vocabulary(self) -> Collection[str]:
        """Every term that a passage holds, once, in the order of first occurrence."""
        return self._postings.numbers.keys()

    def search(self, question: Mapping[str, float] | Sequence[str], count: int) -> list[Hit]:
        """At most `count` matching passages, best first, ties by position.

        `question` gives terms, of which each occurrence counts 1 as in rank-bm25, or each term's weight: its part of
        a score is multiplied by it. A term of weight 0 makes a passage match all the same.
        """
        numbers = self._postings.numbers
        weights = question.items() if isinstance(question, Mapping) else ((term, 1.0) for term in question)
        query = [(numbers[term], weight) for term, weight in weights if term in numbers]
        if not query or count < 1:
            return []
        scores = self._okapi.weighted_scores(query)
        best = _best(scores, self._matching(query, scores), count)
        return [Hit(place, score) for place, score in zip(best.tolist(), scores[best].tolist(), strict=True)]

    def idf(self, term: str) -> float:
        """How telling `term` is, always positive: ln(1 + (N - n + 0.5) / (n + 0.5)), Lucene's form of the idf."""
        containing = self.document_frequency(term)
        return math.log(1 + (len(self) - containing + 0.5) / (containing + 0.5))

    def document_frequency(self, term: str) -> int:
        """The number of passages that hold `term`."""
        number = self._postings.numbers.get(term)
        return 0 if number is None else int(self._postings.starts[number + 1] - self._postings.starts[number])

    def _matching(self, query: Sequence[tuple[int, float]], scores: Scores) -> npt.NDArray[np.bool_]:
        """Which passages hold any term of the query."""
        if all(weight * self._okapi.idf[number] > 0 for number, weight in query):
            return scores > 0
        matching = np.zeros(len(self), bool)
        for number, _ in query:
            matching[self._postings.passages[self._postings.of(number)]] = True
        return matching


def _best(scores: Scores, matching: npt.NDArray[np.bool_], count: int) -> Integers:
    """The best `count` of the matching passages, best first, ties by position."""
    sought = np.flatnonzero(matching & (scores >= _surely_reached(scores, matching, count)))
    if count < len(sought):
        threshold = np.partition(scores[sought], len(sought) - count)[len(sought) - count]
        sought = sought[scores[sought] >= threshold]
    return sought[np.argsort(-scores[sought], kind="stable")[:count]]


def _surely_reached(scores: Scores, matching: npt.NDArray[np.bool_], count: int) -> float:
    """A score that the best `count` reach: so many blocks of passages have their best above it.

    Much cheaper than a partition of all scores.
    """
    blocks = len(scores) // BLOCK
    if blocks <= count:
        return -math.inf
    matched = np.where(matching, scores, -np.inf)[: blocks * BLOCK]
    return float(np.partition(matched.reshape(blocks, BLOCK).max(axis=1), blocks - count)[blocks - count])
