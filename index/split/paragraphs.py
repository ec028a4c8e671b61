"""Lines to paragraphs, and which of them are headings.

A paragraph is a line or, where lines are wrapped by hand, what stands between blank lines. What underlines a heading is
none.
"""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import groupby, pairwise

from index.models import Briefing, Paragraph, Span
from index.split.note_ends import NOTE_MARKS
from index.text.unseen import BREAKS

WRAP_WIDTHS = range(40, 121)
"""How long the longest line of a text wrapped by hand may be, in code points."""

WRAPPED_SHARE = 0.6
"""The share of line breaks that must look like wraps before a text counts as wrapped."""

HEADING_LENGTH = 100
"""No heading is longer, in code points."""

UNDERLINE_SLIP = 2
"""A line below a heading that is drawn as long as it is so much longer or shorter at most, in characters."""

_MARKDOWN_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_BOLD_LINE = re.compile(r"(?P<mark>\*\*|__)(?=\S)(?P<words>[^*_\n]+)(?<=\S)(?P=mark)")
_SENTENCE_END = re.compile(rf"(?:[.!?…。！？,;][\"'”’»)\]]*|[\"”»]){NOTE_MARKS}$")
_QUOTED_SENTENCE = re.compile(r"[.!?…][\"”»](?!\w)")
_OPENING_MARKS = "\"'“‘«„([¿¡"


def split_paragraphs(briefing: Briefing) -> list[Paragraph]:
    """The paragraphs of a briefing's body in order, headings among them, each under its heading."""
    text = briefing.text
    lines = list(_lines(text, briefing.body))
    underlined = _underlined(text, lines)
    lines = [line for before, line in pairwise([None, *lines]) if line is None or before not in underlined]
    blocks = [list(block) for filled, block in groupby(lines, key=lambda line: bool(line)) if filled]
    spans = (
        _joined(text, blocks, underlined)
        if _wrapped(text, blocks)
        else [line for block in blocks for line in block if line]
    )
    return list(_under_headings(text, spans, underlined))


def _underlined(text: str, lines: Sequence[Span | None]) -> frozenset[Span | None]:
    """The headings with a line of = or - right below them, which parts paragraphs where what is above is none.

    It is one if it ends no sentence, or if the line below is about as long.
    """
    below = ((line, under) for line, under in pairwise(lines) if line and under)
    pairs = [(line, under) for line, under in below if _UNDERLINE.fullmatch(text, *under)]
    return frozenset(line for line, under in pairs if _is_short_title(text, line) or _is_as_long(text, line, under))


def _is_as_long(text: str, line: Span, under: Span) -> bool:
    starts_with_word = text[line.start].isalnum() or text[line.start] in _OPENING_MARKS
    return starts_with_word and abs((line.end - line.start) - (under.end - under.start)) <= UNDERLINE_SLIP


def _lines(text: str, body: Span) -> Iterator[Span | None]:
    """Each line without the white space around it; None for a blank one."""
    start = body.start
    while start < body.end:
        newline = text.find("\n", start, body.end)
        end = body.end if newline < 0 else newline
        yield _trimmed(text, start, end)
        start = end + 1


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and _blank(text[start]):
        start += 1
    while end > start and _blank(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None


def _blank(character: str) -> bool:
    return character.isspace() or character in BREAKS


def _wrapped(text: str, blocks: Sequence[Sequence[Span | None]]) -> bool:
    """Whether the lines were broken to fit a width.

    A break is a wrap where the next word would not have fitted and the line ends no sentence.
    """
    breaks = [(before, after) for block in blocks for before, after in pairwise(block) if before and after]
    width = max((line.end - line.start for block in blocks for line in block if line), default=0)
    if not breaks or width not in WRAP_WIDTHS:
        return False
    wraps = sum(_is_wrap(text, before, after, width) for before, after in breaks)
    return wraps >= WRAPPED_SHARE * len(breaks)


def _is_wrap(text: str, before: Span, after: Span, width: int) -> bool:
    first_word = after.of(text).split(maxsplit=1)[0]
    full = before.end - before.start + 1 + len(first_word) > width - width // 10
    return full and not _MARKDOWN_HEADING.match(before.of(text))


def _joined(text: str, blocks: Sequence[Sequence[Span | None]], underlined: Container[Span | None]) -> list[Span]:
    """One span a block; a Markdown heading in it, or an underlined one, stays a line of its own."""
    spans: list[Span] = []
    for block in blocks:
        open_start: int | None = None
        for line in filter(None, block):
            if line in underlined or _MARKDOWN_HEADING.match(line.of(text)):
                spans.append(line)
                open_start = None
            elif open_start is None:
                spans.append(line)
                open_start = line.start
            else:
                spans[-1] = Span(open_start, line.end)
    return spans


def _under_headings(text: str, spans: Sequence[Span], underlined: Container[Span | None]) -> Iterator[Paragraph]:
    heading: Span | None = None
    for number, span in enumerate(spans, start=1):
        mark = _MARKDOWN_HEADING.match(text, span.start, span.end)
        following = spans[number] if number < len(spans) else None
        if mark or span in underlined or (following and _heads(text, span, following)):
            heading = _without_bold(text, Span(mark.end() if mark else span.start, span.end))
            yield Paragraph(number, heading, is_heading=True, heading=None)
        else:
            yield Paragraph(number, span, is_heading=False, heading=heading)


def _heads(text: str, span: Span, following: Span) -> bool:
    """A short line without the end of a sentence, before one that is no heading itself."""
    return _is_short_title(text, span) and not _is_short_title(text, following)


def _is_short_title(text: str, span: Span) -> bool:
    words = _without_bold(text, span).of(text)
    if len(words) > HEADING_LENGTH or not (words[0].isalnum() or words[0] in _OPENING_MARKS):
        return False
    ends_sentence = _SENTENCE_END.search(words) or _QUOTED_SENTENCE.search(words)
    return not ends_sentence and any(map(str.isalpha, words))


def _without_bold(text: str, line: Span) -> Span:
    """A line without the marks that make all of it bold, if any do."""
    bold = _BOLD_LINE.fullmatch(text, line.start, line.end)
    return Span(*bold.span("words")) if bold else line
