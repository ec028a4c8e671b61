"""What is usual in a printed document: how far apart its lines are, how long, where they begin, where pages end."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise, starmap
from statistics import median, multimode
from typing import NamedTuple

from index.extract.lines import Line

EARLY_END, SURE_END = 0.95, 0.99
"""With the next word, a line that the text only ran on from would have been longer than this share of a full one: the
first for any document, the second at most, where some lines of the document show it."""

TELLING_LINES, MANY_LINES, DOUBT = 8, 30, 0.01
"""So many lines must be seen to run on before they tell how long such lines are, so many before they tell it alone, as
one that is shorter than all of them is rare; and by this share of a full line the next one may still be shorter."""

_NARROW, _WIDE = re.compile(r"[ijlftrI.,;:'’‘!|()\[\] -]"), re.compile(r"[mwA-HJ-Z—…%@&\u2e80-\uffef]")


class LineLengths(NamedTuple):
    """How long full lines are, and how long those that run on would have been with the next word: in points, about.

    `breadth` is how long a text is in letter sizes.
    """

    full: float
    running_on: float
    breadth: Callable[[str], float]

    def with_next_word(self, line: Line, following: Line) -> float:
        """How long a line would have been with the first word of the following one, in points, about."""
        return self.breadth(f"{line.text} {following.text.split(maxsplit=1)[0]}") * line.size


@dataclass(frozen=True, slots=True)
class Layout:
    """What is usual in a document.

    `spacing` is the distance of lines as a share of their size, `lengths` how long they are, `starts` how many lines of
    each page start how far right, in points, and `bottom` the lowest base line by letter size, as `size_of` has it.
    """

    spacing: float
    lengths: LineLengths
    starts: Sequence[Counter[int]]
    bottom: dict[int, float]

    def indent(self, page: int, line: Line, most: float) -> float:
        """How far right of its column's left edge a line of a page starts, in points, at most so far.

        The edge is where most lines start of those that start there or so far left of it.
        """
        starts = self.starts[page]
        near = (start for start in starts if line.x - most < start <= round(line.x))
        return line.x - min(near, key=lambda start: (-starts[start], start), default=line.x)

    def lines_left(self, line: Line) -> float:
        """How many lines more would have stood below this one, had its page or column been filled."""
        step = self.spacing * line.size
        return (line.y - self.bottom[size_of(line)]) / step if step else 0


def layout_of(pages: Sequence[Sequence[Line]]) -> Layout:
    """The layout of a document, of any number of pages and lines."""
    spacings = Counter(round(gap, 2) for page in pages for gap in _spacings(page))
    return Layout(
        spacing=min(spacings, key=lambda gap: (-spacings[gap], gap), default=1.2),
        lengths=_lengths(pages),
        starts=[Counter(round(line.x) for line in page) for page in pages],
        bottom={size_of(line): line.y for line in sorted(chain(*pages), key=lambda line: -line.y)},
    )


def size_of(line: Line) -> int:
    """The size of a line's letters in tenths of points."""
    return round(10 * line.size)


def _spacings(page: Sequence[Line]) -> Iterator[float]:
    for before, after in pairwise(page):
        if before.y > after.y and before.size:
            yield (before.y - after.y) / before.size


def _lengths(pages: Sequence[Sequence[Line]]) -> LineLengths:
    usual_size = multimode(size_of(line) for line in chain(*pages))[:1]
    pairs = chain.from_iterable(map(pairwise, pages))
    running_on = [pair for pair in pairs if size_of(pair[0]) in usual_size and _runs_on(*pair)]
    breadth = _fixed_breadth if _is_fixed(running_on) else _usual_breadth
    lengths = sorted(breadth(line.text) * line.size for page in pages for line in page)
    full = median(lengths[len(lengths) * 3 // 4 :]) if lengths else 0
    measured = LineLengths(full, EARLY_END * full, breadth)
    if len(running_on) < TELLING_LINES:
        return measured
    shortest = min(starmap(measured.with_next_word, running_on)) - DOUBT * full
    most = SURE_END * full if len(running_on) < MANY_LINES else shortest
    return measured._replace(running_on=max(EARLY_END * full, min(shortest, most)))


def _runs_on(before: Line, after: Line) -> bool:
    """Whether a line surely runs on to the one below, for that goes on with a small letter."""
    return after.text[:1].islower() and before.size == after.size and before.y > after.y


def _is_fixed(running_on: Sequence[tuple[Line, Line]]) -> bool:
    """Whether lines that run on are set in letters of one breadth: by it none had room for its next word."""
    longest = max((len(line.text) for line, _ in running_on), default=0)
    with_next_words = (len(line.text) + 1 + len(following.text.split()[0]) for line, following in running_on)
    return len(running_on) >= TELLING_LINES and all(length > longest for length in with_next_words)


def _usual_breadth(text: str) -> float:
    """How long a text is by the usual breadths of Latin letters; near enough to compare lines."""
    narrow, wide = len(_NARROW.findall(text)), len(_WIDE.findall(text))
    return 0.28 * narrow + 0.72 * wide + 0.5 * (len(text) - narrow - wide)


def _fixed_breadth(text: str) -> float:
    """How long a text is in the letters of a typewriter, all of one breadth."""
    return 0.6 * len(text)
