"""Phrases as tuples of terms, and where a row of terms holds some that are known."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from index.text.analyze import term_texts

Phrase = tuple[str, ...]
"""Terms that stand side by side."""

Meaning = TypeVar("Meaning")


def phrase(words: str) -> Phrase:
    """The terms of some words."""
    return tuple(term_texts(words))


class Phrasebook(Generic[Meaning]):
    """Some phrases and what each means."""

    def __init__(self, meanings: Mapping[Phrase, Meaning]) -> None:
        self._meanings = meanings
        self._longest = max(map(len, meanings), default=0)

    def found_in(self, row: Sequence[str]) -> Iterator[tuple[range, Meaning]]:
        """Where its phrases stand in a row of terms, the longest at each place and none over another."""
        start = 0
        while start < len(row):
            ends = range(min(start + self._longest, len(row)), start, -1)
            end = next((end for end in ends if tuple(row[start:end]) in self._meanings), None)
            if end is not None:
                yield range(start, end), self._meanings[tuple(row[start:end])]
            start = end or start + 1

    def every_in(self, row: Sequence[str]) -> Iterator[tuple[range, Meaning]]:
        """Where each of its phrases stands in a row of terms, also one over another."""
        for start in range(len(row)):
            for end in range(start + 1, min(start + self._longest, len(row)) + 1):
                if tuple(row[start:end]) in self._meanings:
                    yield range(start, end), self._meanings[tuple(row[start:end])]


def holds(whole: Phrase, part: Phrase) -> bool:
    """Whether one phrase stands inside another, longer one."""
    return len(part) < len(whole) and any(
        whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1)
    )
