"""Where the lines of a page begin: at the left edge of a column, or right of it."""

from collections import Counter
from collections.abc import Sequence

from index.extract.lines import Line

MOST_INDENT = 6
"""A line that starts so many letter sizes right of an edge is in another column."""


class Columns:
    """The columns of a document's pages, by how many lines of each start how far right."""

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        """Of all lines of a document, page by page."""
        self._starts = [Counter(round(line.x) for line in page) for page in pages]

    def indent(self, page: int, line: Line) -> float:
        """How far right of its column's left edge a line of a page starts, in points.

        The edge is where most lines start of those that start there or a little left of it.
        """
        starts, farthest = self._starts[page], line.x - MOST_INDENT * line.size
        near = (start for start in starts if farthest < start <= round(line.x))
        return line.x - min(near, key=lambda start: (-starts[start], start), default=line.x)
