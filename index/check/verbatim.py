"""Where a text holds a claim's words one after the other, but for those that the claim shows it leaves out."""

from collections.abc import Sequence

from index.check.claims import LEFT_OUT_MARK
from index.check.words import words_of
from index.models import Span


def find_verbatim(claim: str, text: str, within: Span) -> Sequence[Span]:
    """Where a part of a text holds a claim's words in order: a span for each run between those left out or in brackets.

    None of them where one is missing.
    """
    words = words_of(text, within)
    line = "".join(f" {word.folded}" for word in words) + " "
    whole = _place(line, claim, 0)
    found = [whole] if whole else _places(line, LEFT_OUT_MARK.split(claim))
    numbers = [(line.count(" ", 0, start + 1) - 1, line.count(" ", 0, end) - 1) for start, end in found]
    return [Span(words[first].span.start, words[last].span.end) for first, last in numbers]


def _places(line: str, parts: Sequence[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for part in filter(words_of, parts):
        place = _place(line, part, found[-1][1] - 1 if found else 0)
        if place is None:
            return []
        found.append(place)
    return found


def _place(line: str, claim: str, start: int) -> tuple[int, int] | None:
    """The offsets in a line of folded words where a claim's words begin and end, or None."""
    sought = "".join(f" {word.folded}" for word in words_of(claim)) + " "
    place = line.find(sought, start)
    return (place, place + len(sought) - 1) if place >= 0 and sought.strip() else None
