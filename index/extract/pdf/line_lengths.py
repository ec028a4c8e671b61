"""How long the lines of a printed document are, and which had room for the next word, as a paragraph's last has."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, pairwise
from statistics import median, multimode
from typing import NamedTuple

from index.extract.pdf.columns import Columns
from index.extract.pdf.lines import SPACE, Line, runs_on, size_of

EARLY_END, SURE_END = 0.95, 0.99
"""With the next word, a line that the text only ran on from would have been longer than this share of a full one: the
first for any document, the second at most, where some lines of the document show it."""

VERY_EARLY_END = 0.6
"""A line that the next word would have made no longer than this share of a full one was ended, whatever it ends in."""

TELLING_LINES, MANY_LINES, DOUBT = 8, 30, 0.01
"""So many lines must be seen to run on before they tell how long such lines are, so many before they tell it alone, as
one that is shorter than all of them is rare; and by this share of a full line the next one may still be shorter."""

FILLED, EVEN_SHARE = 0.12, 0.9
"""Lines that fill their column, as justified ones do, are short of it by so many letter sizes at most, which a mark in
the margin or a wrong width may make up; so many of those that run on fill it in a document that is justified."""

_NARROW, _WIDE = re.compile(r"[ijlftrI.,;:'’‘!|()\[\] -]"), re.compile(r"[mwA-HJ-Z—…%@&\u2e80-\uffef]")

_Pair = tuple[int, Line, Line]


class LineLengths(NamedTuple):
    """How long full lines are, and how long those that run on would have been with the next word: in points, about.

    `breadth` is how long a text is in letter sizes, about; where `is_stated`, the file tells how long lines are.
    `worded` is how long full lines are by their words alone. Where `is_even`, each line that runs on fills its column.
    """

    breadth: Callable[[str], float]
    is_stated: bool
    full: float = 0
    worded: float = 0
    running_on: float = 0
    is_even: bool = False

    def of(self, line: Line) -> float:
        """How long a line is, in points, as well as it is known."""
        return line.length if self.is_stated and line.length is not None else self.by_words(line)

    def by_words(self, line: Line) -> float:
        """How long a line is by its words alone, in points, about."""
        return self.breadth(line.text) * line.size

    def is_cut_short(self, line: Line, following: Line) -> bool:
        """Whether a line was ended whatever it ends in, as its words and the next one would not have filled it by far.

        Its end tells nothing here: that may be the number of a page in a list of contents, or a cell of a table.
        """
        with_next_word = self.breadth(f"{line.text} {_first_word(following)}") * line.size
        return with_next_word < VERY_EARLY_END * self.worded

    def had_room(self, line: Line, following: Line, *, indent: float, is_top: bool) -> bool:
        """Whether a line had room for the first word of the following one, as one that the text ran on from had not.

        `indent` is how far right of its column it starts, in points. At the top of a page or column (`is_top`) nothing
        else may tell where a paragraph ends, so that it is looked at more closely.
        """
        if self.is_even:
            return not self.fills(line, indent)
        least = self.running_on if is_top or self.is_stated else EARLY_END * self.full
        return self.with_next_word(line, following) < least

    def fills(self, line: Line, indent: float) -> bool:
        """Whether a line ends where a full one does."""
        return indent + self.of(line) >= self.full - FILLED * line.size

    def with_next_word(self, line: Line, following: Line) -> float:
        """How long a line would have been with the first word of the following one, in points, about."""
        share = self.breadth(f" {_first_word(following)}") / self.breadth(following.text)
        return self.of(line) + share * self.of(following)


def line_lengths(pages: Sequence[Sequence[Line]], columns: Columns) -> LineLengths:
    """How long the lines of a document are, of any number of pages and lines."""
    usual_size = multimode(size_of(line) for line in chain(*pages))[:1]
    pairs = [(number, *pair) for number, page in enumerate(pages) for pair in pairwise(page)]
    running_on = [pair for pair in pairs if size_of(pair[1]) in usual_size and runs_on(*pair[1:])]
    is_stated = all(line.length is not None for line in chain(*pages) if size_of(line) in usual_size)
    lengths = LineLengths(_fixed_breadth if _is_fixed(running_on) else _usual_breadth, is_stated)
    full, worded = _full(map(lengths.of, chain(*pages))), _full(map(lengths.by_words, chain(*pages)))
    lengths = lengths._replace(full=full, worded=worded, running_on=EARLY_END * full)
    if len(running_on) < TELLING_LINES:
        return lengths
    shortest = min(lengths.with_next_word(*pair[1:]) for pair in running_on) - DOUBT * full
    most = SURE_END * full if len(running_on) < MANY_LINES else shortest
    filled = sum(lengths.fills(line, columns.indent(number, line)) for number, line, _ in running_on)
    return lengths._replace(
        running_on=max(EARLY_END * full, min(shortest, most)),
        is_even=is_stated and filled >= EVEN_SHARE * len(running_on),
    )


def _full(lengths: Iterable[float]) -> float:
    by_length = sorted(lengths)
    return median(by_length[len(by_length) * 3 // 4 :]) if by_length else 0


def _first_word(line: Line) -> str:
    return line.text.split(maxsplit=1)[0]


def _is_fixed(running_on: Sequence[_Pair]) -> bool:
    """Whether lines that run on are set in letters of one breadth: by it none had room for its next word."""
    longest = max((len(line.text) for _, line, _ in running_on), default=0)
    with_next_words = (len(line.text) + 1 + len(_first_word(following)) for _, line, following in running_on)
    return len(running_on) >= TELLING_LINES and all(length > longest for length in with_next_words)


def _usual_breadth(text: str) -> float:
    """How long a text is by the usual breadths of Latin letters; near enough to compare lines."""
    narrow, wide = len(_NARROW.findall(text)), len(_WIDE.findall(text))
    return SPACE * narrow + 0.72 * wide + 0.5 * (len(text) - narrow - wide)


def _fixed_breadth(text: str) -> float:
    """How long a text is in the letters of a typewriter, all of one breadth."""
    return 0.6 * len(text)
