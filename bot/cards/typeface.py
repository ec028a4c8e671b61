"""The typeface of cards: Noto Serif, with the letters of the Latin, Greek and Cyrillic scripts."""

from functools import cached_property
from pathlib import Path

import fontpkg
from fontTools.ttLib import TTFont
from PIL import ImageFont

FULL_WIDTH = 100
"""Noto Serif's axis of width: 62.5 to 100."""


class Typeface:
    """A typeface from an installed package, read when it is first needed."""

    @cached_property
    def characters(self) -> frozenset[str]:
        """All characters that it has a shape for."""
        with TTFont(self._path, lazy=True) as font:
            return frozenset(map(chr, font.getBestCmap()))

    def font(self, size: int, weight: int) -> ImageFont.FreeTypeFont:
        """Its letters at a size in pixels and a weight of 100 to 900, for one thread to measure and draw with.

        Basic layout, one letter after the other, is the same on every machine.
        """
        font = ImageFont.truetype(self._path, size, layout_engine=ImageFont.Layout.BASIC)
        font.set_variation_by_axes([weight, FULL_WIDTH])
        return font

    @cached_property
    def _path(self) -> Path:
        return Path(fontpkg.path("Noto Serif"))
