"""How a PDF's page shows text: the font and spacing in force, followed through its operators (ISO 32000-1, 9.3)."""

from collections.abc import Sequence
from typing import NamedTuple


class TextState(NamedTuple):
    """The name and size of the font, what is added to each letter and each space, in points, and how letters stretch.

    `stretch` is a factor of their breadth.
    """

    font: str = ""
    size: float = 0.0
    letter_spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0


class TextStates:
    """Follows the operators of a page; `now` is the state in force."""

    def __init__(self) -> None:
        """At the start of a page."""
        self.now = TextState()
        self._saved: list[TextState] = []

    def follow(self, operator: bytes, operands: Sequence[object]) -> None:
        """Takes note of one operator; one that sets nothing of the state changes nothing."""
        if operator == b"q":
            self._saved.append(self.now)
        elif operator == b"Q" and self._saved:
            self.now = self._saved.pop()
        elif operator == b"Tf" and operands and isinstance(operands[0], str):
            self.now = self.now._replace(font=operands[0], size=number(operands, 1))
        elif operator == b"Tc":
            self.now = self.now._replace(letter_spacing=number(operands, 0))
        elif operator == b"Tw":
            self.now = self.now._replace(word_spacing=number(operands, 0))
        elif operator == b'"':
            self.now = self.now._replace(word_spacing=number(operands, 0), letter_spacing=number(operands, 1))
        elif operator == b"Tz":
            self.now = self.now._replace(stretch=number(operands, 0) / 100)


def number(operands: Sequence[object], place: int) -> float:
    """The operand in a place; 0 where there is no number."""
    operand = operands[place] if place < len(operands) else None
    return float(operand) if isinstance(operand, int | float) else 0.0
