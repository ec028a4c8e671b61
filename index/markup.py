"""Markdown's marks inside a text: what is left without them, and where that stands."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from index.models import Span

_LINK = re.compile(r"(?P<opening>!?\[)[^\[\]\n]+(?P<target>\]\([^()\s]*(?: \"[^\"\n]*\")?\))")
_MARK = re.compile(r"(?<!\*)\*{1,3}(?!\*)|(?<!_)_{1,2}(?!_)|\n")
_OPENS = re.compile(r"(?<!\w)[*_]+(?=\S)")
_CLOSES = re.compile(r"(?<=\S)[*_]+(?!\w)")


class Plain(NamedTuple):
    """A text without marks; `places` are the offsets in the text with them where its characters stand.

    `pairs` are the marks that belong together there, found by where the first ends and where the second begins.
    """

    text: str
    places: Sequence[int]
    pairs: Mapping[int, Span]

    def within(self, span: Span) -> Span:
        """Where a span of the text with marks stands in this one."""
        return Span(bisect_left(self.places, span.start), bisect_left(self.places, span.end))

    def without(self, span: Span) -> Span:
        """Where a span of this text, with a character at least, stands in the one with marks.

        It holds both marks of a pair or neither: the daily *O Jogador*.
        """
        start, end = self.places[span.start], self.places[span.end - 1] + 1
        while (pair := self.pairs.get(end)) and start <= pair.start < end < pair.end:
            end = pair.end
        while (pair := self.pairs.get(start)) and pair.start < start < pair.end <= end:
            start = pair.start
        return Span(start, end)


def without_marks(text: str) -> Plain:
    """A text without what makes words bold, slanted or a link, and without the addresses of links."""
    links = ((Span(*link.span("opening")), Span(*link.span("target"))) for link in _LINK.finditer(text))
    pairs = [*links, *_emphasis(text)]
    marks = sorted(chain.from_iterable(pairs))
    kept = [range(end, start) for (_, end), (start, _) in pairwise([(0, 0), *marks, (len(text), len(text))])]
    plain, places = "".join(text[part.start : part.stop] for part in kept), list(chain.from_iterable(kept))
    whole = {place: Span(first.start, last.end) for first, last in pairs for place in (first.end, last.start)}
    return Plain(plain, places, whole)


def without_addresses(text: str) -> str:
    """A text with white space, as long, in place of the addresses of links."""
    return _LINK.sub(lambda link: link[0][: -len(link["target"])] + " " * len(link["target"]), text)


def _emphasis(text: str) -> Iterator[tuple[Span, Span]]:
    """Where the marks stand that make words bold or slanted: in pairs, on one line."""
    text, opened = without_addresses(text), list[re.Match[str]]()
    for mark in _MARK.finditer(text):
        alike = next((other for other in reversed(opened) if other[0] == mark[0]), None)
        if mark[0] == "\n":
            opened.clear()
        elif alike and _CLOSES.match(text, mark.start()):
            yield Span(*alike.span()), Span(*mark.span())
            del opened[opened.index(alike) :]
        elif _OPENS.match(text, mark.start()):
            opened.append(mark)
