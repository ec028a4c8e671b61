"""A card set in type: every line with its size, weight, colour and place, on a picture as high as they need."""

from bisect import bisect_left
from collections.abc import Container
from functools import partial
from typing import NamedTuple

from bot.cards.card import Card
from bot.cards.colours import SOURCE, SPEAKER, WORDS, Colour
from bot.cards.letters import drawn_form, sentence_about, undrawable
from bot.cards.lines import lines_of
from bot.cards.typeface import Typeface
from bot.errors import CardRefused

WIDTH = 1200
"""Pixels across; a phone shows them in about 280 of its own."""

MARGIN, BAR_WIDTH, BAR_GAP = 72, 10, 38
"""Pixels around everything, of the bar beside the words, and between the two."""

LEFT = MARGIN + BAR_WIDTH + BAR_GAP
MEASURE = WIDTH - MARGIN - LEFT
"""Where lines begin, and the pixels that the longest may have."""

WORD_SIZES = range(80, 48, -4)
WORD_HEIGHT = 800
"""Words are set in the first of these sizes in which they are at most so high, or else in the last, whatever it takes.

The last is 52 pixels: about 12 on a phone.
"""

PARAGRAPH_GAP = 44
"""Pixels between the words and their speaker, and half as many before the source."""


class Style(NamedTuple):
    """Size and distance from line to line in pixels, weight from 100 to 900, and colour."""

    size: int
    leading: int
    weight: int
    colour: Colour


LEADING = 1.38
"""The distance from line to line of the words, in their size."""

SPEAKER_STYLE = Style(50, 68, 600, SPEAKER)
SOURCE_STYLE = Style(44, 62, 400, SOURCE)


class Line(NamedTuple):
    """One line of text: where it begins and what it stands on, in pixels from the upper left corner."""

    text: str
    left: int
    baseline: int
    style: Style


class Composition(NamedTuple):
    """All lines, the height of the picture, and how far down the bar beside the words goes."""

    lines: tuple[Line, ...]
    height: int
    bar_end: int


def compose(card: Card, typeface: Typeface) -> Composition:
    """A card in a typeface. Raises CardRefused where that lacks a character."""
    if lacking := characters_lacking(card, typeface.characters):
        raise CardRefused(partial(sentence_about, lacking))
    words, speaker, source = _texts(card)
    said = _set(words, _style_of(words, typeface), MARGIN, typeface)
    by = _set(speaker, SPEAKER_STYLE, said.bottom + PARAGRAPH_GAP, typeface)
    where = _set(source, SOURCE_STYLE, by.bottom + PARAGRAPH_GAP // 2, typeface)
    return Composition((*said.lines, *by.lines, *where.lines), where.bottom + MARGIN, said.bottom)


def characters_lacking(card: Card, characters: Container[str]) -> list[str]:
    """What is on a card that a typeface of such characters cannot show, each character once."""
    return undrawable("".join(_texts(card)), characters)


def _texts(card: Card) -> tuple[str, str, str]:
    """The words, the speaker and the source, in drawn form."""
    return drawn_form(card.words), drawn_form(f"— {card.speaker}"), drawn_form(" · ".join(card.source))


class _Block(NamedTuple):
    lines: tuple[Line, ...]
    bottom: int


def _style_of(words: str, typeface: Typeface) -> Style:
    """The largest style in which words are not too high, or the smallest."""
    styles = [Style(size, round(size * LEADING), 500, WORDS) for size in WORD_SIZES]
    fitting = bisect_left(styles, x=True, key=lambda style: _set(words, style, 0, typeface).bottom <= WORD_HEIGHT)
    return styles[min(fitting, len(styles) - 1)]


def _set(text: str, style: Style, top: int, typeface: Typeface) -> _Block:
    """A text in drawn form as lines below each other."""
    font = typeface.font(style.size, style.weight)
    texts = lines_of(text, lambda line: font.getlength(line) <= MEASURE)
    ascent, descent = font.getmetrics()
    first = top + (style.leading - ascent - descent) // 2 + ascent
    lines = (Line(line, LEFT, first + number * style.leading, style) for number, line in enumerate(texts))
    return _Block(tuple(lines), top + len(texts) * style.leading)
