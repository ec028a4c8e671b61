"""The gaps between a PDF's words, as pypdf tells them.

pypdf counts no word spacing, which stretches the spaces of a line (ISO 32000-1, 9.3.3): where a line is drawn in parts,
as kerning makes them, it would see gaps within words. And it takes half of a font's space for a gap, though fonts such
as TeX's have none, or something else in its place.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from pypdf import PageObject
from pypdf.generic import ArrayObject, ByteStringObject, ContentStream, FloatObject, NameObject, PdfObject, StreamObject

from index.extract.marks import name_in, value_in

GAP = 180
"""A move to the right by so many thousandths of the letters' size is a gap.

TeX shrinks the spaces of Computer Modern to 222 and those of Times to 190.
"""

WIDE = 1000
"""A move by so many is one to pypdf, whatever the font."""

_BEHIND_SPACE = re.compile(rb"(?<= )")

Operation = tuple[Any, bytes]


class _TextState(NamedTuple):
    """The spacing and the size of letters in points, and whether the font has codes of one byte."""

    spacing: float = 0.0
    size: float = 0.0
    is_simple: bool = False

    def may_have_gaps(self, operator: bytes) -> bool:
        """Whether an operator shows text in which gaps are to be told."""
        is_moved = operator == b"TJ" or (operator == b"Tj" and self.spacing != 0)
        return is_moved and self.is_simple and self.size != 0


def with_told_gaps(page: PageObject) -> PageObject:
    """A page that draws the same, with a move of the pen behind each stretched space, and a wide one in each gap."""
    contents = value_in(page, "/Contents")
    if not isinstance(contents, StreamObject | ArrayObject):
        return page
    content = ContentStream(contents, page.pdf, "bytes")
    fonts = value_in(value_in(page, "/Resources"), "/Font")
    content.operations = list(_moved(content.operations, fonts))
    told = PageObject(page.pdf)  # the page itself would keep what it draws in memory
    told.update(page)
    told[NameObject("/Contents")] = content
    return told


def _moved(operations: Iterable[Operation], fonts: object) -> Iterator[Operation]:
    state, saved = _TextState(), list[_TextState]()
    for operands, operator in operations:
        if operator == b"q":
            saved.append(state)
        elif operator == b"Q":
            state = saved.pop() if saved else state
        elif operator in {b"Tw", b'"'}:
            state = state._replace(spacing=_number(operands, 0))
        elif operator == b"Tf" and operands and isinstance(operands[0], str):
            is_simple = name_in(value_in(fonts, operands[0]), "/Subtype") != "/Type0"
            state = state._replace(size=_number(operands, 1), is_simple=is_simple)
        elif operands and state.may_have_gaps(operator):
            yield [_with_moves(operands[0], state)], b"TJ"
            continue
        yield operands, operator


def _with_moves(shown: object, state: _TextState) -> ArrayObject:
    """Strings and moves as TJ takes them, these in thousandths of the letters' size to the left."""
    moved = ArrayObject()
    for part in shown if isinstance(shown, ArrayObject) else [shown]:
        if isinstance(part, int | float) and part <= -GAP:
            moved.extend([FloatObject(-WIDE), FloatObject(part + WIDE)])
        elif isinstance(part, bytes) and state.spacing:
            moved.extend(_stretched(part, FloatObject(-1000 * state.spacing / state.size)))
        else:
            moved.append(part)
    return moved


def _stretched(text: bytes, move: FloatObject) -> Iterator[PdfObject]:
    for word in _BEHIND_SPACE.split(text):
        yield ByteStringObject(word)
        if word.endswith(b" "):
            yield move


def _number(operands: Sequence[object], place: int) -> float:
    """The operand in a place; 0 where there is no number."""
    operand = operands[place] if place < len(operands) else None
    return float(operand) if isinstance(operand, int | float) else 0.0
