"""Printed lines to paragraphs: by the space between them, their indents, their sizes, and lines that end early."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from index.extract.lines import Line
from index.models import Span
from index.split import split_sentences

WIDE_GAP = 1.2
"""Lines further apart than the usual distance times this belong to two paragraphs."""

OTHER_SIZE = 0.08
"""Letters that differ by more than this share are another kind of text: a heading, a caption."""

INDENT, MOST_INDENT = 0.6, 6
"""A line that starts so many letter sizes right of its column opens a paragraph; further right is another column."""

EARLY_END, VERY_EARLY_END = 0.95, 0.6
"""Where the next word would have ended within this share of a full line, the line was ended: by a sentence, by any."""

_NARROW, _WIDE = re.compile(r"[ijlftrI.,;:'’‘!|()\[\] -]"), re.compile(r"[mwA-HJ-Z—…%@&\u2e80-\uffef]")
_BULLET = re.compile(r"[•·▪◦‣]\s")
_LIST_ITEM = re.compile(r"(?:[–*-]|\(?\d{1,2}[.)]|[a-z]\))\s")


class PageLine(NamedTuple):
    """A line and the index of its page."""

    page: int
    line: Line


@dataclass(frozen=True, slots=True)
class _Layout:
    """What is usual in a document: the distance of lines as a share of their size, how long full ones are, left edges.

    `width` is in points, about.
    """

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
    lengths = sorted(_breadth(line.text) * line.size for page in pages for line in page)
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
    """Whether `line` opens a paragraph after `before`.

    At the top of a page or a column the space says nothing: there a full line goes on, even where a sentence ends.
    """
    first, second = before.line, line.line
    if abs(first.size - second.size) > OTHER_SIZE * first.size:
        return True
    ends = _ends_sentence(first.text, second.text)
    if _is_list_item(second.text, after=first.text, ends=ends):
        return True
    if _is_indented(second, layout.left[line.page]) and (ends or not _is_indented(first, layout.left[before.page])):
        return True
    if _fits(first, second) < layout.width * (EARLY_END if ends else VERY_EARLY_END):
        return True
    drop = first.y - second.y if line.page == before.page else 0
    return drop > WIDE_GAP * layout.spacing * first.size


def _ends_sentence(before: str, after: str) -> bool:
    joined = f"{before} {after}"
    return any(sentence.end == len(before) for sentence in split_sentences(joined, Span(0, len(joined))))


def _is_list_item(text: str, after: str, *, ends: bool) -> bool:
    if _BULLET.match(text):
        return True
    return bool(_LIST_ITEM.match(text)) and (ends or after.endswith((":", ";")) or bool(_LIST_ITEM.match(after)))


def _is_indented(line: Line, left: float) -> bool:
    return INDENT * line.size < line.x - left < MOST_INDENT * line.size


def _fits(before: Line, after: Line) -> float:
    """How long the line would have been with the next word, in points, about."""
    return _breadth(f"{before.text} {after.text.split(maxsplit=1)[0]}") * before.size


def _breadth(text: str) -> float:
    """How long a text is in letter sizes, by the usual breadths of Latin letters; near enough to compare lines."""
    narrow, wide = len(_NARROW.findall(text)), len(_WIDE.findall(text))
    return 0.28 * narrow + 0.72 * wide + 0.5 * (len(text) - narrow - wide)
