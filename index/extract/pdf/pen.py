"""Where a page's pen stands after the text it drew, by the widths of letters that the file states."""

from collections.abc import Sequence
from math import nan

from pypdf import PageObject
from pypdf.generic import ArrayObject

from index.extract.pdf.letter_widths import LetterWidths, letter_widths
from index.extract.pdf.marks import value_in
from index.extract.pdf.text_state import TextStates

_MOVES = frozenset({b"BT", b"Td", b"TD", b"Tm", b"T*"})
_SHOW, _SHOW_BELOW, _FORM = frozenset({b"Tj", b"TJ"}), frozenset({b"'", b'"'}), b"Do"

Point = tuple[float, float]
Matrix = Sequence[float]


class Pen:
    """Follows the operators of a page; `end` is where the text shown last ends.

    In points of the page; not numbers where the file does not tell.
    """

    def __init__(self, page: PageObject) -> None:
        """For one page whose word spacing is told as moves, from its start."""
        self.end: Point = (nan, nan)
        self._moved = 0.0
        self._open = [_Drawing(value_in(page, "/Resources"), are_spaces_told=True)]

    def before(self, operator: bytes, operands: Sequence[object], placed: Matrix, drawn: Matrix) -> None:
        """Called before an operator is carried out, with the page's matrix and the text's."""
        if operator == _FORM:
            self._open.append(self._open[-1].form(operands))
        elif operator in _MOVES:
            self._moved = 0.0
        elif operator in _SHOW:
            self._moved += self._open[-1].length_of(operands[0]) if operands else 0
            self.end = point(placed, point(drawn, (self._moved, 0)))
        elif operator in _SHOW_BELOW:
            self._moved, self.end = nan, (nan, nan)
        self._open[-1].states.follow(operator, operands)

    def after(self, operator: bytes, *_operands_and_matrices: object) -> None:
        """Called after an operator was carried out."""
        if operator == _FORM:
            self._open.pop()


class _Drawing:
    """A page, or a form that one draws: its fonts and the state of its text."""

    def __init__(self, resources: object, *, are_spaces_told: bool) -> None:
        self.states = TextStates()
        self._resources = resources
        self._are_spaces_told = are_spaces_told
        self._widths: dict[str, LetterWidths | None] = {}

    def form(self, operands: Sequence[object]) -> "_Drawing":
        """A form that this one draws, by its name (ISO 32000-1, 8.10)."""
        name = operands[0] if operands else None
        form = value_in(value_in(self._resources, "/XObject"), name) if isinstance(name, str) else None
        return _Drawing(value_in(form, "/Resources") or self._resources, are_spaces_told=False)

    def length_of(self, shown: object) -> float:
        """How far strings and moves take the pen, in the text's own points (ISO 32000-1, 9.4.4)."""
        state, widths = self.states.now, self._font_widths()
        if not widths or (state.word_spacing and not self._are_spaces_told):
            return nan
        length = 0.0
        for part in shown if isinstance(shown, ArrayObject) else [shown]:
            if isinstance(part, int | float):
                length -= part / 1000 * state.size
            elif isinstance(part, bytes):
                letters = widths.of(part)
                length += sum(letters) / 1000 * state.size + len(letters) * state.letter_spacing
            else:
                return nan
        return length * state.stretch

    def _font_widths(self) -> LetterWidths | None:
        font = self.states.now.font
        if font not in self._widths:
            self._widths[font] = letter_widths(value_in(value_in(self._resources, "/Font"), font))
        return self._widths[font]


def point(matrix: Matrix, at: Point) -> Point:
    """Where a matrix puts a point (ISO 32000-1, 8.3.3)."""
    a, b, c, d, e, f = matrix
    x, y = at
    return x * a + y * c + e, x * b + y * d + f
