"""The straight line from marks and cues to quotations with their speakers, in document order."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from index.markup import without_marks
from index.models import Certainty, Kind, Paragraph, Quotation, Span, Speaker
from index.quotations.blotted import blot_out
from index.quotations.circumstances import NOWHERE, Circumstances, completed, read_before, read_between, read_heading
from index.quotations.marks import Marked, is_title, pair_marks
from index.quotations.people import People
from index.quotations.report import Report
from index.quotations.reports import find_reports
from index.quotations.speakers import Speakers
from index.quotations.turns import Turn, find_turns
from index.split import split_sentences

LOOKED_BACK = 3
"""A pronoun means nobody whose latest mention lies more paragraphs back than this."""

SPEECH_WORDS = 4
"""Marks around fewer words than these, without a cue, hold a title or a term rather than speech."""

_GOES_ON = re.compile(
    r"(?:(?:But|And|Then|So) )?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]hey|[Tt]heir|I|[Ii]t|[Tt]hat|[Tt]his)\b"
)
"""How a sentence begins that tells on of whoever spoke."""


@dataclass(frozen=True, slots=True)
class _Attribution:
    """Who said something, by which cue, and in which circumstances."""

    speaker: Speaker
    cue: Span | None = None
    circumstances: Circumstances = NOWHERE


@dataclass(slots=True)
class _Finder:
    """What is known at the place the reading has come to."""

    text: str
    masked: str
    speakers: Speakers
    found: list[Quotation] = field(default_factory=list)
    group: int = -1
    pending: _Attribution | None = None
    carries: bool = False
    floors: list[int] = field(default_factory=list)


def find_quotations(text: str, paragraphs: Sequence[Paragraph]) -> list[Quotation]:
    """The quotations of a text in order, each with its speaker as surely as the text states one.

    Markdown's marks are read over: **Ana Lima** is Ana Lima.
    """
    plain = without_marks(text)
    if plain.text == text:
        return _found(text, paragraphs)
    inside = [
        paragraph._replace(
            span=plain.within(paragraph.span), heading=paragraph.heading and plain.within(paragraph.heading)
        )
        for paragraph in paragraphs
    ]
    return [_moved(quotation, plain.without) for quotation in _found(plain.text, inside)]


def _moved(quotation: Quotation, move: Callable[[Span], Span]) -> Quotation:
    """A quotation with all its spans moved."""

    def moved(span: Span | None) -> Span | None:
        return move(span) if span else None

    speaker = quotation.speaker
    return replace(
        quotation,
        span=move(quotation.span),
        speaker=replace(speaker, name=moved(speaker.name), role=moved(speaker.role), mention=moved(speaker.mention)),
        cue=moved(quotation.cue),
        addressee=moved(quotation.addressee),
        venue=moved(quotation.venue),
        when=moved(quotation.when),
        outlet=moved(quotation.outlet),
    )


def _found(text: str, paragraphs: Sequence[Paragraph]) -> list[Quotation]:
    marked = pair_marks(text, paragraphs)
    spoken = [
        [quote for quote in quotes if not is_title(text, paragraph.span, quote)]
        for paragraph, quotes in zip(paragraphs, marked, strict=True)
    ]
    masked = blot_out(text, marked, {quote for quotes in spoken for quote in quotes})
    finder = _Finder(text, masked, Speakers(text, People(text, masked, paragraphs, marked)))
    turns = find_turns(text, paragraphs)
    for paragraph, quotes in zip(paragraphs, spoken, strict=True):
        if paragraph.number in turns:
            _take_turn(finder, paragraph, turns[paragraph.number])
            continue
        _read(finder, paragraph, quotes)
    return sorted(finder.found, key=lambda quotation: quotation.span)


def _take_turn(finder: _Finder, paragraph: Paragraph, turn: Turn) -> None:
    """Add what a speaker says in an interview."""
    finder.group += 1
    finder.carries = True
    said = turn.said.of(finder.text).rstrip('"”» ')
    if said.strip('"“”«» .'):
        speaker = finder.speakers.labelled(turn.label, paragraph, goes_on=turn.goes_on)
        _add(finder, paragraph, Span(turn.said.start, turn.said.start + len(said)), Kind.DIRECT, _Attribution(speaker))


def _read(finder: _Finder, paragraph: Paragraph, quotes: Sequence[Marked]) -> None:
    """Read one paragraph, sentence by sentence; what stands in marks never ends a sentence."""
    said: _Attribution | None = None
    finder.floors = [*finder.floors[-LOOKED_BACK:], paragraph.span.start]
    starts = [quote.outer.start for quote in quotes]
    for sentence in split_sentences(finder.masked, paragraph.span):
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        inside = [quote for quote in quotes[first:last] if sentence.covers(quote.outer) and _holds_words(finder, quote)]
        reports = find_reports(finder.masked, sentence, inside)
        for report in reports:
            said = _attribution(finder, report, sentence, paragraph, said)
            finder.group += 1
            for clause in report.clauses:
                for span, kind in _said(finder.text, clause, inside):
                    _add(finder, paragraph, span, kind, said)
        is_bare = not reports and _is_bare(finder.text, sentence, inside)
        for quote in inside if is_bare else ():
            _add(finder, paragraph, quote.inner, Kind.DIRECT, said or finder.pending or _carried(finder, paragraph))
        finder.pending = said if finder.text[sentence.end - 1] == ":" else None
        finder.carries = bool(reports) or is_bare
        if not finder.carries and not _GOES_ON.match(finder.text, *sentence):
            said = None


def _holds_words(finder: _Finder, quote: Marked) -> bool:
    return any(map(str.isalnum, quote.inner.of(finder.text)))


def _said(text: str, clause: Span, inside: Sequence[Marked]) -> Iterator[tuple[Span, Kind]]:
    """The quotations in the words that somebody is reported to have said."""
    marked = [quote for quote in inside if clause.covers(quote.outer)]
    whole = [quote for quote in marked if _is_whole(text, clause, quote)]
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


def _is_whole(text: str, clause: Span, quote: Marked) -> bool:
    """Whether marks hold a whole utterance: all of the clause, or a sentence of their own in it."""
    words = quote.inner.of(text)
    around = text[clause.start : quote.outer.start] + text[quote.outer.end : clause.end]
    if not any(map(str.isalnum, around)):
        return True
    if not words[:1].isupper() or not (quote.outer.end >= clause.end or words[-1:] in ".,!?…—–-"):
        return False
    return len(words.split()) >= SPEECH_WORDS or _character_before(text, clause.start, quote.outer.start) in (",", ":")


def _character_before(text: str, floor: int, place: int) -> str:
    """The last character between `floor` and `place` that is no white space; empty where there is none."""
    while place > floor and text[place - 1].isspace():
        place -= 1
    return text[place - 1 : place] if place > floor else ""


def _is_bare(text: str, sentence: Span, inside: Sequence[Marked]) -> bool:
    outside = sentence.end - sentence.start - sum(quote.outer.end - quote.outer.start for quote in inside)
    return bool(inside) and outside <= len(inside) and len(inside[0].inner.of(text).split()) >= 2


def _carried(finder: _Finder, paragraph: Paragraph) -> _Attribution:
    """The speaker of the paragraph before, where it ended with a quotation; otherwise nobody."""
    finder.group += 1
    if not finder.carries or not finder.found or finder.found[-1].paragraph != paragraph.number - 1:
        return _Attribution(Speaker(Certainty.UNNAMED))
    last = finder.found[-1].speaker
    return _Attribution(Speaker(Certainty.CARRIED if last.name else Certainty.UNNAMED, last.name, last.role))


def _attribution(
    finder: _Finder, report: Report, sentence: Span, paragraph: Paragraph, before: _Attribution | None
) -> _Attribution:
    """Whom a report names; without a subject of its own, whom the report before it named."""
    if report.subject is None:
        speaker = before.speaker if before else Speaker(Certainty.UNNAMED)
    else:
        addressee = before.circumstances.addressee if before else None
        speaker = finder.speakers.speaker(report.subject, paragraph, finder.floors[0], addressee)
    told = _told(finder, report, sentence, paragraph)
    if before and speaker.certainty is Certainty.PRONOUN and speaker.name and speaker.name == before.speaker.name:
        told = completed(told, before.circumstances)
    return _Attribution(speaker, report.cue, told)


def _told(finder: _Finder, report: Report, sentence: Span, paragraph: Paragraph) -> Circumstances:
    """The circumstances beside the cue, before the subject, and in the heading, in this order."""
    told = report.circumstances
    if report.subject is not None and sentence.start <= report.subject.mention.start < report.cue.start:
        told = completed(told, read_before(finder.masked, sentence.start, report.subject.mention.start))
        told = completed(told, read_between(finder.masked, report.subject.mention.end, report.cue.start))
    return completed(told, read_heading(finder.text, paragraph.heading)) if paragraph.heading else told


def _add(finder: _Finder, paragraph: Paragraph, span: Span, kind: Kind, said: _Attribution) -> None:
    told = said.circumstances
    finder.found.append(
        Quotation(
            span,
            max(finder.group, 0),
            kind,
            paragraph.number,
            said.speaker,
            said.cue,
            told.addressee,
            told.venue,
            told.when,
            told.outlet,
        )
    )
