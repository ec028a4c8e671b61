"""What each system that is measured can do."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import ClassVar

TOP = 10
"""So many passages are sought."""


class System(ABC):
    """A search by BM25, made ready by `build` or, in another process, by `open`."""

    name: ClassVar[str]
    package: ClassVar[str]
    """What must be installed."""

    most_passages: ClassVar[int | None] = None
    """It is measured up to so many passages: with more it would take hours."""

    @abstractmethod
    def build(self, passages: Iterable[Sequence[str]], folder: Path) -> None:
        """Makes passages searchable; what is to last is written to the empty folder."""

    @abstractmethod
    def open(self, folder: Path) -> bool:
        """Makes searchable what `build` has written; gives whether there is such a saved form."""

    @abstractmethod
    def search(self, question: Sequence[str]) -> Sequence[object]:
        """The best TOP passages, in the form in which the system gives them."""

    def warm_up(self) -> None:  # noqa: B027
        """Compiles what is compiled on first use."""

    def add(self, passages: Sequence[Sequence[str]]) -> bool:
        """Adds a briefing's passages, searchable on return; gives whether the system can and is measured so."""
        del passages
        return False
