"""Who signs words in marks, behind a dash."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.marks import Marked
from index.quotations.name_patterns import CAPITALISED, NEXT
from index.quotations.people.vocabulary import ROLE
from index.quotations.reports.sources.source import Source
from index.quotations.subjects.subject import Subject

_SIGNATURE = re.compile(
    rf"(?P<lead>[\s>]{{0,12}})(?P<dash>[–—―-])[ \xa0]*(?P<name>{CAPITALISED}{NEXT}{{1,4}})"
    r"(?:, (?P<role>(?!who|which|and|but)[^,.;:–—“”\"\n]{2,80})(?:, [^.;:–—“”\"\n]{2,80})?| \([^()\n]{2,60}\))?"
    r"[ .\xa0]*(?=\n|$)"
)
_SIGNED_BY_SOMEBODY = re.compile(
    r"(?P<lead> ?)(?P<dash>[–—―-])[ \xa0]*(?P<name>(?:an?|one|the) (?:[\w’'-]+ ){0,4}?"
    rf"(?i:{ROLE.pattern}|diplomat|source|insider|participant|witness|spectator|villager|voter|trader))(?P<role>(?!))?"
    r"(?: (?:on|in|from|to|about|at|of|who) [^.;:–—“”\"\n]{2,90})?[ .\xa0]*(?=\n|$)"
)
"""Somebody whom a text does not name: – an EU diplomat on a colleague."""

_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|said|says|told|tells|will|would)\b")


def signature(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Who signs words in marks: “We will go.” — Ana Lima, mayor of Odesa."""
    signed = _signed_at(text, inside[-1].outer.end, sentence.end) if inside else None
    if signed is None or "\n" in signed["lead"] or (signed["role"] and inside[0].outer.start > sentence.start):
        return None
    return _of_signature(signed, Span(sentence.start, inside[-1].outer.end))


def signature_below(text: str, quote: Marked) -> Source | None:
    """Who signs words in marks on the next line of a block quote; elsewhere such a line signs the whole article."""
    signed = _signed(text, quote.outer.end, len(text))
    is_below = signed is not None and "\n" in signed["lead"] and ">" in signed["lead"]
    return _of_signature(signed, quote.outer) if signed and is_below else None


def _signed_at(text: str, place: int, end: int) -> re.Match[str] | None:
    return _signed(text, place, end) or _SIGNED_BY_SOMEBODY.match(text, place, end)


def _signed(text: str, place: int, end: int) -> re.Match[str] | None:
    signed = _SIGNATURE.match(text, place, end)
    return signed if signed and not _VERB.search(signed[0]) else None


def _of_signature(signed: re.Match[str], said: Span) -> Source:
    role = Span(*signed.span("role")) if signed["role"] else None
    return Source(Span(*signed.span("dash")), Subject(Span(*signed.span("name")), role), said)
