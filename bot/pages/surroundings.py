"""The paragraphs around a place of a briefing, cut where one is too long to be shown whole."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bot.excerpt import shortened
from index.models import Briefing, Paragraph, Span
from index.split import split_paragraphs, split_sentences

Fits = Callable[[Span], bool]
"""Whether a span can be shown in one piece; it holds for every part of what fits."""


class Piece(NamedTuple):
    """A paragraph, or as much of it as fits."""

    paragraph: Paragraph
    span: Span


class Surroundings(NamedTuple):
    """Up to three pieces in a row, and the places to read on at, before and after them; None at an end."""

    pieces: Sequence[Piece]
    before: int | None
    after: int | None


def surroundings_of(briefing: Briefing, place: int, fits: Fits) -> Surroundings:
    """The piece that holds a code point, with the one before and the one after it."""
    paragraphs = split_paragraphs(briefing)
    own = max(0, bisect_right(paragraphs, place, key=_start) - 1)
    near = [
        Piece(paragraph, span)
        for paragraph in paragraphs[max(0, own - 2) : own + 3]
        for span in _pieces(briefing.text, paragraph.span, fits)
    ]
    middle = max(0, bisect_right(near, place, key=lambda piece: piece.span.start) - 1)
    before = near[middle - 2].span.start if middle > 1 else None
    after = near[middle + 2].span.start if middle + 2 < len(near) else None
    return Surroundings(near[max(0, middle - 1) : middle + 2], before, after)


def _pieces(text: str, paragraph: Span, fits: Fits) -> Iterator[Span]:
    """A paragraph in one piece, or in runs of whole sentences, or of words where a sentence is too long."""
    if fits(paragraph):
        yield paragraph
        return
    run: Span | None = None
    for sentence in split_sentences(text, paragraph):
        if run and fits(Span(run.start, sentence.end)):
            run = Span(run.start, sentence.end)
            continue
        if run:
            yield run
        *cut, run = _cut(text, sentence, fits)
        yield from cut
    if run:
        yield run


def _cut(text: str, sentence: Span, fits: Fits) -> Iterator[Span]:
    rest = sentence
    while not fits(rest):
        piece = shortened(text, rest, fits)
        yield piece
        rest = Span(_skip_space(text, piece.end, rest.end), rest.end)
    yield rest


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end - 1 and text[start].isspace():
        start += 1
    return start


def _start(paragraph: Paragraph) -> int:
    return paragraph.span.start
