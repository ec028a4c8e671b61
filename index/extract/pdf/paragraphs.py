"""Printed lines to paragraphs: by the space between them, their indents, their sizes, and lines that end early."""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from index.extract.pdf.layout import Layout, layout_of
from index.extract.pdf.lines import Line, size_of
from index.models import Span
from index.split import split_sentences

WIDE_GAP = 1.2
"""Lines further apart than the usual distance times this belong to two paragraphs."""

OTHER_SIZE = 0.08
"""Letters that differ by more than this share are another kind of text: a heading, a caption."""

INDENT = 0.6
"""A line that starts so many letter sizes right of its column opens a paragraph."""

LEFT_LINES, MOST_LEFT_LINES = 0.95, 3
"""Where a page has room for so many more lines, it was ended: a picture makes more room than that."""

LINES_TOGETHER = 2
"""So many lines of a paragraph are kept on one page, which may leave room for one more on the page before."""

MANY_PARAGRAPHS = 10
"""So many paragraphs tell how long paragraphs are: one more is the longest in one document of eleven only."""

_BULLET = re.compile(r"[•·▪◦‣]\s")
_LIST_ITEM = re.compile(r"(?:[–*-]|\(?\d{1,2}[.)]|[a-z]\))\s")


class PageLine(NamedTuple):
    """A line and the index of its page."""

    page: int
    line: Line


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[list[PageLine]]:
    """The lines of all pages, grouped to paragraphs; one may begin on a page and end on the next."""
    lines = [PageLine(number, line) for number, page in enumerate(pages) for line in page]
    layout = layout_of(pages)
    opens = [True, *(_opens(before, line, layout) for before, line in pairwise(lines))]
    paragraphs: list[list[PageLine]] = []
    for place, line in enumerate(lines):
        if opens[place] or _is_kept_for_next_page(lines, opens, place, layout):
            paragraphs.append([])
        paragraphs[-1].append(line)
    return list(_none_too_long(paragraphs))


def _none_too_long(paragraphs: Sequence[list[PageLine]]) -> Iterator[list[PageLine]]:
    """The paragraphs, each that is longer than all sure ones parted where a page or column may have ended it."""
    sure: defaultdict[int, list[int]] = defaultdict(list)
    doubtful = list(map(_doubtful_places, paragraphs))
    for lines, places in zip(paragraphs, doubtful, strict=True):
        if not places:
            sure[size_of(lines[0].line)].append(len(lines))
    longest = {size: max(lengths) for size, lengths in sure.items() if len(lengths) >= MANY_PARAGRAPHS}
    for lines, places in zip(paragraphs, doubtful, strict=True):
        is_too_long = len(lines) > longest.get(size_of(lines[0].line), math.inf)
        yield from (lines[start:end] for start, end in pairwise([0, *(places if is_too_long else []), len(lines)]))


def _doubtful_places(lines: Sequence[PageLine]) -> list[int]:
    """Which lines of a paragraph open a page or column with a sentence, as a new paragraph would."""
    return [
        place
        for place, (before, line) in enumerate(pairwise(lines), start=1)
        if line.line.block is None and _is_top(before, line) and _ends_sentence(before.line.text, line.line.text)
    ]


def _opens(before: PageLine, line: PageLine, layout: Layout) -> bool:
    """Whether `line` opens a paragraph after `before`: where the file tells blocks, as they do, else by the layout.

    At the top of a page or a column the space says nothing: there a full line goes on, even where a sentence ends, and
    what is full is looked at more closely.
    """
    first, second = before.line, line.line
    if first.block is not None and second.block is not None:
        return first.block != second.block
    if abs(first.size - second.size) > OTHER_SIZE * first.size:
        return True
    ends = _ends_sentence(first.text, second.text)
    if _is_list_item(second.text, after=first.text, ends=ends):
        return True
    if _is_indented(line, layout) and (ends or not _is_indented(before, layout) or _is_first_line(line, layout)):
        return True
    is_top = _is_top(before, line)
    if _had_room(before, second, layout, ends=ends, is_top=is_top):
        return True
    drop = 0 if is_top else first.y - second.y
    return drop > WIDE_GAP * layout.spacing * first.size


def _had_room(before: PageLine, second: Line, layout: Layout, *, ends: bool, is_top: bool) -> bool:
    """Whether a line had so much room for the next word that it ended its paragraph, or is a heading."""
    if not ends and (not is_top or second.text[:1].islower()):
        return layout.lengths.is_cut_short(before.line, second)
    return layout.lengths.had_room(before.line, second, indent=layout.columns.indent(*before), is_top=is_top)


def _is_top(before: PageLine, line: PageLine) -> bool:
    """Whether a line is the first of its page or column."""
    return line.page != before.page or line.line.y > before.line.y


def _is_kept_for_next_page(lines: Sequence[PageLine], opens: Sequence[bool], place: int, layout: Layout) -> bool:
    """Whether a line is the first of its page though the one before had room, as only a new paragraph's would be.

    Of a paragraph that goes on, few enough lines would have had to be left.
    """
    behind = place + LINES_TOGETHER
    if not 0 < place < len(lines) - LINES_TOGETHER or any(opens[place + 1 : behind + 1]):
        return False
    before, line, last = lines[place - 1], lines[place], lines[behind]
    if line.line.block is not None:
        return False
    if not _is_top(before, line) or last.page != line.page or last.line.y > line.line.y:
        return False
    is_left = LEFT_LINES <= layout.lines_left(before.line) < MOST_LEFT_LINES
    return is_left and _ends_sentence(before.line.text, line.line.text)


def _ends_sentence(before: str, after: str) -> bool:
    joined = f"{before} {after}"
    return any(sentence.end == len(before) for sentence in split_sentences(joined, Span(0, len(joined))))


def _is_list_item(text: str, after: str, *, ends: bool) -> bool:
    if _BULLET.match(text):
        return True
    return bool(_LIST_ITEM.match(text)) and (ends or after.endswith((":", ";")) or bool(_LIST_ITEM.match(after)))


def _is_indented(line: PageLine, layout: Layout) -> bool:
    return layout.columns.indent(*line) > INDENT * line.line.size


def _is_first_line(line: PageLine, layout: Layout) -> bool:
    return layout.columns.is_first_line(*line) and not line.line.text[:1].islower()
