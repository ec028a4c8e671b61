"""Whom a sentence says, before some words in it, to have said them, whoever gives that account."""

import re

from index.check.around import REACH
from index.check.offices import Office
from index.check.source import Source
from index.models import Span
from index.quotations.cues import LEMMA, SAID_OR_QUOTED
from index.quotations.people.naming.names import names_in
from index.quotations.reports.verbs.judged import DENYING
from index.text.analyze import folded

_BESIDE = re.compile(r"[,\s]*(?:(?!(?:he|she|they|who)\s)[a-z]+\s){0,2}")


def is_told_to_say(claimed: str, source: Source, words: Span) -> bool:
    """Whether the last verb of saying before words in their sentence has somebody claimed for its subject."""
    start = max(source.sentence(words.start).start, words.start - REACH)
    verb = _last_told(source.text, Span(start, words.start))
    named = list(names_in(source.text, Span(start, verb.start))) if verb else []
    if verb is None or not named or _BESIDE.fullmatch(source.text, named[-1].name.end, verb.start) is None:
        return False
    role = named[-1].role
    is_office = role is not None and Office(claimed).is_called(role.of(source.text))
    return is_office or _is_one(claimed, named[-1].name.of(source.text))


def _last_told(text: str, within: Span) -> Span | None:
    """The last form that says that something was said; no denial, and none that may be a noun or an infinitive."""
    verbs = [Span(*verb.span()) for verb in SAID_OR_QUOTED.finditer(text, *within)]
    said = (verb for verb in reversed(verbs) if LEMMA.get(verb.of(text)) not in {*DENYING, verb.of(text)})
    return next(said, None)


def _is_one(claimed: str, name: str) -> bool:
    """Whether a name may be somebody claimed: all of it is claimed, or its last words are."""
    said, written = ([folded(word) for word in words.split()] for words in (claimed, name))
    return set(written) <= set(said) or written[-len(said) :] == said
