"""Which quotation marks belong together: any opener with any closer, nested ones inside their outer pair."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest

from index.models import Paragraph, Span

DOUBLE = '"“”„«»‟'
SINGLE = "'‘’‚‹›"
MARKS_WITHIN = 50
"""A quotation holds at most this many double marks; past them no closing mark is looked for."""

_MARK = re.compile(f"[{DOUBLE}{SINGLE}]")
_DOUBLE_MARK = re.compile(f"[{DOUBLE}]")
_PAD = "\x02"
_BEFORE_OPENER = re.compile(r"[\s\x02(\[{—–/\-…:\"“”„«‘]")
_AFTER_CLOSER = re.compile(r"[\s\x02)\]}—–/\-….,;:!?\"“”»’]")


@dataclass(frozen=True, slots=True)
class Marked:
    """Text in marks: `outer` with them, `inner` without; `is_open` where the paragraph ends before a closing mark."""

    outer: Span
    inner: Span
    is_open: bool
    is_single: bool


def pair_marks(text: str, paragraphs: Sequence[Paragraph]) -> list[list[Marked]]:
    """For each paragraph its outermost pairs in order.

    An opener without a closer counts where the next paragraph opens with a mark again: the quotation goes on there.
    """
    text = _with_doubled_apostrophes(text)
    paired = []
    for paragraph, following in zip_longest(paragraphs, paragraphs[1:]):
        goes_on = following is not None and text[following.span.start] in DOUBLE + "‘"
        paired.append(list(_pairs(text, paragraph.span, goes_on=goes_on)))
    return paired


def is_in_marks(text: str, paragraph: Paragraph, span: Span) -> bool:
    """Whether most of a span of a paragraph stands in marks: somebody's words, though the text may not say whose."""
    (quotes,) = pair_marks(text, [paragraph])
    shared = (min(span.end, quote.outer.end) - max(span.start, quote.outer.start) for quote in quotes)
    return 2 * sum(max(0, length) for length in shared) > span.end - span.start


def has_marks(text: str, paragraph: Paragraph) -> bool:
    """Whether anything in a paragraph stands in marks."""
    return any(pair_marks(text, [paragraph]))


def marks_within(quotes: Sequence[Marked], span: Span) -> list[Marked]:
    """Of some pairs in order those that stand in a span as a whole."""
    first = bisect_left(quotes, span.start, key=lambda quote: quote.outer.start)
    last = bisect_left(quotes, span.end, first, key=lambda quote: quote.outer.start)
    return [quote for quote in quotes[first:last] if span.covers(quote.outer)]


def _pairs(text: str, within: Span, *, goes_on: bool) -> Iterator[Marked]:
    start = within.start
    singles_close = _closing_singles(text, within)
    while mark := _MARK.search(text, start, within.end):
        opening, start = mark.start(), mark.end()
        if not _opens(text, opening, within):
            continue
        is_single = text[opening] in SINGLE
        closing = singles_close.get(opening) if is_single else _closing_double(text, opening, within)
        if closing is not None:
            outer = _padded(text, Span(opening, closing + 1))
            yield Marked(outer, _inner(text, opening + 1, closing), is_open=False, is_single=is_single)
            start = closing + 1
        elif goes_on and text[opening] in DOUBLE + "‘" and text.find("\n", opening, within.end) < 0:
            yield Marked(Span(opening, within.end), Span(opening + 1, within.end), is_open=True, is_single=False)
            return


def _with_doubled_apostrophes(text: str) -> str:
    """The text with two apostrophes in a row as one double mark, which stands on the side of the quoted words."""
    opened = re.sub(r"(?<![^\s(\[—–-])''(?=[^\s'])", _PAD + '"', text)
    return re.sub(r"(?<!')''(?!')", '"' + _PAD, opened)


def _padded(text: str, outer: Span) -> Span:
    start = outer.start - (text[outer.start - 1 : outer.start] == _PAD)
    return Span(start, outer.end + (text[outer.end : outer.end + 1] == _PAD))


def _inner(text: str, start: int, end: int) -> Span:
    """What stands in marks, without the white space that French marks have inside."""
    while start < end - 1 and text[start].isspace():
        start += 1
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _opens(text: str, place: int, within: Span) -> bool:
    if text[place] in "”’›":
        return False
    is_spaced = text[place] == "«" and place + 2 < within.end and not text[place + 2].isspace()
    follows = place + 1 < within.end and (is_spaced or not text[place + 1].isspace()) and text[place + 1] not in DOUBLE
    return follows and (place == within.start or _BEFORE_OPENER.match(text[place - 1]) is not None)


def _closes(text: str, place: int, within: Span) -> bool:
    return place + 1 == within.end or _AFTER_CLOSER.match(text[place + 1]) is not None or text[place] in "”»"


def _closing_double(text: str, opening: int, within: Span) -> int | None:
    """The mark that closes the pair opened at `opening`: marks of another style in between may nest."""
    nested = False
    style = text[opening]
    for mark in islice(_DOUBLE_MARK.finditer(text, opening + 1, within.end), MARKS_WITHIN):
        place, character = mark.start(), mark[0]
        if character == style and character != '"' and style != "«":
            return place if style == "“" and _closes(text, place, within) and not _opens(text, place, within) else None
        is_opener = _opens(text, place, within) and text[place - 1] != style
        if not nested and is_opener and character != style and not _only_closes(character):
            nested = True
        elif nested and _closes(text, place, within) and _same_family(character, style) is False:
            nested = False
        elif place > opening + 1 and (_closes(text, place, within) or character == style):
            return place
    return None


def _only_closes(character: str) -> bool:
    return character in "”»"


def _same_family(character: str, style: str) -> bool:
    families = ('"', "“”„‟", "«»")
    return any(character in family and style in family for family in families)


def _closing_singles(text: str, within: Span) -> dict[int, int]:
    """For each single mark that opens a quotation the one that closes it; apostrophes are neither.

    After a letter a closing mark and a possessive look alike: one after punctuation is preferred.
    """
    closing: dict[int, int] = {}
    opening, letter_closer = None, None
    for mark in re.finditer("['‘’]", text[within.start : within.end]):
        place = within.start + mark.start()
        if mark[0] != "’" and _opens(text, place, within) and (opening is None or letter_closer is not None):
            if opening is not None and letter_closer is not None:
                closing[opening] = letter_closer
            opening, letter_closer = place, None
        elif opening is not None and mark[0] != "‘" and _closes(text, place, within) and place > opening + 1:
            if text[place - 1].isalnum():
                letter_closer = place
            else:
                closing[opening] = place
                opening, letter_closer = None, None
    if opening is not None and letter_closer is not None:
        closing[opening] = letter_closer
    return closing
