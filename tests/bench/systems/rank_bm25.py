"""rank-bm25 as shipped, with this project's parameters."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from bench.systems.system import TOP, System
from rank_bm25 import BM25Okapi

from index.bm25 import K1, B


class RankBM25(System):
    """It scores every passage, reading one dict a passage, and has no saved form."""

    name = "rank-bm25"
    package = "rank_bm25"
    most_passages = 200_000

    def build(self, passages: Iterable[Sequence[str]], folder: Path) -> None:
        """See System."""
        del folder
        self._index = BM25Okapi(list(passages), k1=K1, b=B)

    def open(self, folder: Path) -> bool:
        """See System."""
        del folder
        return False

    def search(self, question: Sequence[str]) -> Sequence[object]:
        """As its own `get_top_n` does it, with the scores."""
        scores = self._index.get_scores(question)
        return [(place, scores[place]) for place in np.argsort(scores)[::-1][:TOP].tolist()]
