"""Capitalised words in a row, and the initials of the names in them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from index.models import Span
from index.text.analyze import FUNCTION_WORDS

JOINING = ("of", "the", "for", "and", "on", "in", "to", "de")
"""Words in lower case that stand inside a name; its short form leaves them out."""

_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]{0,30}(?!\w|\.\w)"
_SEQUENCE = re.compile(
    rf"(?:\b[Tt]he[ \xa0])?(?<!\w){_WORD}(?:[ \xa0](?:(?:{'|'.join(JOINING)})[ \xa0]){{0,2}}{_WORD}){{1,9}}"
)
_SPACELESS = re.compile(r"\S+")


Capitals = tuple[str, str]
"""Words in a row, as a text has them, and the first letters, in lower case, of those that name."""


class Part(NamedTuple):
    """Words of a row that may be a name: their span in it, whether "the" stands before them, whether others join."""

    span: Span
    with_the: bool
    is_joined: bool


def rows_in(text: str) -> Iterator[tuple[int, Capitals]]:
    """The capitalised words in a row of a text and where each row starts, found in linear time."""
    for found in _SEQUENCE.finditer(text):
        initials = "".join(word.of(found[0])[0].lower()[:1] for word in _naming(found[0]))
        yield found.start(), (found[0], initials)


def part_of(row: str, first: int, behind: int) -> Part | None:
    """The words of a row whose initials are `initials[first:behind]`; None where they begin inside a longer name."""
    naming = _naming(row)
    span = Span(naming[first].start, naming[behind - 1].end)
    before = row[: span.start].split()
    if first and naming[first - 1].end == span.start - 1:
        return None
    if any(len(word.of(row)) > 1 and word.of(row).isupper() for word in naming[first:behind]):
        return None
    is_joined = len(span.of(row).split()) > behind - first
    return Part(span, with_the=bool(before) and before[-1].casefold() == "the", is_joined=is_joined)


def _naming(words: str) -> list[Span]:
    return [Span(*word.span()) for word in _SPACELESS.finditer(words) if _names(word[0])]


def _names(word: str) -> bool:
    return word not in JOINING and (word.isupper() or word.casefold() not in FUNCTION_WORDS)
