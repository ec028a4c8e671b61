"""Whose words those in marks are called: Lima's answer was short: “We will go”; “…,” were Lima's first words."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.marks import Marked
from index.quotations.name_patterns import BETWEEN, CAPITAL
from index.quotations.reports.report import Report
from index.quotations.reports.sources.source import Source
from index.quotations.subjects.subject import Subject

_MESSAGE = re.compile(
    rf"(?:(?:But|And|Yet) )?((?:[Tt]he )?{CAPITAL}[\w.-]*(?:{BETWEEN}{CAPITAL}[\w.-]*){{0,4}}|[Hh]is|[Hh]er|[Tt]heir"
    r"|(?:One|An?|The) (?:[\w-]+ ){0,3}[\w-]+(?=['’]))(?:['’]s?)?"
    r" (?:\w+ ){0,2}(message|answer|response|reply|verdict|advice|warning|explanation|argument|statement|promise"
    r"|conclusion|assessment|reaction|comment|retort|slogan|summary|motto|version)\b[^.;:]{0,40}: $"
)
_WORDS = re.compile(
    r",?\s(?:was|were|is|are)\s(?P<whose>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|"
    rf"(?:[Tt]he )?[\w’'.-]+(?:{BETWEEN}[\w’'.-]+){{0,3}}?(?:['’]s|s['’]))"
    r"\s(?:[a-z]+\s){0,2}?(?P<what>words|answer|response|reply|verdict|advice|explanation|conclusion"
    r"|assessment|reaction|comment|retort|message|warning)\b"
)
_INSCRIBED = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:sticker|sign|(?:[Tt]-)?shirt|banner|placard|poster|headline|badge|cap|hat|label|plaque|billboard|caption)s?\b"
)
_POSSESSIVE = re.compile(r"['’]s?$")


def is_inscription(text: str, report: Report) -> bool:
    """Whether a report tells what a thing reads, which says no more than that: a sticker read “Pray for Rain.”."""
    if report.subject is None or report.cue.of(text) not in ("read", "reads"):
        return False
    return report.end > report.cue.end and _INSCRIBED.match(text, *report.subject.mention) is not None


def announced(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Whose message stands in marks behind a colon, as in: Lima's answer was short: “We will go”."""
    message = _MESSAGE.match(text, sentence.start, inside[0].outer.start) if inside else None
    if message is None:
        return None
    said = Span(inside[0].outer.start, inside[-1].outer.end)
    return Source(Span(*message.span(2)), Subject(Span(*message.span(1))), said)


def claimed(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Whose words those in marks at a sentence's beginning are said to be: “We will go,” were Lima's first words."""
    if not inside or inside[0].outer.start > sentence.start:
        return None
    words = _WORDS.match(text, inside[-1].outer.end, sentence.end)
    if words is None:
        return None
    whose = Span(*words.span("whose"))
    end = whose.start + len(_POSSESSIVE.sub("", whose.of(text)))
    said = Span(inside[0].outer.start, inside[-1].outer.end)
    return Source(Span(*words.span("what")), Subject(Span(whose.start, end)), said)
