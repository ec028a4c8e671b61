"""Interviews and transcripts: paragraphs that open with a speaker's name and a colon."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.models import Paragraph, Span

TURNS = 3
"""Fewer paragraphs that open with a label are no interview."""

_TURN = re.compile(r"[\"“”]?((?:[A-Z][\w’'.-]*)(?: [^\W\d_][\w’'.-]*){0,3}):[ \xa0]+(?=[\S])")


@dataclass(frozen=True, slots=True)
class Turn:
    """The label that a paragraph opens with, and what its speaker says."""

    label: Span
    said: Span


def find_turns(text: str, paragraphs: Sequence[Paragraph]) -> dict[int, Turn]:
    """The turns of an interview by the number of their paragraph; none where labels do not alternate."""
    turns = {}
    for paragraph in paragraphs:
        opened = _TURN.match(text, *paragraph.span)
        if opened and _is_label(opened[1]):
            end = paragraph.span.end
            turns[paragraph.number] = Turn(Span(*opened.span(1)), Span(opened.end(), end))
    labels = {turn.label.of(text) for turn in turns.values()}
    return turns if len(turns) >= TURNS and 2 <= len(labels) <= 1 + len(turns) // 2 else {}


def _is_label(words: str) -> bool:
    return words.isupper() or words in ("Q", "A") or all(word[:1].isupper() for word in words.split())
