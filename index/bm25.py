"""BM25 over the terms of passages, as rank-bm25 defines it. The only file that imports rank_bm25."""

import heapq
import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from rank_bm25 import BM25Okapi

from index.models import Hit

K1 = 0.9
B = 0.6
"""Term saturation and length normalisation (Robertson & Zaragoza 2009) that measured best on short news passages."""


class BM25Index:
    """Ranks passages by BM25Okapi's scores.

    A passage matches where it shares a term with the question: rank-bm25's scores may be zero or
    negative for a true match in a small corpus, so the score's sign decides nothing.
    """

    def __init__(self, passages: Sequence[Sequence[str]]) -> None:
        """`passages` holds each passage's terms; any number of them may be empty."""
        self._vocabularies = [frozenset(passage) for passage in passages]
        self._frequency = Counter(term for vocabulary in self._vocabularies for term in vocabulary)
        # rank-bm25 divides by the number of documents and of words.
        self._ranking = BM25Okapi(passages, k1=K1, b=B) if self._frequency else None

    def __len__(self) -> int:
        """The number of passages."""
        return len(self._vocabularies)

    def __contains__(self, term: str) -> bool:
        """Whether any passage holds `term`."""
        return term in self._frequency

    def search(self, question: Sequence[str], count: int) -> list[Hit]:
        """At most `count` matching passages, best first, ties by position."""
        wanted = frozenset(question)
        matches = [place for place, vocabulary in enumerate(self._vocabularies) if not wanted.isdisjoint(vocabulary)]
        if self._ranking is None or not matches:
            return []
        scores: np.ndarray = self._ranking.get_scores(question)
        best = heapq.nsmallest(count, matches, key=lambda place: (-scores[place], place))
        return [Hit(place, float(scores[place])) for place in best]

    def idf(self, term: str) -> float:
        """How telling `term` is, always positive: ln(1 + (N - n + 0.5) / (n + 0.5)), Lucene's form of the idf."""
        containing = self._frequency[term]
        return math.log(1 + (len(self) - containing + 0.5) / (containing + 0.5))
