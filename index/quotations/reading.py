"""The straight line from marks and cues to quotations with their speakers, in document order."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.models import Certainty, Kind, Paragraph, Quotation, Span, Speaker
from index.quotations.attribution import NOBODY, Attribution, Attributions
from index.quotations.blotted import blot_out
from index.quotations.kinds import is_bare, quoted_in
from index.quotations.marks import Marked, is_title, pair_marks
from index.quotations.people import People
from index.quotations.pronouns import Pronouns
from index.quotations.reports import find_reports
from index.quotations.speakers import Speakers
from index.quotations.turns import Turn, find_turns
from index.split import split_sentences

LOOKED_BACK = 3
"""A pronoun means nobody whose latest mention lies more paragraphs back than this."""

_GOES_ON = re.compile(
    r"(?:(?:But|And|Then|So) )?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]hey|[Tt]heir|I|[Ii]t|[Tt]hat|[Tt]his)\b"
)
"""How a sentence begins that tells on of whoever spoke."""


@dataclass(slots=True)
class _Reading:
    """What is known at the place the reading has come to."""

    text: str
    masked: str
    speakers: Speakers
    attributions: Attributions
    found: list[Quotation] = field(default_factory=list)
    group: int = -1
    pending: Attribution | None = None
    carries: bool = False
    floors: list[int] = field(default_factory=list)


def read(text: str, paragraphs: Sequence[Paragraph]) -> list[Quotation]:
    """The quotations of a text without Markdown's marks, in order."""
    marked = pair_marks(text, paragraphs)
    spoken = [
        [quote for quote in quotes if not is_title(text, paragraph.span, quote)]
        for paragraph, quotes in zip(paragraphs, marked, strict=True)
    ]
    masked = blot_out(text, marked, {quote for quotes in spoken for quote in quotes})
    people = People(text, masked, paragraphs, marked)
    speakers = Speakers(text, people, Pronouns(text, masked, people))
    reading = _Reading(text, masked, speakers, Attributions(text, masked, speakers))
    turns = find_turns(text, paragraphs)
    for paragraph, quotes in zip(paragraphs, spoken, strict=True):
        if paragraph.number in turns:
            _take_turn(reading, paragraph, turns[paragraph.number])
            continue
        _read_paragraph(reading, paragraph, quotes)
    return sorted(reading.found, key=lambda quotation: quotation.span)


def _take_turn(reading: _Reading, paragraph: Paragraph, turn: Turn) -> None:
    """Add what a speaker says in an interview."""
    reading.group += 1
    reading.carries = True
    said = turn.said.of(reading.text).rstrip('"”» ')
    if said.strip('"“”«» .'):
        speaker = reading.speakers.labelled(turn.label, paragraph, goes_on=turn.goes_on)
        _add(reading, paragraph, Span(turn.said.start, turn.said.start + len(said)), Kind.DIRECT, Attribution(speaker))


def _read_paragraph(reading: _Reading, paragraph: Paragraph, quotes: Sequence[Marked]) -> None:
    """Read one paragraph, sentence by sentence; what stands in marks never ends a sentence."""
    said: Attribution | None = None
    reading.floors = [*reading.floors[-LOOKED_BACK:], paragraph.span.start]
    starts = [quote.outer.start for quote in quotes]
    for sentence in split_sentences(reading.masked, paragraph.span):
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        inside = [
            quote for quote in quotes[first:last] if sentence.covers(quote.outer) and _holds_words(reading.text, quote)
        ]
        reports = find_reports(reading.masked, sentence, inside)
        for report in reports:
            said = reading.attributions.of(report, sentence, paragraph, reading.floors[0], said)
            reading.group += 1
            for clause in report.clauses:
                for span, kind in quoted_in(reading.text, clause, inside):
                    _add(reading, paragraph, span, kind, said)
        bare = inside if not reports and is_bare(reading.text, sentence, inside) else []
        for quote in bare:
            _add(reading, paragraph, quote.inner, Kind.DIRECT, said or reading.pending or _carried(reading, paragraph))
        reading.pending = said if reading.text[sentence.end - 1] == ":" else None
        reading.carries = bool(reports or bare)
        if not reading.carries and not _GOES_ON.match(reading.text, *sentence):
            said = None


def _holds_words(text: str, quote: Marked) -> bool:
    return any(map(str.isalnum, quote.inner.of(text)))


def _carried(reading: _Reading, paragraph: Paragraph) -> Attribution:
    """The speaker of the paragraph before, where it ended with a quotation; otherwise nobody."""
    reading.group += 1
    if not reading.carries or not reading.found or reading.found[-1].paragraph != paragraph.number - 1:
        return NOBODY
    last = reading.found[-1].speaker
    return Attribution(Speaker(Certainty.CARRIED if last.name else Certainty.UNNAMED, last.name, last.role))


def _add(reading: _Reading, paragraph: Paragraph, span: Span, kind: Kind, said: Attribution) -> None:
    told = said.circumstances
    reading.found.append(
        Quotation(
            span,
            max(reading.group, 0),
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
