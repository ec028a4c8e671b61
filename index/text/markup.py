"""Markdown's marks inside a text, and what else is read over: what is left without them, and where that stands.

What changes what is said is no such mark and stays: lines through words, the bars of tables, the signs of lists.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from typing import NamedTuple

from index.models import Span
from index.text.unseen import composed

_LINK = re.compile(r"(?P<opening>!?\[)[^\[\]\n]+(?P<target>\]\([^()\s]*(?: \"[^\"\n]*\")?\))")
_BARE_ADDRESS = re.compile(r"\b[a-z]{2,6}://[^\s*`]*")
_MARK = re.compile(r"(?<!\*)\*{1,3}(?!\*)|(?<!_)_{1,2}(?!_)|(?<!`)`{1,2}(?!`)|\n")
_OPENS = re.compile(r"(?<!\w)[*_`]+(?=\S)")
_CLOSES = re.compile(r"(?<=\S)[*_`]+(?!\w)")
_LINE_MARK = re.compile(r"^[ \t]*((?:>[ \t]+)+(?=[^\s\d$€£+−-])|#{1,6}[ \t]+(?=\S))", re.MULTILINE)
"""What makes a line somebody's words or a heading; "> 5" may be more than five."""

_ANY_MARK = re.compile(r"[*_`\[#>]")

NEAR, BLOCK = 1000, 2000
"""So many code points before and after some words, at least, the other half of a mark is looked for: up to the end of a
block of so many, so that what is read once serves all words of a block.
"""


class Plain(NamedTuple):
    """A text without marks; `places` are the offsets in the text with them where its characters stand.

    `pairs` are the marks that belong together there, found by where the first ends and where the second begins.
    The text with marks is part of a longer one from `start` on; spans are of the longer one.
    """

    text: str
    places: Sequence[int]
    pairs: Mapping[int, Span]
    start: int = 0

    def within(self, span: Span) -> Span:
        """Where a span of the text with marks stands in this one."""
        return Span(*(bisect_left(self.places, end - self.start) for end in span))

    def part(self, span: Span) -> str:
        """What is left of a span of the text with marks."""
        return self.within(span).of(self.text)

    def without(self, span: Span) -> Span:
        """Where a span of this text, with a character at least, stands in the one with marks.

        It holds both marks of a pair or neither: the daily *O Jogador*.
        """
        start, end = self.places[span.start], self.places[span.end - 1] + 1
        while (pair := self.pairs.get(end)) and start <= pair.start < end < pair.end:
            end = pair.end
        while (pair := self.pairs.get(start)) and pair.start < start < pair.end <= end:
            start = pair.start
        return Span(self.start + start, self.start + end)


def without_marks(text: str) -> Plain:
    """A text without what makes words bold, slanted, code or a link, and without the addresses of links.

    Nor does it have what is not seen inside words; its accents are on their letters.
    """
    letters = composed(text)
    plain = _without(letters.text, list(_pairs_in(letters.text)), letters.unseen)
    return plain._replace(pairs={**plain.pairs, **{start + 1: Span(start, end) for start, end in letters.accented}})


def plain_near(text: str, span: Span) -> Plain:
    """The lines in which a span stands, without marks and without those that lines begin with, as far as it is near."""
    first = (span.start - NEAR) // BLOCK * BLOCK
    last = -(-(span.end + NEAR) // BLOCK) * BLOCK
    start = max(0, first, text.rfind("\n", max(0, first), span.start) + 1)
    line_end = text.find("\n", span.end, last)
    return _plain_lines(text[start : last if line_end < 0 else line_end])._replace(start=start)


@lru_cache(maxsize=32)
def _plain_lines(words: str) -> Plain:
    if not _ANY_MARK.search(words):
        return Plain(words, range(len(words)), {})
    return _without(words, list(_pairs_in(words)), [Span(*mark.span(1)) for mark in _LINE_MARK.finditer(words)])


def unmarked(text: str, span: Span) -> str:
    """The words of a span as they are shown: without marks, wherever the other half of one stands."""
    plain = plain_near(text, span)
    return plain.part(span)


def without_addresses(text: str) -> str:
    """A text with white space, as long, in place of the addresses of links."""
    return _LINK.sub(lambda link: link[0][: -len(link["target"])] + " " * len(link["target"]), text)


def _without(text: str, pairs: Sequence[tuple[Span, Span]], others: Iterable[Span] = ()) -> Plain:
    marks = sorted(chain(others, chain.from_iterable(pairs)))
    starts, ends = [start for start, _ in marks], accumulate((end for _, end in marks), max, initial=0)
    kept = list(map(range, ends, [*starts, len(text)]))
    plain, places = "".join(text[part.start : part.stop] for part in kept), list(chain.from_iterable(kept))
    whole = {place: Span(first.start, last.end) for first, last in pairs for place in (first.end, last.start)}
    return Plain(plain, places, whole)


def _pairs_in(text: str) -> Iterator[tuple[Span, Span]]:
    """Where the marks stand that lines have within: those of links, and what makes words bold, slanted or code."""
    yield from ((Span(*link.span("opening")), Span(*link.span("target"))) for link in _LINK.finditer(text))
    yield from _emphasis(text)


def _emphasis(text: str) -> Iterator[tuple[Span, Span]]:
    """Where the marks stand that make words bold, slanted or code: in pairs, on one line, in no address."""
    text = _BARE_ADDRESS.sub(lambda address: " " * len(address[0]), without_addresses(text))
    opened, waiting = list[re.Match[str]](), Counter[str]()
    for mark in _MARK.finditer(text):
        if mark[0] == "\n":
            opened.clear()
            waiting.clear()
        elif waiting[mark[0]] and _CLOSES.match(text, mark.start()):
            other = opened.pop()
            while other[0] != mark[0]:
                waiting[other[0]] -= 1
                other = opened.pop()
            waiting[mark[0]] -= 1
            yield Span(*other.span()), Span(*mark.span())
        elif _OPENS.match(text, mark.start()):
            opened.append(mark)
            waiting[mark[0]] += 1
