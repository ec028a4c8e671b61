"""The straight line from marks and cues to quotations with their speakers, in document order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from index.models import Certainty, Kind, Paragraph, Quotation, Span, Speaker
from index.quotations.marks import Marked, pair_marks
from index.quotations.people import People, names_in
from index.quotations.reports import Report, find_report
from index.quotations.subjects import Subject
from index.split import split_sentences

SPEECH_WORDS = 4
"""Marks around fewer words than these, without a cue, hold a title or a term rather than speech."""

_BRACKETED = re.compile(r"\([^()\n“”\"]{1,60}\)")
_PRONOUN = re.compile(r"(?:he|she|they|it|we|i|you)$", re.IGNORECASE)


@dataclass(slots=True)
class _Finder:
    """What is known at the place the reading has come to."""

    text: str
    masked: str
    people: People
    found: list[Quotation] = field(default_factory=list)
    group: int = -1
    pending: tuple[Speaker, Span | None] | None = None


def find_quotations(text: str, paragraphs: Sequence[Paragraph]) -> list[Quotation]:
    """The quotations of a text in order, each with its speaker as surely as the text states one."""
    marked = pair_marks(text, paragraphs)
    masked = _masked(text, marked)
    finder = _Finder(text, masked, People(masked))
    for paragraph, quotes in zip(paragraphs, marked, strict=True):
        _read(finder, paragraph, quotes)
    return sorted(finder.found, key=lambda quotation: quotation.span)


def _masked(text: str, marked: Sequence[Sequence[Marked]]) -> str:
    """The text with what stands in marks or brackets blotted out, first and last characters of quotes kept.

    Offsets stay, no sentence ends inside a quotation, and "Rep. Ana Lima (D-Ohio), a lawyer, said" reads like one name.
    """
    pieces, place = [], 0
    for quote in (quote for quotes in marked for quote in quotes):
        first, last = quote.inner.start + 1, max(quote.inner.start + 1, quote.inner.end - 1)
        pieces += [text[place:first], "x" * (last - first)]
        place = last
    blotted = "".join([*pieces, text[place:]])
    return _BRACKETED.sub(lambda bracketed: " " * len(bracketed[0]), blotted)


def _read(finder: _Finder, paragraph: Paragraph, quotes: Sequence[Marked]) -> None:
    """Read one paragraph, sentence by sentence; what stands in marks never ends a sentence."""
    said: tuple[Speaker, Span | None] | None = None
    for sentence in split_sentences(finder.masked, paragraph.span):
        inside = [quote for quote in quotes if sentence.covers(quote.outer)]
        report = find_report(finder.masked, sentence, inside)
        if report is not None:
            finder.pending = None
            said = (_speaker(finder, report.subject, said and said[0]), report.verb)
            finder.group += 1
            for span, kind in _said(finder.text, sentence, inside, report):
                _add(finder, paragraph, span, kind, *said)
        elif inside and _is_bare(finder.text, sentence, inside):
            speaker = said or finder.pending or _carried(finder, paragraph)
            if speaker is not None:
                for quote in inside:
                    _add(finder, paragraph, quote.inner, Kind.DIRECT, *speaker)
        for name in names_in(finder.masked, sentence):
            finder.people.learn(name)
        finder.pending = said if finder.text[sentence.end - 1] == ":" else None


def _said(text: str, sentence: Span, inside: Sequence[Marked], report: Report) -> Iterator[tuple[Span, Kind]]:
    """The parts of a sentence that its report says somebody said."""
    bare = [quote for quote in inside if _is_direct(text, sentence, quote, report)]
    if bare:
        yield from ((quote.inner, Kind.DIRECT) for quote in bare)
        return
    start, end = report.clause
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,"):
        end -= 1
    if any(report.clause.overlaps(quote.outer) for quote in inside):
        end = max([end, *(quote.outer.end for quote in inside if report.clause.covers(quote.outer))])
        yield Span(start, end), Kind.MIXED
    elif len(text[start:end].split()) >= 2 and not inside:
        yield Span(start, end), Kind.INDIRECT


def _is_direct(text: str, sentence: Span, quote: Marked, report: Report) -> bool:
    """Whether marks hold a whole utterance: they fill the sentence up to the cue, or follow a comma or colon."""
    words = quote.inner.of(text)
    before = _character_before(text, sentence.start, quote.outer.start)
    if not quote.outer.overlaps(report.clause):
        return before == "," and quote.outer.start > report.verb.end
    return before in ("", ",", ":") or (words[:1].isupper() and len(words.split()) >= SPEECH_WORDS)


def _character_before(text: str, floor: int, place: int) -> str:
    """The last character between `floor` and `place` that is no white space; empty where there is none."""
    while place > floor and text[place - 1].isspace():
        place -= 1
    return text[place - 1 : place] if place > floor else ""


def _is_bare(text: str, sentence: Span, inside: Sequence[Marked]) -> bool:
    outside = sentence.end - sentence.start - sum(quote.outer.end - quote.outer.start for quote in inside)
    return outside <= len(inside) and len(inside[0].inner.of(text).split()) >= 2


def _carried(finder: _Finder, paragraph: Paragraph) -> tuple[Speaker, Span | None] | None:
    """The speaker of the paragraph before, where it ended with a quotation."""
    if not finder.found or finder.found[-1].paragraph != paragraph.number - 1:
        return None
    last = finder.found[-1].speaker
    return Speaker(Certainty.CARRIED if last.name else Certainty.UNNAMED, last.name, last.role), None


def _speaker(finder: _Finder, subject: Subject, before: Speaker | None) -> Speaker:
    """Who a subject is; "he" and "she" are whoever spoke before in the same paragraph, where the text names them."""
    mention = subject.mention
    pronoun = _PRONOUN.match(mention.of(finder.text))
    if pronoun and before is not None and pronoun[0].casefold() in ("he", "she"):
        return Speaker(Certainty.PRONOUN, before.name, before.role, mention)
    if pronoun:
        return Speaker(Certainty.PRONOUN, mention=mention)
    person = finder.people.learn(mention, subject.apposition, is_speaker=True)
    if person is not None:
        return Speaker(Certainty.NAMED, person.name, person.role, mention)
    return Speaker(Certainty.UNNAMED, mention=mention)


def _add(finder: _Finder, paragraph: Paragraph, span: Span, kind: Kind, speaker: Speaker, cue: Span | None) -> None:
    finder.found.append(Quotation(span, max(finder.group, 0), kind, paragraph.number, speaker, cue))
