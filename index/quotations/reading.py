"""The straight line from marks and cues to quotations with their speakers, in document order."""

from collections.abc import Sequence

from index.models import Certainty, Kind, Paragraph, Quotation, Span, Speaker
from index.quotations.attribution import NOBODY, Attribution, Attributions
from index.quotations.blotted import blot_out
from index.quotations.circumstances.circumstances import NOWHERE
from index.quotations.kinds import is_bare, quoted_in
from index.quotations.marks import Marked, marks_within, pair_marks
from index.quotations.people.in_view.gestures import who_gestures
from index.quotations.people.in_view.telling_on import tells_on
from index.quotations.people.people import People
from index.quotations.people.pronouns import Pronouns
from index.quotations.people.speakers import Speakers
from index.quotations.progress import Reading, holds_words
from index.quotations.reports.report import Report
from index.quotations.reports.reports import find_reports
from index.quotations.reports.sources.messages import is_inscription
from index.quotations.reports.sources.signatures import signature_below
from index.quotations.turns.blocks import announces
from index.quotations.turns.interviews import Layout, find_interview
from index.quotations.turns.own_paragraphs import block_of, take_block, take_joint_statement, take_turn, take_voice
from index.quotations.turns.turns import find_turns
from index.quotations.unspoken import is_title
from index.split import split_sentences

LOOKED_BACK = 3
"""A pronoun means nobody whose latest mention lies more paragraphs back than this."""


def read(text: str, paragraphs: Sequence[Paragraph], layout: Layout) -> list[Quotation]:
    """The quotations of a text without Markdown's marks, in order; `layout` is what those set apart."""
    marked = pair_marks(text, paragraphs)
    spoken = [
        [quote for quote in quotes if not is_title(text, paragraph.span, quote)]
        for paragraph, quotes in zip(paragraphs, marked, strict=True)
    ]
    masked = blot_out(text, marked, {quote for quotes in spoken for quote in quotes})
    people = People(text, masked, paragraphs, marked)
    speakers = Speakers(text, people, Pronouns(text, masked, people))
    reading = Reading(text, masked, speakers, Attributions(text, masked, speakers))
    turns = find_turns(text, paragraphs)
    interview = None if turns else find_interview(text, paragraphs, layout)
    for paragraph, quotes in zip(paragraphs, spoken, strict=True):
        if paragraph.number in turns:
            take_turn(reading, paragraph, turns[paragraph.number], quotes)
        elif interview and paragraph.number in interview.voices:
            take_voice(reading, paragraph, interview, quotes)
        elif said := block_of(reading, paragraph, quotes):
            take_block(reading, paragraph, said, quotes)
        else:
            _read_paragraph(reading, paragraph, quotes)
    take_joint_statement(reading, paragraphs)
    return sorted(reading.found, key=lambda quotation: quotation.span)


def _read_paragraph(reading: Reading, paragraph: Paragraph, quotes: Sequence[Marked]) -> None:
    """Read one paragraph, sentence by sentence; what stands in marks never ends a sentence."""
    said: Attribution | None = None
    reading.floors = [*reading.floors[-LOOKED_BACK:], paragraph.span.start]
    for sentence in split_sentences(reading.masked, paragraph.span):
        inside = [quote for quote in marks_within(quotes, sentence) if holds_words(reading.text, quote)]
        reports = find_reports(reading.masked, sentence, inside)
        for report in reports:
            said = reading.attributions.of(report, sentence, paragraph, reading.floors[0], said)
            reading.group += 1
            for clause in report.clauses:
                for span, kind in quoted_in(reading.text, clause, inside):
                    reading.add(paragraph, span, kind, said)
        goes_on = said is not None and reading.carries
        bare = inside if not reports and is_bare(reading.text, sentence, inside, goes_on=goes_on) else []
        signed = _signed(reading, sentence, paragraph, bare[-1]) if bare else None
        if bare and not (signed or said or reading.pending):
            said = _gestured(reading, paragraph, bare[0])
        for quote in bare:
            by = signed or said or reading.pending or _carried(reading, paragraph)
            reading.add(paragraph, quote.inner, Kind.DIRECT, by)
        reading.pending = said if reading.text[sentence.end - 1] == ":" else None
        reading.announced = said if announces(reading.text, sentence, reports) else None
        reading.carries = bool(reports or bare)
        is_left = said and not reading.carries and not tells_on(reading.text, sentence, said.speaker)
        if is_left or (reports and is_inscription(reading.text, reports[-1])):
            said = None
        reading.gestured = None if reading.carries else who_gestures(reading.masked, sentence)


def _signed(reading: Reading, sentence: Span, paragraph: Paragraph, quote: Marked) -> Attribution | None:
    """Who signs words in marks on the line below them."""
    source = signature_below(reading.text, quote)
    if source is None:
        return None
    reading.group += 1
    report = Report(source.cue, source.subject, (), NOWHERE)
    return reading.attributions.of(report, sentence, paragraph, reading.floors[0], None)


def _gestured(reading: Reading, paragraph: Paragraph, quote: Marked) -> Attribution | None:
    """Who laughed or nodded in the sentence before; another may ask them a question."""
    name = reading.gestured
    if name is None or name.start < paragraph.span.start or "?" in quote.inner.of(reading.text):
        return None
    reading.group += 1
    return Attribution(reading.speakers.carried(name, paragraph))


def _carried(reading: Reading, paragraph: Paragraph) -> Attribution:
    """The speaker of the paragraph before, where it ended with a quotation; otherwise nobody."""
    reading.group += 1
    if not reading.carries or not reading.found or reading.found[-1].paragraph != paragraph.number - 1:
        return NOBODY
    last = reading.found[-1].speaker
    return Attribution(Speaker(Certainty.CARRIED if last.name else Certainty.UNNAMED, last.name, last.role))
