"""This project's index, as it is installed by default and compiled."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol, Self, cast

from bench.systems.system import TOP, System

from index.bm25 import BM25Index, NumberedPassages

FILE, FINGERPRINT = "index", "bench"


class _Saved(Protocol):
    """An index with a saved form."""

    @classmethod
    def open(cls, path: Path, fingerprint: str) -> Self: ...

    def save(self, path: Path, fingerprint: str) -> None: ...


class NumPyIndex(System):
    """The index without Numba."""

    name = "this index"
    package = "numpy"

    def build(self, passages: Iterable[Sequence[str]], folder: Path) -> None:
        """See System."""
        self._index = BM25Index(passages)
        if hasattr(self._index, "save"):
            cast(_Saved, self._index).save(folder / FILE, FINGERPRINT)

    def open(self, folder: Path) -> bool:
        """See System."""
        if not (folder / FILE).exists():
            return False
        self._index = cast(BM25Index, cast(type[_Saved], BM25Index).open(folder / FILE, FINGERPRINT))
        return True

    def search(self, question: Sequence[str]) -> Sequence[object]:
        """See System."""
        return self._index.search(question, TOP)

    def add(self, passages: Sequence[Sequence[str]]) -> bool:
        """See System."""
        self._index.add("added", NumberedPassages.of(passages))
        return True


class CompiledIndex(NumPyIndex):
    """The index with the extra `fast`."""

    name = "this index, compiled"
    package = "numba"

    def warm_up(self) -> None:
        """See System."""
        self._index.compile()
