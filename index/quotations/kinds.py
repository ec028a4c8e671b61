"""Which of the words that somebody is reported to have said are quoted: directly, in a mixture, or indirectly."""

import re
from collections.abc import Iterator, Sequence

from index.models import Kind, Span
from index.quotations.marks import Marked, marks_within
from index.quotations.reports.verbs.cues_beside import closing_cue, leading_cue
from index.quotations.reports.verbs.unsaid import is_noun
from index.quotations.subjects.before import subject_before

SPEECH_WORDS = 4
"""Marks around fewer words than these, without a cue, hold a title or a term rather than speech."""

_HEARD = re.compile(r"\b(?:over)?hear[ds]?\b")
"""What makes a verb of what may be a noun: "he heard a voice shout"."""


def quoted_in(text: str, clause: Span, inside: Sequence[Marked]) -> Iterator[tuple[Span, Kind]]:
    """The spans of a reported clause that are quotations, each with its kind; `inside` is what stands in marks."""
    marked = marks_within(inside, clause)
    whole = [quote for quote in marked if _is_whole(text, clause, quote) and not is_of_another(text, clause, quote)]
    if whole:
        yield from ((quote.inner, Kind.DIRECT) for quote in whole)
        return
    start, end = clause
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,"):
        end -= 1
    if marked:
        yield Span(start, max(end, marked[-1].outer.end)), Kind.MIXED
    elif len(text[start:end].split()) >= 2:
        yield Span(start, end), Kind.INDIRECT


def is_bare(text: str, sentence: Span, inside: Sequence[Marked], *, goes_on: bool) -> bool:
    """Whether a sentence is nothing but words in marks, so that it reports them without a cue.

    One word alone is speech where somebody spoke before and may go on (`goes_on`). The sign of a block quote before
    the words is part of its layout.
    """
    start = sentence.start
    while text[start : start + 1] in (">", " "):
        start += 1
    outside = sentence.end - start - sum(quote.outer.end - quote.outer.start for quote in inside)
    if not inside or outside > len(inside):
        return False
    words = inside[0].inner.of(text)
    return len(words.split()) >= 2 or (goes_on and words[-1] in ".!?…")


def _is_whole(text: str, clause: Span, quote: Marked) -> bool:
    """Whether marks hold a whole utterance: all of the clause, or a sentence of their own in it."""
    words = quote.inner.of(text)
    around = text[clause.start : quote.outer.start] + text[quote.outer.end : clause.end]
    if not any(map(str.isalnum, around)):
        return True
    if not words[:1].isupper() or not (quote.outer.end >= clause.end or words[-1:] in ".,!?…—–-"):
        return False
    return len(words.split()) >= SPEECH_WORDS or _character_before(text, clause.start, quote.outer.start) in (",", ":")


def is_of_another(text: str, clause: Span, quote: Marked) -> bool:
    """Whether a reported clause itself tells who said marked words: Berg said that Lima had told him: “…”."""
    cue = leading_cue(text, clause.start, quote.outer.start)
    is_verb = cue and (not is_noun(text, clause.start, cue) or _HEARD.search(text, clause.start, cue.start))
    goes_on = cue is not None and cue.start == clause.start and not cue.of(text).endswith("ing")
    if cue and is_verb and (goes_on or subject_before(text, clause.start, cue.start)):
        return True
    return closing_cue(text, quote, clause.end) is not None


def _character_before(text: str, floor: int, place: int) -> str:
    """The last character between `floor` and `place` that is no white space; empty where there is none."""
    while place > floor and text[place - 1].isspace():
        place -= 1
    return text[place - 1 : place] if place > floor else ""
