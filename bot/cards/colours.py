"""The colours of a card: all text is told from the paper by a contrast of at least 4.5 to 1 (WCAG 2.2, level AA)."""

from typing import NamedTuple


class Colour(NamedTuple):
    """Red, green and blue, 0 to 255."""

    red: int
    green: int
    blue: int


PAPER = Colour(0xFB, 0xFA, 0xF7)
WORDS = Colour(0x16, 0x1B, 0x22)
SPEAKER = Colour(0x24, 0x4E, 0x7A)
SOURCE = Colour(0x4F, 0x56, 0x61)
BAR = Colour(0x3A, 0x6E, 0xA5)
