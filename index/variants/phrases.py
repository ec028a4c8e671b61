"""Phrases as tuples of terms, and where a row of terms holds one of them."""

from collections.abc import Collection, Iterator, Sequence

from index.analyze import terms

Phrase = tuple[str, ...]
"""Terms that stand side by side."""


def phrase(words: str) -> Phrase:
    """The terms of some words."""
    return tuple(term.text for term in terms(words))


def phrases_in(row: Sequence[str], known: Collection[Phrase]) -> Iterator[range]:
    """Where known phrases stand in a row of terms, the longest at each place and none over another."""
    longest = max(map(len, known), default=0)
    start = 0
    while start < len(row):
        ends = range(min(start + longest, len(row)), start, -1)
        end = next((end for end in ends if tuple(row[start:end]) in known), None)
        if end is not None:
            yield range(start, end)
        start = end or start + 1


def holds(whole: Phrase, part: Phrase) -> bool:
    """Whether one phrase stands inside another, longer one."""
    return len(part) < len(whole) and any(
        whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1)
    )
