"""How wide the letters of a PDF's font are, as far as the file states it (ISO 32000-1, 9.6.2 and 9.7.4.3)."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import count, islice, product
from typing import NamedTuple

from pypdf.generic import ArrayObject, PdfObject

from index.extract.pdf.marks import name_in, value_in

_LAST_CODE = 0xFFFF
_USUAL = 1000
"""The width of what a composite font states none for."""


class LetterWidths(NamedTuple):
    """The widths of a font's letters by their codes, that of all others, and of how many bytes a code is.

    Widths are in thousandths of the letters' size.
    """

    stated: Mapping[int, float]
    other: float
    code_length: int

    def of(self, shown: bytes) -> list[float]:
        """The widths of the letters of a string, in its order."""
        starts = range(0, len(shown) - self.code_length + 1, self.code_length)
        codes = (int.from_bytes(shown[start : start + self.code_length]) for start in starts)
        return [self.stated.get(code, self.other) for code in codes]


def letter_widths(font: object) -> LetterWidths | None:
    """The widths that a font of a PDF states.

    None where it states none, as it need not where every reader knows the font, and where its codes are not plain.
    """
    if name_in(font, "/Subtype") in {"/Type1", "/MMType1", "/TrueType"}:
        widths = value_in(font, "/Widths")
        return _simple(widths, value_in(font, "/FirstChar")) if isinstance(widths, ArrayObject) else None
    descendants = value_in(font, "/DescendantFonts")
    if name_in(font, "/Encoding") != "/Identity-H" or not isinstance(descendants, ArrayObject) or not descendants:
        return None
    return _composite(descendants[0].get_object())


def _simple(widths: Iterable[PdfObject], first: object) -> LetterWidths:
    start = first if isinstance(first, int) else 0
    return LetterWidths(dict(zip(count(start), _numbers(widths), strict=False)), 0, 1)


def _composite(font: object) -> LetterWidths:
    widths, other = value_in(font, "/W"), value_in(font, "/DW")
    stated = dict(_listed(widths)) if isinstance(widths, ArrayObject) else {}
    return LetterWidths(stated, other if isinstance(other, int | float) else _USUAL, 2)


def _listed(widths: ArrayObject) -> Iterator[tuple[int, float]]:
    """Codes and widths of a list that has, in turn, a code and its and the following ones' widths, or two and one."""
    parts = (part.get_object() for part in widths)
    for first, second in zip(parts, parts, strict=False):
        if not isinstance(first, int):
            return
        if isinstance(second, ArrayObject):
            yield from zip(count(first), _numbers(second), strict=False)
        elif isinstance(second, int):
            codes = range(max(first, 0), min(second, _LAST_CODE) + 1)
            yield from product(codes, _numbers(islice(parts, 1)))


def _numbers(parts: Iterable[PdfObject | None]) -> Iterator[float]:
    for part in parts:
        number = part.get_object() if part else None
        yield float(number) if isinstance(number, int | float) else 0.0
