"""Whose a whole sentence is: who signs it, who is named with a colon at its beginning, whose message it is."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from index.analyze import is_function_word
from index.models import Span
from index.quotations.cues import LEMMA
from index.quotations.marks import Marked
from index.quotations.people.vocabulary import TITLES, folded
from index.quotations.subjects.subject import Subject


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
_MESSAGE = re.compile(
    r"(?:(?:But|And|Yet) )?((?:[Tt]he )?[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,4}|[Hh]is|[Hh]er|[Tt]heir)(?:['’]s?)?"
    r" (?:\w+ ){0,2}(message|answer|response|reply|verdict|advice|warning|explanation|argument|statement|promise"
    r"|conclusion|assessment|reaction|comment|retort|slogan)\b[^.;:]{0,40}: $"
)
_WORDS = re.compile(
    r",?\s(?:was|were|is|are)\s(?P<whose>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|(?:[Tt]he )?[\w’'.-]+(?: [\w’'.-]+){0,3}?"
    r"(?:['’]s|s['’]))\s(?:[a-z]+\s){0,2}?(?P<what>words|answer|response|reply|verdict|advice|explanation|conclusion|assessment|reaction"
    r"|comment|retort|message|warning)\b"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_LABEL = re.compile(
    r"(?:\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.? )?(?:[–—-] )?)?"
    r"(?P<name>[A-Z][\w’'-]+(?: (?:[A-Z][\w’'.-]*|de|van|von|der|den|del|da|al|bin|la|le)){0,5})"
    r"(?:(?: of| from| at)(?: the)?(?: [A-Z][\w’'.-]*){1,5}|, (?P<role>(?:the |an? )?[a-z][^,:;.“”\"\n]{2,80}))?: $"
)
_NO_LABEL = re.compile(
    r"\b(?:Analysis|Answer|Background|Breaking|Caption|Comment|Conclusion|Context|Correction|Editorial|Example|Fact"
    r"|Headline|Headlines|Heading|Key|Letter|Message|Motto|News|Note|Opinion|Photo|Picture|Poll|Post|Proverb|Question|Quote"
    r"|Quotes|Reaction|Read|Reply|Reminder|Response|Result|Review|Rule|Sign|Slogan|Song|Source|Statement|Step|Subject"
    r"|Summary|Title|Topic|Translation|Tweet|Update|Verdict|Video|Warning|Watch|\w+day)\b",
    re.IGNORECASE,
)
_LABELLED_NEXT = re.compile(r"\s*[A-Z][\w’'-]+: [“\"„«]")
_LABELLED_BEFORE = re.compile(r"(?:^|\s)[A-Z][\w’'-]+: [“\"„«][^“”\"„«»\n]*[”\"»]\s*$")
REACH = 400
"""A label of one word is a name where another stands at most so far before it, in code points."""


def signature(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Who signs words in marks: “We will go.” — Ana Lima, mayor of Odesa."""
    signed = _signed(text, inside[-1].outer.end, sentence.end) if inside else None
    if signed is None or "\n" in signed["lead"] or (signed["role"] and inside[0].outer.start > sentence.start):
        return None
    return _of_signature(signed, Span(sentence.start, inside[-1].outer.end))


def signature_below(text: str, quote: Marked) -> Source | None:
    """Who signs words in marks on the next line of a block quote; elsewhere such a line signs the whole article."""
    signed = _signed(text, quote.outer.end, len(text))
    is_below = signed is not None and "\n" in signed["lead"] and ">" in signed["lead"]
    return _of_signature(signed, quote.outer) if signed and is_below else None


def _signed(text: str, place: int, end: int) -> re.Match[str] | None:
    signed = _SIGNATURE.match(text, place, end)
    return signed if signed and not _VERB.search(signed[0]) else None


def _of_signature(signed: re.Match[str], said: Span) -> Source:
    role = Span(*signed.span("role")) if signed["role"] else None
    return Source(Span(*signed.span("dash")), Subject(Span(*signed.span("name")), role), said)


def announced(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Whose message stands in marks behind a colon, as in: Lima's answer was short: “We will go”."""
    if not inside:
        return None
    said = Span(inside[0].outer.start, inside[-1].outer.end)
    message = _MESSAGE.match(text, sentence.start, said.start)
    if message:
        return Source(Span(*message.span(2)), Subject(Span(*message.span(1))), said)
    label = _LABEL.match(text, sentence.start, said.start)
    return _of_label(label, said) if label and _is_label(text, label, said, sentence, inside[-1]) else None


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


def _is_label(text: str, label: re.Match[str], said: Span, sentence: Span, last: Marked) -> bool:
    """Whether a name with a colon stands before whole sentences that are all of the rest: Ana Lima: “We will go.”."""
    ends = text[max(last.inner.start, last.inner.end - 1) : last.inner.end] in tuple(".!?…")
    if not ends or text[said.end : sentence.end].strip(" .") or _NO_LABEL.search(label["name"]):
        return False
    if last.is_single or not _is_name(label["name"].split()):
        return False
    return " " in label["name"] or _stands_among_others(text, label, sentence)


def _is_name(words: list[str]) -> bool:
    """Whether words with capitals are a title and two names at most, and no headline: "Lima Blasts Port"."""
    is_sentence = is_function_word(words[0]) or any(word.casefold() in LEMMA for word in words)
    names = [word for word in words if word[:1].isupper() and folded(word) not in TITLES and not word.endswith(".")]
    return not is_sentence and 0 < len(names) <= 2


def _stands_among_others(text: str, label: re.Match[str], sentence: Span) -> bool:
    """Whether a label of one word is that of somebody: others stand beside it, or the text names them elsewhere."""
    beside = _LABELLED_NEXT.match(text, sentence.end)
    before = _LABELLED_BEFORE.search(text, max(0, sentence.start - REACH), sentence.start)
    named = text.find(f" {label['name']} ")
    return bool(beside or before) or (named > 0 and text[named - 1].isalpha())


def _of_label(label: re.Match[str], said: Span) -> Source:
    role = Span(*label.span("role")) if label["role"] else None
    return Source(Span(label.end() - 2, label.end() - 1), Subject(Span(*label.span("name")), role), said)
