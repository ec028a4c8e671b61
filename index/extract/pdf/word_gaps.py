"""The gaps between a PDF's words, as pypdf tells them.

pypdf counts no word spacing, which stretches the spaces of a line (ISO 32000-1, 9.3.3): where a line is drawn in parts,
as kerning makes them, it would see gaps within words. And it takes half of a font's space for a gap, though fonts such
as TeX's have none, or something else in its place.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from pypdf import PageObject
from pypdf.generic import ArrayObject, ByteStringObject, ContentStream, FloatObject, NameObject, PdfObject, StreamObject

from index.extract.pdf.marks import name_in, value_in
from index.extract.pdf.text_state import TextState, TextStates

GAP = 180
"""A move to the right by so many thousandths of the letters' size is a gap.

TeX shrinks the spaces of Computer Modern to 222 and those of Times to 190.
"""

WIDE = 1000
"""A move by so many is one to pypdf, whatever the font."""

_BEHIND_SPACE = re.compile(rb"(?<= )")

Operation = tuple[Any, bytes]


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
    states = TextStates()
    for operands, operator in operations:
        states.follow(operator, operands)
        spacing = _spacing(states.now, fonts)
        if operands and (operator == b"TJ" or (operator == b"Tj" and spacing)):
            yield [_with_moves(operands[0], spacing)], b"TJ"
        else:
            yield operands, operator


def _spacing(state: TextState, fonts: object) -> float:
    """What is added to a space, in thousandths of the letters' size: nothing where a code is more than one byte."""
    is_composite = name_in(value_in(fonts, state.font), "/Subtype") == "/Type0"
    return 0 if is_composite or not state.size else 1000 * state.word_spacing / state.size


def _with_moves(shown: object, spacing: float) -> ArrayObject:
    """Strings and moves as TJ takes them, these in thousandths of the letters' size to the left."""
    moved = ArrayObject()
    for part in shown if isinstance(shown, ArrayObject) else [shown]:
        if isinstance(part, int | float) and part <= -GAP:
            moved.extend([FloatObject(-WIDE), FloatObject(part + WIDE)])
        elif isinstance(part, bytes) and spacing:
            moved.extend(_stretched(part, FloatObject(-spacing)))
        else:
            moved.append(part)
    return moved


def _stretched(text: bytes, move: FloatObject) -> Iterator[PdfObject]:
    for word in _BEHIND_SPACE.split(text):
        yield ByteStringObject(word)
        if word.endswith(b" "):
            yield move
