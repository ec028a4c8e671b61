"""The printed lines of a PDF page, each where it stands."""

import re
from collections.abc import Mapping, Sequence
from math import hypot
from typing import NamedTuple

from pypdf import PageObject

from index.extract.marks import Marks
from index.extract.word_gaps import with_told_gaps

LIGATURES = str.maketrans(
    {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
)
"""Glyphs that a font sets for letters; a page shows no other word for them."""

_WHITE_SPACE = "\t\n\v\f\r"
_LETTERS = LIGATURES | {code: "\ufffd" for code in range(1, 32) if chr(code) not in _WHITE_SPACE}
"""Where the font does not tell what a glyph stands for, its code comes: a letter is there that nobody can name."""

_SPACES = re.compile(r"[ \t\v\f\r]+")
"""What stands between two words: one space, though it comes as several where it is stretched to fill its line."""


class Line(NamedTuple):
    """A printed line: its words, the start of its base line and the size of its letters in points, `y` upwards.

    `block` is the number of the block of text that it is of, where the file tells.
    """

    text: str
    x: float
    y: float
    size: float
    block: int | None = None


def page_lines(page: PageObject, blocks: Mapping[int, int]) -> list[Line]:
    """The lines of a page that hold more than white space, in the order in which the file draws them.

    `blocks` has the blocks of the page's marked contents by their ids; it is empty where the file tells none.
    """
    pieces: list[Line] = []
    marks = Marks(page, blocks)

    def note(text: str, placed: Sequence[float], drawn: Sequence[float], _font: object, size: float) -> None:
        pieces.append(_piece(text, placed, drawn, size)._replace(block=marks.block))

    told = with_told_gaps(page)
    if blocks:
        told.extract_text(visitor_text=note, visitor_operand_before=marks.before, visitor_operand_after=marks.after)
    else:
        told.extract_text(visitor_text=note)
    lines: list[Line] = []
    open_pieces: list[Line] = []
    for piece in pieces:
        first, *following = piece.text.split("\n")
        open_pieces.append(piece._replace(text=first))
        for text in following:
            lines.extend(_line(open_pieces))
            open_pieces = [piece._replace(text=text)]
    return [*lines, *_line(open_pieces)]


def _piece(text: str, placed: Sequence[float], drawn: Sequence[float], size: float) -> Line:
    """A piece where it is drawn: the text matrix within the page's own (ISO 32000-1, 9.4.4)."""
    a, b, c, d, e, f = placed
    x, y = drawn[4], drawn[5]
    height = hypot(drawn[2] * a + drawn[3] * c, drawn[2] * b + drawn[3] * d)
    return Line(text, x * a + y * c + e, x * b + y * d + f, abs(size) * height)


def _line(pieces: Sequence[Line]) -> list[Line]:
    shown = [piece for piece in pieces if piece.text.strip()]
    drawn = "".join(piece.text for piece in pieces).translate(_LETTERS).replace("\0", "")
    text = _SPACES.sub(" ", drawn).strip()
    if not shown or not text:
        return []
    largest = max(shown, key=lambda piece: len(piece.text))
    return [Line(text, shown[0].x, shown[0].y, largest.size, largest.block)]
