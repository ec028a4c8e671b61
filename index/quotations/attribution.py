"""Who said what a report tells, and in which circumstances, by what stands beside its cue and before it."""

from dataclasses import dataclass

from index.models import Certainty, Paragraph, Span, Speaker
from index.quotations.circumstances.before import read_before, read_between, read_heading
from index.quotations.circumstances.circumstances import NOWHERE, Circumstances, completed
from index.quotations.people.speakers import Speakers
from index.quotations.reports.report import Report
from index.quotations.reports.verbs.of_companies import is_of_company


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said something, by which cue, and in which circumstances."""

    speaker: Speaker
    cue: Span | None = None
    circumstances: Circumstances = NOWHERE


NOBODY = Attribution(Speaker(Certainty.UNNAMED))
"""Somebody said something, and the text does not tell who."""


@dataclass(frozen=True, slots=True)
class Attributions:
    """Attributes the reports of a text in its order; `masked` is the text with what stands in marks blotted out."""

    text: str
    masked: str
    speakers: Speakers

    def of(
        self, report: Report, sentence: Span, paragraph: Paragraph, floor: int, before: Attribution | None
    ) -> Attribution:
        """Whom a report names; without a subject of its own, whom the one `before` it named.

        A pronoun looks back no further than `floor`.
        """
        told = self._told(report, sentence, paragraph)
        if report.subject is None:
            speaker = before.speaker if before else NOBODY.speaker
        else:
            addressee = before.circumstances.addressee if before else None
            is_company = is_of_company(self.text, report, told.venue)
            speaker = self.speakers.speaker(report.subject, paragraph, floor, addressee, is_of_company=is_company)
        if before and speaker.certainty is Certainty.PRONOUN and speaker.name and speaker.name == before.speaker.name:
            told = completed(told, before.circumstances)
        return Attribution(speaker, report.cue, told)

    def _told(self, report: Report, sentence: Span, paragraph: Paragraph) -> Circumstances:
        """The circumstances beside the cue, before the subject, and in the heading, in this order."""
        told = report.circumstances
        if report.subject is not None and sentence.start <= report.subject.mention.start < report.cue.start:
            told = completed(told, read_before(self.masked, sentence.start, report.subject.mention.start))
            told = completed(told, read_between(self.masked, report.subject.mention.end, report.cue.start))
        return completed(told, read_heading(self.text, paragraph.heading)) if paragraph.heading else told
