"""The printed lines of a PDF page, each where it stands."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import dist, hypot, isnan
from typing import NamedTuple

from pypdf import PageObject
from pypdf.generic import PdfObject

from index.extract.pdf.marks import Marks
from index.extract.pdf.pen import Pen, Point, point
from index.extract.pdf.word_gaps import GAP, with_told_gaps

LIGATURES = str.maketrans(
    {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
)
"""Glyphs that a font sets for letters; a page shows no other word for them."""

_WHITE_SPACE = "\t\n\v\f\r"
_LETTERS = LIGATURES | {code: "\ufffd" for code in range(1, 32) if chr(code) not in _WHITE_SPACE}
"""Where the font does not tell what a glyph stands for, its code comes: a letter is there that nobody can name."""

SPACE = 0.28
"""How wide a space usually is, in letter sizes."""

_DRAWN_HYPHEN = re.compile("\u00ad(?!$)")
"""A soft hyphen within a line: it is drawn, so it is a hyphen that the font calls so, having one glyph for both."""

_SPACES = re.compile(r"[ \t\v\f\r]+")
"""What stands between two words: one space, though it comes as several where it is stretched to fill its line."""


class Line(NamedTuple):
    """A printed line: its words, the start of its base line and the size of its letters in points, `y` upwards.

    `block` is the number of the block of text that it is of, where the file tells; `length` how long it is, where the
    file tells how wide its letters are.
    """

    text: str
    x: float
    y: float
    size: float
    block: int | None = None
    length: float | None = None


class _Piece(NamedTuple):
    """A part of a line, as pypdf gives it, and where its last letter ends."""

    text: str
    start: Point
    size: float
    block: int | None
    end: Point


def page_lines(page: PageObject, blocks: Mapping[int, int]) -> list[Line]:
    """The lines of a page that hold more than white space, in the order in which the file draws them.

    `blocks` has the blocks of the page's marked contents by their ids; it is empty where the file tells none.
    """
    pieces: list[_Piece] = []
    marks, pen = Marks(page, blocks), Pen(page)

    def note(text: str, placed: Sequence[float], drawn: Sequence[float], _font: object, size: float) -> None:
        height = abs(size) * hypot(*point((*placed[:4], 0, 0), (drawn[2], drawn[3])))
        start = point(placed, (drawn[4], drawn[5]))
        pieces.append(_Piece(text, start, height, marks.block, pen.end))

    def before(operator: bytes, operands: Sequence[PdfObject], placed: Sequence[float], drawn: Sequence[float]) -> None:
        marks.before(operator, operands)
        pen.before(operator, operands, placed, drawn)

    def after(operator: bytes, *_operands_and_matrices: object) -> None:
        marks.after(operator)
        pen.after(operator)

    with_told_gaps(page).extract_text(visitor_text=note, visitor_operand_before=before, visitor_operand_after=after)
    return list(_lines(pieces))


def _lines(pieces: Iterable[_Piece]) -> Iterator[Line]:
    open_pieces: list[_Piece] = []
    for piece in pieces:
        first, *following = piece.text.split("\n")
        open_pieces.append(piece._replace(text=first))
        for text in following:
            yield from _line(open_pieces)
            open_pieces = [piece._replace(text=text)]
    yield from _line(open_pieces)


def _line(pieces: Sequence[_Piece]) -> list[Line]:
    shown = [piece for piece in pieces if piece.text.strip()]
    drawn = "".join(_with_gaps([piece for piece in pieces if piece.text])).translate(_LETTERS).replace("\0", "")
    text = _DRAWN_HYPHEN.sub("-", _SPACES.sub(" ", drawn).strip())
    if not shown or not text:
        return []
    largest = max(shown, key=lambda piece: len(piece.text))
    return [Line(text, *shown[0].start, largest.size, largest.block, _length(shown[0], shown[-1]))]


def _with_gaps(pieces: Sequence[_Piece]) -> Iterator[str]:
    """The texts of pieces, with a space where one starts so far right of the last that it is another word."""
    for before, piece in zip([None, *pieces], pieces, strict=False):
        if before and piece.start[0] - before.end[0] > GAP / 1000 * piece.size:
            yield " "
        yield piece.text


def _length(first: _Piece, last: _Piece) -> float | None:
    """How long a line is, without a space at its end; None where the file does not tell."""
    length = dist(first.start, last.end) - (SPACE * last.size if last.text.endswith(" ") else 0)
    return None if isnan(length) else length


def size_of(line: Line) -> int:
    """The size of a line's letters in tenths of points."""
    return round(10 * line.size)


def runs_on(before: Line, after: Line) -> bool:
    """Whether a line surely runs on to the one below, for that goes on with a small letter."""
    return after.text[:1].islower() and before.size == after.size and before.y > after.y
