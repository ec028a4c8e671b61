"""Terms and their numbers."""

from collections.abc import Iterator


class Vocabulary(dict[str, int]):
    """Numbers terms in the order in which they are first asked for with []; `find` numbers nothing."""

    def __missing__(self, term: str) -> int:
        number = self[term] = len(self)
        return number

    def find(self, term: str) -> int | None:
        """The number of a term; None where it has none."""
        return self.get(term)

    def terms(self) -> Iterator[str]:
        """The terms by number."""
        return iter(self)
