"""Where the lines of a page begin: at the left edge of a column, or right of it."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.extract.pdf.lines import Line, runs_on

MOST_INDENT = 6
"""A line that starts so many letter sizes right of an edge is in another column."""


class Columns:
    """The columns of a document's pages, by how many lines of each start how far right.

    Most lines may open a paragraph, as where paragraphs are short; so those count first that surely go on with one.
    """

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        """Of all lines of a document, page by page."""
        self._starts = [Counter(round(line.x) for line in page) for page in pages]
        pairs = [[pair for pair in pairwise(page) if runs_on(*pair)] for page in pages]
        self._going_on = [Counter(round(line.x) for _, line in page) for page in pairs]
        self._first_lines = self._count_first_lines(pairs)

    def _count_first_lines(self, pairs: Sequence[Sequence[tuple[Line, Line]]]) -> Counter[int]:
        """By indent, how many more of the lines that start there go on at the edge than right below themselves."""
        count = Counter[int]()
        for page, going_on in enumerate(pairs):
            for before, line in going_on:
                first, second = round(self.indent(page, before)), round(self.indent(page, line))
                count[first] += (second == 0) - (second == first)
        return count

    def indent(self, page: int, line: Line) -> float:
        """How far right of its column's left edge a line of a page starts, in points.

        The edge is where most lines start of those that start there or a little left of it.
        """
        starts, going_on, farthest = self._starts[page], self._going_on[page], line.x - MOST_INDENT * line.size
        near = (start for start in starts if farthest < start <= round(line.x))
        return line.x - min(near, key=lambda start: (-going_on[start], -starts[start], start), default=line.x)

    def is_first_line(self, page: int, line: Line) -> bool:
        """Whether a line starts as far right as first lines of paragraphs do: the next ones are at the edge."""
        return self._first_lines[round(self.indent(page, line))] > 0
