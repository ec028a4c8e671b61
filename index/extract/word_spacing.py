"""Word spacing, by which a PDF stretches the spaces of a line (ISO 32000-1, 9.3.3), as pypdf can count it.

pypdf counts none: where a line is drawn in parts, as kerning makes them, it would see gaps within words and read spaces
there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from pypdf import PageObject
from pypdf.generic import ArrayObject, ByteStringObject, ContentStream, FloatObject, NameObject

from index.extract.marks import name_in, value_in

_BEHIND_SPACE = re.compile(rb"(?<= )")

Operation = tuple[Any, bytes]


class _TextState(NamedTuple):
    """The spacing and the size of letters in points, and whether the font has codes of one byte."""

    spacing: float = 0.0
    size: float = 0.0
    is_simple: bool = False


def with_counted_word_spacing(page: PageObject) -> PageObject:
    """A page that draws the same, with a move of the pen behind each space that is stretched."""
    if "/Contents" not in page:
        return page
    content = ContentStream(page["/Contents"], page.pdf, "bytes")
    fonts = value_in(value_in(page, "/Resources"), "/Font")
    content.operations = list(_moved(content.operations, fonts))
    counted = PageObject(page.pdf)  # the page itself would keep what it draws in memory
    counted.update(page)
    counted[NameObject("/Contents")] = content
    return counted


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
        elif operator in {b"Tj", b"TJ"} and operands and state.is_simple and state.spacing and state.size:
            yield [_with_moves(operands[0], state)], b"TJ"
            continue
        yield operands, operator


def _with_moves(shown: object, state: _TextState) -> ArrayObject:
    """Strings and moves as TJ takes them, these in thousandths of the letters' size to the left."""
    move = FloatObject(-1000 * state.spacing / state.size)
    moved = ArrayObject()
    for part in shown if isinstance(shown, ArrayObject) else [shown]:
        if not isinstance(part, bytes):
            moved.append(part)
            continue
        for word in _BEHIND_SPACE.split(part):
            moved.append(ByteStringObject(word))
            if word.endswith(b" "):
                moved.append(move)
    return moved


def _number(operands: Sequence[object], place: int) -> float:
    """The operand in a place; 0 where there is no number."""
    operand = operands[place] if place < len(operands) else None
    return float(operand) if isinstance(operand, int | float) else 0.0
