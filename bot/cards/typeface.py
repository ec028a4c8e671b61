"""The typeface of cards: Noto Serif, with the letters of the Latin, Greek and Cyrillic scripts."""

from functools import cache
from pathlib import Path

import fontpkg
from fontTools.ttLib import TTFont
from PIL import ImageFont

FULL_WIDTH = 100
"""Noto Serif's axis of width: 62.5 to 100."""


@cache
def characters() -> frozenset[str]:
    """All characters that the typeface has a shape for, read when they are first needed."""
    with TTFont(_path(), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


@cache
def _path() -> Path:
    return Path(fontpkg.path("Noto Serif"))


class Typeface:
    """A typeface from an installed package, read when it is first needed."""

    @property
    def characters(self) -> frozenset[str]:
        """All characters that it has a shape for."""
        return characters()

    def font(self, size: int, weight: int) -> ImageFont.FreeTypeFont:
        """Its letters at a size in pixels and a weight of 100 to 900, for one thread to measure and draw with.

        Basic layout, one letter after the other, is the same on every machine.
        """
        font = ImageFont.truetype(_path(), size, layout_engine=ImageFont.Layout.BASIC)
        font.set_variation_by_axes([weight, FULL_WIDTH])
        return font
