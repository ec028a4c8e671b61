"""Which block of text a page is drawing, followed through the operators that mark content (ISO 32000-1, 14.6)."""

from collections.abc import Mapping, Sequence

from pypdf import PageObject
from pypdf.generic import DictionaryObject, PdfObject

ARTIFACT = -1
"""The block of what is no part of the text: running heads, page numbers, ornaments."""

_BEGIN, _END, _FORM = frozenset({b"BDC", b"BMC"}), b"EMC", b"Do"
_SHOW = frozenset({b"Tj", b"TJ", b"'", b'"'})


def value_in(held: object, key: str) -> PdfObject | None:
    """What a dictionary of a PDF has under a key, wherever in the file; None where it is none or has nothing there."""
    return held[key] if isinstance(held, DictionaryObject) and key in held else None


def name_in(held: object, key: str) -> str:
    """The name or text that a dictionary of a PDF has under a key; empty where it has none."""
    value = value_in(held, key)
    return str(value) if isinstance(value, str) else ""


class Marks:
    """Follows the operators of a page; `block` is that of the text shown last, None where the file tells none.

    Marks inside a form tell nothing, as their ids are the form's own.
    """

    def __init__(self, page: PageObject, blocks: Mapping[int, int]) -> None:
        """`blocks` has the blocks of the page's marked contents by their ids."""
        self.block: int | None = None
        self._blocks = blocks
        self._named = _properties(page)
        self._open: list[int | None] = []
        self._forms = 0

    def before(self, operator: bytes, operands: Sequence[PdfObject], *_matrices: object) -> None:
        """Called before an operator is carried out."""
        if operator in _SHOW:
            self.block = self._open[-1] if self._open and not self._forms else None
        elif operator in _BEGIN:
            around = self._open[-1] if self._open else None
            self._open.append(self._begun(operands, around))
        elif operator == _END and self._open:
            self._open.pop()
        elif operator == _FORM:
            self._forms += 1

    def after(self, operator: bytes, *_operands_and_matrices: object) -> None:
        """Called after an operator was carried out."""
        if operator == _FORM:
            self._forms -= 1

    def _begun(self, operands: Sequence[PdfObject], around: int | None) -> int | None:
        """The block of the content that begins: its own, where it has one, else that around it."""
        if operands and isinstance(operands[0], str) and str(operands[0]) == "/Artifact":
            return ARTIFACT
        marked = operands[1] if len(operands) > 1 else None
        mark = value_in(value_in(self._named, marked) if isinstance(marked, str) else marked, "/MCID")
        return self._blocks.get(mark, around) if isinstance(mark, int) else around


def _properties(page: PageObject) -> DictionaryObject:
    """The properties of marked content that a page refers to by names."""
    named = value_in(value_in(page, "/Resources"), "/Properties")
    return named if isinstance(named, DictionaryObject) else DictionaryObject()
