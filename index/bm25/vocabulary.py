"""Terms and their numbers."""

from collections.abc import Iterable, Iterator
from itertools import chain
from sys import intern

from index.bm25.names import NO_NAMES, Names


class Vocabulary(dict[str, int]):
    """Numbers terms in the order in which they are first asked for with []; `find` numbers nothing.

    Terms that were saved keep their numbers. As a dict it holds only those of them that have been asked for.
    """

    def __init__(self, saved: Names = NO_NAMES) -> None:
        super().__init__()
        self._saved = saved
        self._next = len(saved)

    def __missing__(self, term: str) -> int:
        number = self._saved.find(term)
        if number is None:
            number, self._next = self._next, self._next + 1
        self[intern(term)] = number  # most terms are other vocabularies' too
        return number

    def copy(self) -> "Vocabulary":
        """The same terms and numbers, to which others can be added apart."""
        other = Vocabulary(self._saved)
        other.update(self)
        other._next = self._next
        return other

    def find(self, term: str) -> int | None:
        """The number of a term; None where it has none."""
        number = self.get(term)
        if number is None and (number := self._saved.find(term)) is not None:
            self[term] = number
        return number

    def find_all(self, terms: Iterable[str]) -> list[int | None]:
        """The numbers of some terms; None where one has none."""
        sought = list(terms)
        numbers = list(map(self.get, sought))
        return list(map(self.find, sought)) if None in numbers else numbers

    def terms(self) -> Iterator[str]:
        """The terms by number."""
        return chain(self._saved, self._new())

    def names(self) -> Names:
        """The terms by number, in arrays."""
        return self._saved.extended(self._new())

    def _new(self) -> Iterator[str]:
        saved = len(self._saved)
        return (term for term, number in tuple(self.items()) if number >= saved)
