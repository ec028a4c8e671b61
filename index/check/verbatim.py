"""Where some words hold a claim's, one after the other, but for those that the claim shows it leaves out."""

from collections.abc import Sequence

from index.check.claims import LEFT_OUT_MARK
from index.check.words import Word, words_of


def find_verbatim(claim: str, words: Sequence[Word]) -> Sequence[range]:
    """The places among some words where a claim's stand in order: a run for each of those between words left out.

    None of them where one is missing. What is in brackets may be left out too.
    """
    line = "".join(f" {word.folded}" for word in words) + " "
    whole = _place(line, claim, 0)
    found = [whole] if whole else _places(line, LEFT_OUT_MARK.split(claim))
    return [range(line.count(" ", 0, start + 1) - 1, line.count(" ", 0, end)) for start, end in found]


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
