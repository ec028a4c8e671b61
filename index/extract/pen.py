"""Where a page's pen stands after the text it drew, by the widths of letters that the file states."""

from collections.abc import Sequence
from math import nan

from pypdf import PageObject
from pypdf.generic import ArrayObject

from index.extract.letter_widths import LetterWidths, letter_widths
from index.extract.marks import value_in
from index.extract.text_state import TextStates

_MOVES = frozenset({b"BT", b"Td", b"TD", b"Tm", b"T*"})
_SHOW, _SHOW_BELOW, _FORM = frozenset({b"Tj", b"TJ"}), frozenset({b"'", b'"'}), b"Do"

Point = tuple[float, float]
Matrix = Sequence[float]


class Pen:
    """Follows the operators of a page whose word spacing is told as moves; `end` is where the text shown last ends.

    In points of the page; not numbers where the file does not tell, and for what a form draws, as its fonts are its
    own.
    """

    def __init__(self, page: PageObject) -> None:
        """For one page, from its start."""
        self.end: Point = (nan, nan)
        self._fonts = value_in(value_in(page, "/Resources"), "/Font")
        self._widths: dict[str, LetterWidths | None] = {}
        self._states = TextStates()
        self._moved = 0.0
        self._forms = 0

    def before(self, operator: bytes, operands: Sequence[object], placed: Matrix, drawn: Matrix) -> None:
        """Called before an operator is carried out, with the page's matrix and the text's."""
        if operator == _FORM:
            self._forms += 1
        elif operator in _SHOW_BELOW or (operator in _SHOW and self._forms):
            self._moved, self.end = nan, (nan, nan)
        elif operator in _SHOW:
            self._moved += self._length(operands[0] if operands else None)
            self.end = point(placed, point(drawn, (self._moved, 0)))
        elif operator in _MOVES:
            self._moved = 0.0
        elif not self._forms:
            self._states.follow(operator, operands)

    def after(self, operator: bytes, *_operands_and_matrices: object) -> None:
        """Called after an operator was carried out."""
        if operator == _FORM:
            self._forms -= 1

    def _length(self, shown: object) -> float:
        """How far strings and moves take the pen, in the text's own points (ISO 32000-1, 9.4.4)."""
        state, widths = self._states.now, self._font_widths()
        length = 0.0
        for part in shown if isinstance(shown, ArrayObject) else [shown]:
            if isinstance(part, int | float):
                length -= part / 1000 * state.size
            elif isinstance(part, bytes):
                letters = widths.of(part) if widths else [nan]
                length += sum(letters) / 1000 * state.size + len(letters) * state.letter_spacing
        return length * state.stretch

    def _font_widths(self) -> LetterWidths | None:
        font = self._states.now.font
        if font not in self._widths:
            self._widths[font] = letter_widths(value_in(self._fonts, font))
        return self._widths[font]


def point(matrix: Matrix, at: Point) -> Point:
    """Where a matrix puts a point (ISO 32000-1, 8.3.3)."""
    a, b, c, d, e, f = matrix
    x, y = at
    return x * a + y * c + e, x * b + y * d + f
