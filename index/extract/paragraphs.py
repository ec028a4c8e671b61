"""Printed lines to paragraphs: by the space between them, their indents, their sizes, and lines that end early."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from index.extract.lines import Line

WIDE_GAP = 1.2
"""Lines further apart than the usual distance times this belong to two paragraphs."""

OTHER_SIZE = 0.08
"""Letters that differ by more than this share are another kind of text: a heading, a caption."""

INDENT = 0.6
"""A line that starts so many letter sizes right of its column opens a paragraph."""

EARLY_END, VERY_EARLY_END = 0.88, 0.6
"""A sentence's end, or any, so far before the right margin that the next word had room ends a paragraph."""

_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_LIST_ITEM = re.compile(r"(?:[•·▪◦‣–*-]|\(?\d{1,2}[.)]|[a-z]\))\s")


class PageLine(NamedTuple):
    """A line and the index of its page."""

    page: int
    line: Line


@dataclass(frozen=True, slots=True)
class _Layout:
    """What is usual in a document: the distance of lines as a share of their size, left edges, characters a line."""

    spacing: float
    width: float
    left: dict[int, float]


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[list[PageLine]]:
    """The lines of all pages, grouped to paragraphs; one may begin on a page and end on the next."""
    lines = [PageLine(number, line) for number, page in enumerate(pages) for line in page]
    layout = _layout(pages)
    paragraphs: list[list[PageLine]] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before is None or _opens(before, line, layout):
            paragraphs.append([])
        paragraphs[-1].append(line)
    return paragraphs


def _layout(pages: Sequence[Sequence[Line]]) -> _Layout:
    spacings = Counter(round(gap, 2) for page in pages for gap in _spacings(page))
    lengths = sorted(len(line.text) for page in pages for line in page)
    edges = {number: Counter(round(line.x) for line in page) for number, page in enumerate(pages)}
    return _Layout(
        spacing=min(spacings, key=lambda gap: (-spacings[gap], gap), default=1.2),
        width=median(lengths[len(lengths) * 3 // 4 :]) if lengths else 0,
        left={number: float(min(seen, key=lambda x: (-seen[x], x))) for number, seen in edges.items() if seen},
    )


def _spacings(page: Sequence[Line]) -> Iterator[float]:
    for before, after in pairwise(page):
        if before.y > after.y and before.size:
            yield (before.y - after.y) / before.size


def _opens(before: PageLine, line: PageLine, layout: _Layout) -> bool:
    """Whether `line` opens a paragraph after `before`."""
    first, second = before.line, line.line
    if abs(first.size - second.size) > OTHER_SIZE * first.size or _LIST_ITEM.match(second.text):
        return True
    if _is_indented(second, layout.left[line.page]) and not _is_indented(first, layout.left[before.page]):
        return True
    if _ends_early(first.text, second.text, layout.width):
        return True
    drop = first.y - second.y
    if line.page != before.page or drop < 0:
        return bool(_SENTENCE_END.search(first.text))
    return drop > WIDE_GAP * layout.spacing * first.size


def _is_indented(line: Line, left: float) -> bool:
    return INDENT * line.size < line.x - left < 6 * line.size


def _ends_early(before: str, after: str, width: float) -> bool:
    room = len(before) + 1 + len(after.split(maxsplit=1)[0])
    return room < width * (EARLY_END if _SENTENCE_END.search(before) else VERY_EARLY_END)
