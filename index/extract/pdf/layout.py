"""What is usual in a printed document: how far apart its lines are, how long, where they begin, where pages end."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from index.extract.pdf.columns import Columns
from index.extract.pdf.line_lengths import LineLengths, line_lengths
from index.extract.pdf.lines import Line, runs_on, size_of


@dataclass(frozen=True, slots=True)
class Layout:
    """What is usual in a document.

    `spacing` is the distance of a paragraph's lines as a share of their size, `bottom` the lowest base line by letter
    size, as `size_of` has it.
    """

    spacing: float
    lengths: LineLengths
    columns: Columns
    bottom: dict[int, float]

    def lines_left(self, line: Line) -> float:
        """How many lines more would have stood below this one, had its page or column been filled."""
        step = self.spacing * line.size
        return (line.y - self.bottom[size_of(line)]) / step if step else 0


def layout_of(pages: Sequence[Sequence[Line]]) -> Layout:
    """The layout of a document, of any number of pages and lines."""
    columns = Columns(pages)
    pairs = [pair for page in pages for pair in pairwise(page)]
    running_on = [pair for pair in pairs if runs_on(*pair)]
    spacings = Counter(round(gap, 2) for gap in _spacings(running_on or pairs))
    return Layout(
        spacing=min(spacings, key=lambda gap: (-spacings[gap], gap), default=1.2),
        lengths=line_lengths(pages, columns),
        columns=columns,
        bottom={size_of(line): line.y for line in sorted(chain(*pages), key=lambda line: -line.y)},
    )


def _spacings(pairs: Iterable[tuple[Line, Line]]) -> Iterator[float]:
    for before, after in pairs:
        if before.y > after.y and before.size:
            yield (before.y - after.y) / before.size
