"""A briefing's text in pages of numbered paragraphs."""

import re
from typing import NamedTuple

from bot.render.layout import CUT
from index.models import Briefing, Span
from index.split import split_paragraphs

PAGE_LENGTH = 1000
"""The code points of a page, more or less: as Markdown they are at most three times as many UTF-16 units."""

NEAR = 200
"""So many code points after that, the end of a line or at least of a word is looked for."""


class NumberedText(NamedTuple):
    """A paragraph's number and its words."""

    number: int
    words: str


_BLANK_LINES = re.compile(r"\n\s*\n")


def page_count(briefing: Briefing) -> int:
    """How many pages a text takes: at least one."""
    length = len(briefing.body.of(briefing.text).rstrip())  # white space behind it would be a page with nothing on it
    count = max(1, -(-length // PAGE_LENGTH))
    return count - 1 if count > 1 and _start(briefing, count - 1) >= briefing.body.start + length else count


def page_paragraphs(briefing: Briefing, page: int) -> list[NumberedText]:
    """The paragraphs of one page, counted from 0, or as much of them as is on it."""
    shown = Span(_start(briefing, page), _start(briefing, page + 1))
    found, before = list[NumberedText](), briefing.body.start
    for paragraph in split_paragraphs(briefing):
        # From the end of the one before: what marks a heading stands between the two.
        words = briefing.text[max(before, shown.start) : min(paragraph.span.end, shown.end)].strip()
        before = paragraph.span.end
        if words:
            found.append(NumberedText(paragraph.number, words))
    return found


def opening(briefing: Briefing, length: int) -> str:
    """The first words, up to `length` in code points and a little more; what is left out after them is marked."""
    text = briefing.text[
        briefing.body.start : min(briefing.body.start + PAGE_LENGTH + length, briefing.body.end)
    ].lstrip()
    end = _break(text, Span(0, len(text)), length)
    return _readable(text[:end]) + (f" {CUT}" if end < len(text) else "")


def _start(briefing: Briefing, page: int) -> int:
    return _break(briefing.text, briefing.body, briefing.body.start + page * PAGE_LENGTH)


def _break(text: str, body: Span, at: int) -> int:
    """The best place at or soon after `at` to go on with another page."""
    if at <= body.start or at >= body.end:
        return min(max(at, body.start), body.end)
    near = text[at : min(at + NEAR, body.end)]
    line = near.find("\n")
    word = next((place for place, character in enumerate(near) if character.isspace()), 0)
    return at + (line if line >= 0 else word)


def _readable(text: str) -> str:
    return _BLANK_LINES.sub("\n\n", text).strip()
