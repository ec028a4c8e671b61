"""Sources on record: an outlet that prints words or a recording that holds them, which are whoever's they are there."""

import re
from dataclasses import replace

from index.models import Span
from index.quotations.circumstances.before import read_before
from index.quotations.circumstances.outlets import is_news_outlet, outlet_in
from index.quotations.cues import LEMMA, SAID_OR_QUOTED
from index.quotations.name_patterns import CAPITAL
from index.quotations.people.vocabulary import ROLE
from index.quotations.reports.report import Report
from index.quotations.reports.sources.source import Source
from index.quotations.subjects.subject import Subject

_RECORD = re.compile(
    r"\b(?:transcripts?|recordings?|video|footage|audio|tapes?|minutes|read-?outs?|communiqu[eé]s?)\b"
    r"|\b(?<!police )(?<!court )(?<!sworn )(?<!witness )statements?\b(?! (?:by|from|of) )"
)
_PRINTS = re.compile(r"\b(?:newspapers?|magazine|broadcaster|news agency)\b")
_ACCOUNT = re.compile(r"\b(?:people|persons?|sources?|police|victims?|witness(?:es)?|reporting)\b")
"""What makes it somebody's account, though an outlet is named: "people who spoke to Reuters"."""

_CAPITALISED = re.compile(rf"\b{CAPITAL}\S*")
_ACCORDING_TO = re.compile(r"\s*(?P<cue>According to)\s(?P<name>(?:the |an? )?[\w’'.-]+(?: [\w’'.-]+){0,7}?),\s(?=\S)")
_SECOND_VERB = re.compile(r"[^,]*\b(?:and|but|then)\b")
"""What between a subject and its cue shows that what it does first is no saying: "Lima left and said so"."""


def is_on_record(text: str, mention: Span) -> bool:
    """Whether a source is no account of somebody's, but an outlet that prints or a recording that holds the words."""
    words = mention.of(text)
    if _RECORD.search(words):
        return True
    around = _PRINTS.sub("", _CAPITALISED.sub("", words))
    prints = is_news_outlet(text, mention) or _PRINTS.search(words) is not None
    return prints and not _ACCOUNT.search(around) and not ROLE.search(around)


def opening_record(text: str, part: Span) -> Source | None:
    """Which record opens a sentence as the source of the rest: "According to the transcript, …".

    An outlet that is named there tells what follows itself: its report is what the sentence is about.
    """
    opening = _ACCORDING_TO.match(text, *part)
    if opening is None or not _RECORD.search(opening["name"]):
        return None
    name = Span(*opening.span("name"))
    return Source(Span(*opening.span("cue")), Subject(name), Span(opening.end(), part.end))


def is_told_first(text: str, said: Span, report: Report) -> bool:
    """Whether words begin with a report, its subject in front: not "Ships left, and Lima said"."""
    subject, cue = report.subject, report.cue
    if subject is None or not SAID_OR_QUOTED.fullmatch(text, *cue) or cue.of(text).endswith("ing"):
        return False
    opening = read_before(text, said.start, report.start).end
    is_first = not text[opening : report.start].strip(" ,")
    return is_first and not _SECOND_VERB.match(text, subject.mention.end, max(subject.mention.end, cue.start))


def is_clause_told(text: str, report: Report) -> bool:
    """Whether a report without words in marks surely tells a clause: behind "said", "told" or "that"."""
    if LEMMA[report.cue.of(text).lower()] in ("say", "tell"):
        return True
    leads = [text[report.cue.end : clause.start] for clause in report.clauses]
    return any(lead.endswith(" that ") and " about " not in lead for lead in leads)


def printed_by(text: str, report: Report, record: Subject) -> Report:
    """A report with the outlet that prints it, where it names no other one."""
    told = report.circumstances
    return replace(report, circumstances=replace(told, outlet=told.outlet or outlet_in(text, record.mention)))
