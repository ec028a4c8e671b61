"""What stands on every page around the text: running heads and feet, and page numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.extract.pdf.lines import Line

MARGIN_LINES = 3
"""So many lines at the top and at the bottom of a page may be running heads or feet."""

REPEATED_SHARE = 0.3
"""A margin line on this share of the pages is a running one: left and right pages may differ, and first ones."""

SET_OFF = 1.6
"""Running lines stand at least so many letter sizes away from the text, where lines of text are 1.1 to 1.5 apart."""

_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.|seite|página|pagina|стр\.)?\s*\d{1,4}(?:\s*(?:/|of|von|de|di|из)\s*\d{1,4})?\W*", re.IGNORECASE
)


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without the lines that repeat at one height of their margins, whatever numbers they show.

    A line at the very top or bottom that is nothing but a page number goes even where it stands alone.
    """
    seen = Counter(key for page in pages for key in _margin_keys(page))
    repeated = {key for key, count in seen.items() if count >= max(2, REPEATED_SHARE * len(pages))}
    around = [_around(page, repeated) for page in pages]
    return [[line for line in page if line not in left_out] for page, left_out in zip(pages, around, strict=True)]


def _edges(page: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines from the top, and from the bottom."""
    downwards = sorted(page, key=lambda line: -line.y)
    return downwards, downwards[::-1]


def _margin_keys(page: Sequence[Line]) -> set[tuple[str, int]]:
    return {_key(line) for edge in _edges(page) for line in edge[:MARGIN_LINES]}


def _around(page: Sequence[Line], repeated: set[tuple[str, int]]) -> set[Line]:
    return {line for edge in _edges(page) for line in edge[: _running_lines(edge, repeated)]}


def _running_lines(edge: Sequence[Line], repeated: set[tuple[str, int]]) -> int:
    """How many lines from an edge of the page are running ones."""
    found = 0
    for count, (outer, inner) in enumerate(pairwise(edge[: MARGIN_LINES + 1]), start=1):
        is_number = count == 1 and _PAGE_NUMBER.fullmatch(outer.text)
        if not is_number and _key(outer) not in repeated:
            break
        if is_number or abs(outer.y - inner.y) >= SET_OFF * max(outer.size, inner.size):
            found = count
    return found


def _key(line: Line) -> tuple[str, int]:
    return _NUMBER.sub("#", line.text.casefold()), round(line.y)
