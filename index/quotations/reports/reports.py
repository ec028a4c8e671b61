"""What a sentence reports: each cue with its subject, its circumstances and the words that it says the subject said."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from index.models import Span
from index.quotations.circumstances.circumstances import Circumstances
from index.quotations.circumstances.outlets import outlet_in
from index.quotations.cues import ACCORDING_TO, SAID_OR_QUOTED
from index.quotations.marks import Marked, marks_within
from index.quotations.people.vocabulary import ROLE
from index.quotations.reports.report import Report
from index.quotations.reports.sources.closing_sources import closing_source
from index.quotations.reports.sources.introductions import introduced
from index.quotations.reports.sources.labels import labelled
from index.quotations.reports.sources.messages import announced, claimed
from index.quotations.reports.sources.records import (
    is_clause_told,
    is_on_record,
    is_told_first,
    opening_record,
    printed_by,
)
from index.quotations.reports.sources.signatures import signature
from index.quotations.reports.sources.source import Source
from index.quotations.reports.sources.worded import worded
from index.quotations.reports.verbs.clauses import clause_after, clause_before
from index.quotations.reports.verbs.joined_reports import parts_of
from index.quotations.reports.verbs.main_clauses import clauses_of, spoken_part
from index.quotations.reports.verbs.reporting_verbs import reported_by_verb
from index.quotations.reports.verbs.unsaid import is_report
from index.quotations.subjects.after import subject_after
from index.quotations.subjects.subject import Subject

_BEHIND = re.compile(r"(?:,?\s(?!(?:and|but|while|as|though|which)\s)[\w’'.-]+){0,8}?,?\s(according to)(?=\s)")
"""What may stand between a report and the source that is named for it."""

_OTHER_CLAUSE = re.compile(r", (?:who|whom|whose|which|where|and|but|while|though|although)\b")
"""What behind a source is no more of what it says."""

_OPEN = re.compile(r",\s(?:where|who|which|that|because|and|but|so|when|while)$")
"""How words before a source end that begin another clause: "They came to Odesa, where, according to Lima, …"."""

_OBJECT_PRONOUN = re.compile(r"(?:him|her|them)(?=[,.;”\"]|$)")
"""Whom "according to" names by a pronoun; "her" may be "her office's"."""

CUES_TRIED = 20
"""In a sentence with more verbs of saying the rest are not looked at."""


def find_reports(text: str, sentence: Span, inside: Sequence[Marked]) -> list[Report]:
    """The reports of a sentence in order; what stands inside a reported clause is part of it."""
    signed = signature(text, sentence, inside)
    if signed:
        return [_of_source(signed, sentence)]
    parts = parts_of(text, spoken_part(text, sentence), inside)
    reports = [report for part in parts for report in _reports_of(text, part, inside)]
    if reports:
        return reports
    tries = (find(text, sentence, inside) for find in (announced, labelled, claimed, introduced, worded))
    source = next(filter(None, tries), None)
    return [_of_source(source, sentence)] if source else []


def _reports_of(text: str, part: Span, inside: Sequence[Marked]) -> list[Report]:
    """The reports of a part of a sentence that tells of one speaker, or of one after the other."""
    printed = _printed(text, part, inside)
    source = None if printed else _hearsay(text, part, inside)
    if source:
        return [_of_source(source, part)]
    return printed or _reports_of_clauses(text, part, inside)


def _reports_of_clauses(text: str, part: Span, inside: Sequence[Marked]) -> list[Report]:
    return [report for clause in clauses_of(text, part) for report in _reports_in(text, clause, inside)]


def _of_source(source: Source, sentence: Span) -> Report:
    return Report(source.cue, source.subject, (source.said,), Circumstances(sentence.end))


def _printed(text: str, part: Span, inside: Sequence[Marked]) -> list[Report]:
    """What somebody said as a source on record has it: "According to Reuters, Lima said …"; empty where nobody did."""
    source = opening_record(text, part) or closing_source(text, part)
    if source is None or not is_on_record(text, source.subject.mention):
        return []
    reports = _reports_of_clauses(text, source.said, inside)
    if not reports or not is_told_first(text, source.said, reports[0]):
        return []
    marked = marks_within(inside, source.said)
    is_held = _are_held(marked, reports) if marked else is_clause_told(text, reports[0])
    return [printed_by(text, report, source.subject) for report in reports] if is_held else []


def _are_held(marked: Sequence[Marked], reports: Sequence[Report]) -> bool:
    """Whether all words in marks are some report's."""
    return all(any(clause.covers(quote.outer) for report in reports for clause in report.clauses) for quote in marked)


def _hearsay(text: str, part: Span, inside: Sequence[Marked]) -> Source | None:
    """Who tells what somebody said, in a part of that alone: "Lima told him to go, prosecutors said".

    Marked words that stand before their cue are in print where an outlet or a recording is named behind them.
    """
    source = closing_source(text, part)
    first = next(_reports_in(text, source.said, inside), None) if source else None
    if source is None or first is None or first.subject is None:
        return None
    is_in_front = any(quote.outer.start < first.cue.start for quote in marks_within(inside, part))
    return None if is_in_front and is_on_record(text, source.subject.mention) else source


def _reports_in(text: str, clause: Span, inside: Sequence[Marked]) -> Iterator[Report]:
    inside = marks_within(inside, clause)
    previous, place = None, clause.start
    for cue in islice(_cues(text, clause), CUES_TRIED):
        report = _report(text, Span(place, clause.end), cue, inside, previous) if cue.start >= place else None
        if report is not None:
            report = _by_account(text, clause, report) or report
            yield report
            previous, place = report, report.end


def _by_account(text: str, clause: Span, report: Report) -> Report | None:
    """A report as that of the source named behind it: "“…,” Lima told Berg, according to prosecutors, and left"."""
    phrase = _BEHIND.match(text, report.end, clause.end)
    subject = subject_after(text, phrase.end(1), clause.end) if phrase and report.subject else None
    if phrase is None or subject is None:
        return None
    if is_on_record(text, subject.mention):
        return printed_by(text, report, subject)
    cue, said = Span(*phrase.span(1)), Span(report.start, phrase.start(1))
    return Report(cue, Subject(subject.mention), (said,), Circumstances(subject.mention.end))


def _cues(text: str, sentence: Span) -> Iterator[Span]:
    sources = [Span(*match.span()) for match in ACCORDING_TO.finditer(text, *sentence)]
    yield from sorted(sources + [Span(*match.span()) for match in SAID_OR_QUOTED.finditer(text, *sentence)])


def _report(text: str, rest: Span, cue: Span, inside: Sequence[Marked], before: Report | None) -> Report | None:
    if ACCORDING_TO.match(text, cue.start):
        return _according_to(text, rest, cue, inside)
    return reported_by_verb(text, rest, cue, inside, before) if is_report(text, rest.start, cue) else None


def _according_to(text: str, rest: Span, cue: Span, inside: Sequence[Marked]) -> Report | None:
    pronoun = _OBJECT_PRONOUN.match(text, cue.end, rest.end)
    subject = Subject(Span(*pronoun.span())) if pronoun else subject_after(text, cue.end - 1, rest.end)
    if subject is None:
        return None
    trimmed = Span(cue.start, cue.end - 1)
    apposition = subject.apposition
    is_aside = apposition and text[apposition.end : apposition.end + 1] == "," and ROLE.search(apposition.of(text))
    clause = clause_before(text, rest.start, cue.start)
    is_open = clause is not None and _OPEN.search(text, *clause) is not None
    if not is_aside and (is_open or cue.start == rest.start):
        apposition, subject = None, Subject(subject.mention)
    end = max(subject.mention.end, apposition.end if apposition else 0)
    told = Circumstances(end, outlet=outlet_in(text, subject.mention))
    if clause is None or is_open:
        clause = None
        comma = text.find(",", end, end + 1 if is_open else rest.end)
        if comma >= 0 and (cue.start == rest.start or not _OTHER_CLAUSE.match(text, comma)):
            clause = clause_after(text, comma + 1, rest.end, inside, "", is_quoting=False)
    return Report(trimmed, subject, (clause,), told) if clause else None
