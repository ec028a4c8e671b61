"""What an answer asks of a library's words."""

from typing import Protocol


class Vocabulary(Protocol):
    """What the whole library knows of a term."""

    def __len__(self) -> int:
        """The number of passages."""
        ...

    def __contains__(self, term: str) -> bool:
        """Whether any passage holds it."""
        ...

    def idf(self, term: str, word: str) -> float:
        """How telling a term is that the question has as `word`; positive."""
        ...

    def is_foreign(self, term: str, word: str) -> bool:
        """Whether neither the library nor English has a word."""
        ...

    def is_everyday(self, word: str) -> bool:
        """Whether a word is common in English."""
        ...
