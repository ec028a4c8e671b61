"""What a tagged PDF says of its text: which marked content is of one block, such as a paragraph or a heading.

Browsers and word processors tag what they make; see ISO 32000-1, 14.7 and 14.8.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, pairwise
from typing import NamedTuple

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject

from index.extract.pdf.lines import Line
from index.extract.pdf.marks import ARTIFACT, name_in, value_in

BLOCKS = frozenset(
    "/P /H /H1 /H2 /H3 /H4 /H5 /H6 /Title /LI /TOCI /Caption /TD /TH /Note /FENote /Code /Formula".split()
)
"""The kinds of structure element whose text stands apart from what is before and after."""

ITEMS = frozenset({"/LI", "/TOCI"})
"""Those of them that hold others, a label and a paragraph, which are one block with them."""

SPLIT_SHARE = 0.05
"""Tags are believed where at most this share of the blocks begin with a small letter: programs that know nothing but
lines tag each as a paragraph."""


class _Element(NamedTuple):
    """A structure element with the number of the block that it is in, if any, whether an item's, and its page's id."""

    held: DictionaryObject
    block: int | None = None
    is_item: bool = False
    page: int | None = None


class _Marked(NamedTuple):
    """Marked content: the number of its block, the id of its page and its own there."""

    block: int
    page: int
    mark: int


def blocks_of(reader: PdfReader) -> list[dict[int, int]]:
    """For each page the number of the block of each marked content there, by its id; nothing where a file tells none.

    A structure that cannot be read tells nothing.
    """
    blocks: list[dict[int, int]] = [{} for _ in reader.pages]
    ids = [page.indirect_reference.idnum if page.indirect_reference else None for page in reader.pages]
    numbers = {id: number for number, id in enumerate(ids)}
    try:
        for block, page, mark in _marked(reader):
            if page in numbers:
                blocks[numbers[page]][mark] = block
    except PyPdfError:
        return [{} for _ in blocks]
    return blocks


def believed(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without artifacts, such as running heads, and without what stands untagged in the midst of a block.

    Where blocks are not to be believed, all lines without them.
    """
    lines = [line for page in pages for line in page]
    opening = [after for before, after in pairwise(filter(_is_tagged, lines)) if before.block != after.block]
    if sum(line.text[0].islower() for line in opening) > SPLIT_SHARE * len(opening):
        return [[line._replace(block=None) for line in page] for page in pages]
    before, behind = list(_latest_blocks(lines)), list(_latest_blocks(lines[::-1]))[::-1]
    is_kept = map(_is_text, lines, before, behind)
    return [[line for line in page if next(is_kept)] for page in pages]


def _is_tagged(line: Line) -> bool:
    return line.block not in (None, ARTIFACT)


def _is_text(line: Line, before: int | None, behind: int | None) -> bool:
    """Whether a line, between tagged ones of these blocks, is of the text."""
    return _is_tagged(line) or (line.block is None and (before is None or before != behind))


def _latest_blocks(lines: Iterable[Line]) -> Iterator[int | None]:
    """For each line the block of the latest tagged one before it."""
    latest = None
    for line in lines:
        yield latest
        latest = line.block if _is_tagged(line) else latest


def _marked(reader: PdfReader) -> Iterator[_Marked]:
    """All marked content that is of a block."""
    root = value_in(reader.root_object, "/StructTreeRoot")
    if not isinstance(root, DictionaryObject):
        return
    roles = value_in(root, "/RoleMap")
    numbers, seen = count(), set[int]()
    elements = [_Element(root)]
    while elements:
        element = elements.pop()
        for kid in _kids(element.held):
            id = kid.idnum if isinstance(kid, IndirectObject) else None
            held = kid.get_object()
            if isinstance(held, int):
                yield from _of_block(element, element.page, held)
            elif not isinstance(held, DictionaryObject) or id in seen:
                continue
            elif name_in(held, "/Type") == "/MCR":
                if "/Stm" not in held:
                    yield from _of_block(element, _page(held, element.page), value_in(held, "/MCID"))
            else:
                seen.update([id] if id is not None else [])
                elements.append(_inside(element, held, _kind(held, roles), numbers))


def _kids(element: DictionaryObject) -> Sequence[PdfObject]:
    kids = element.raw_get("/K") if "/K" in element else ArrayObject()
    held = kids.get_object()
    return held if isinstance(held, ArrayObject) else [kids]


def _of_block(element: _Element, page: int | None, mark: object) -> Iterator[_Marked]:
    if element.block is not None and page is not None and isinstance(mark, int):
        yield _Marked(element.block, page, int(mark))


def _page(held: DictionaryObject, otherwise: int | None) -> int | None:
    page = held.raw_get("/Pg") if "/Pg" in held else None
    return page.idnum if isinstance(page, IndirectObject) else otherwise


def _kind(held: DictionaryObject, roles: object) -> str:
    """What kind of element it is, by the name that the standard has for it; empty where nothing says."""
    kind = name_in(held, "/S")
    return name_in(roles, kind) or kind


def _inside(around: _Element, held: DictionaryObject, kind: str, numbers: Iterator[int]) -> _Element:
    """An element inside another, in a block of its own where it is one."""
    page = _page(held, around.page)
    if kind in ITEMS or (kind in BLOCKS and not around.is_item):
        return _Element(held, next(numbers), kind in ITEMS, page)
    return _Element(held, around.block, around.is_item, page)
