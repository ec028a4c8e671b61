"""Whose a whole sentence is: who signs it, who is named as its source at its end, whose message it announces."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from index.models import Span
from index.quotations.marks import Marked
from index.quotations.subject import Subject


class Source(NamedTuple):
    """The words that say that something was said, who said it, and the span of what was said."""

    cue: Span
    subject: Subject
    said: Span


_SIGNATURE = re.compile(
    r"(?P<lead>[\s>]{0,12})(?P<dash>[–—―-])[ \xa0]*(?P<name>[A-Z][\w’.-]*(?: [A-Z][\w’.-]*){1,4})"
    r"(?:, (?P<role>(?!who|which|and|but)[^,.;:–—“”\"\n]{2,80})(?:, [^.;:–—“”\"\n]{2,80})?| \([^()\n]{2,60}\))?"
    r"[ .\xa0]*(?=\n|$)"
)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|said|says|told|tells|will|would)\b")
_PRONOUN = re.compile(r"(?:he|she|they|it|we|I|you)\b", re.IGNORECASE)
_ACCORDING_TO = re.compile(r",?\s(according to)\s((?:the |an? )?[\w’'.-]+(?: [\w’'.-]+){0,5}?)\.?$")
_SAYS = re.compile(
    r",\s(?!(?:said|says|say) )((?:the |an? )?[\w’'.-]+(?: [\w’'.-]+){0,3})"
    r"\s(said|say|says|alleged?|reports?|reported|testified)(?: (?:on )?\w+day)?(?:,? citing [^,]+)?\.?$"
)
_MESSAGE = re.compile(
    r"(?:(?:But|And|Yet) )?((?:[Tt]he )?[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,4}|[Hh]is|[Hh]er|[Tt]heir)(?:['’]s?)?"
    r" (?:\w+ ){0,2}(message|answer|response|reply|verdict|advice|warning|explanation|argument|statement|promise"
    r"|conclusion|assessment|reaction|comment|retort|slogan)\b[^.;:]{0,40}: $"
)


def signature(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Who signs words in marks: “We will go.” — Ana Lima, mayor of Odesa."""
    signed = _signed(text, inside[-1].outer.end, sentence.end) if inside else None
    if signed is None or "\n" in signed["lead"] or (signed["role"] and inside[0].outer.start > sentence.start):
        return None
    return _of_signature(signed, Span(sentence.start, inside[-1].outer.end))


def signature_below(text: str, quote: Marked) -> Source | None:
    """Who signs words in marks on the next line, where a hyphen begins an item of a list."""
    signed = _signed(text, quote.outer.end, len(text))
    is_below = signed is not None and "\n" in signed["lead"] and signed["dash"] != "-"
    return _of_signature(signed, quote.outer) if signed and is_below else None


def _signed(text: str, place: int, end: int) -> re.Match[str] | None:
    signed = _SIGNATURE.match(text, place, end)
    return signed if signed and not _VERB.search(signed[0]) else None


def _of_signature(signed: re.Match[str], said: Span) -> Source:
    role = Span(*signed.span("role")) if signed["role"] else None
    return Source(Span(*signed.span("dash")), Subject(Span(*signed.span("name")), role), said)


def closing_source(text: str, sentence: Span) -> Source | None:
    """Who is named at a sentence's end as the source of all of it: "…, prosecutors said", "…, according to Lima"."""
    according = _ACCORDING_TO.search(text, *sentence)
    says = None if according else _SAYS.search(text, *sentence)
    closing = according or says
    if closing is None:
        return None
    cue, name = (1, 2) if according else (2, 1)
    if _PRONOUN.match(closing[name]):
        return None
    start, end = closing.span(name)
    subject = Subject(Span(start, end - closing[name].endswith(".")))
    return Source(Span(*closing.span(cue)), subject, Span(sentence.start, closing.start()))


def announced(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Whose message stands in marks behind a colon, as in: Lima's answer was short: “We will go”."""
    message = _MESSAGE.match(text, sentence.start, inside[0].outer.start) if inside else None
    if message is None:
        return None
    said = Span(inside[0].outer.start, inside[-1].outer.end)
    return Source(Span(*message.span(2)), Subject(Span(*message.span(1))), said)
