"""bm25s, which computes all scores beforehand, in NumPy and compiled."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bench.systems.system import TOP, System

from index.bm25 import K1, B


class BM25S(System):
    """Its passages' scores are mapped from files."""

    name = "bm25s, NumPy"
    package = "bm25s"
    backend = "numpy"

    def build(self, passages: Iterable[Sequence[str]], folder: Path) -> None:
        """See System."""
        import bm25s

        self._index: Any = bm25s.BM25(method="atire", k1=K1, b=B, backend=self.backend)
        self._index.index(list(passages), show_progress=False)
        self._index.save(folder)

    def open(self, folder: Path) -> bool:
        """See System."""
        import bm25s

        self._index = bm25s.BM25.load(folder, mmap=True)
        return True

    def search(self, question: Sequence[str]) -> Sequence[object]:
        """See System."""
        found: Sequence[object] = self._index.retrieve([question], k=TOP, show_progress=False)
        return found


class CompiledBM25S(BM25S):
    """With Numba."""

    name = "bm25s, Numba"
    backend = "numba"
