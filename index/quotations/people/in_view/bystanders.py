"""Somebody whom a sentence opens with and does not name in whole: "The mayor wept", "His wife", "Helen"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.models import Span
from index.quotations.cues import SAID_OR_QUOTED
from index.quotations.name_patterns import CAPITAL
from index.quotations.people.genders import Gender, first_name_gender, stated_gender
from index.quotations.people.in_view.gestures import GESTURES
from index.quotations.people.in_view.openings import LED_IN, sentence_starts
from index.quotations.people.in_view.strangers import Stranger, stranger_at, strangers_amid
from index.quotations.people.judgements import JUDGES
from index.quotations.people.naming.nations import is_country
from index.quotations.people.vocabulary import KIN, OFFICES, ORGANISATION, PLURALS, ROLE, THINGS, as_title
from index.text.analyze import is_function_word

_ROLE_ALONE = re.compile(
    rf"{LED_IN}(?P<mention>(?P<whose>[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|\w+['’]s)\s"
    rf"(?:[\w’'-]+\s){{0,4}}?(?P<role>(?i:{ROLE.pattern}))"
    rf"(?:\s(?:of|for|from)\s(?:the\s)?{CAPITAL}[\w’-]*(?:\s{CAPITAL}[\w’-]*){{0,3}})?)(?:(?P<has>['’]s\s)|(?![\w’'-]|,?\s{CAPITAL}))"
)
_POSTS = OFFICES | {"representative", "delegate"}
"""What somebody is whom a text brings in as known, and who is nobody that it has called otherwise."""

_SOMEBODY_ELSE = re.compile(
    rf"{LED_IN}(?P<mention>(?:Another|Some(?:one|body)(?: else)?|A (?:second|third))\b)(?!\s{CAPITAL})"
)
_NAME_ALONE = re.compile(
    rf"{LED_IN}(?P<name>{CAPITAL}[\w’-]+)\s(?:(?P<gesture>(?:{GESTURES}|faint(?:s|ed)|cr(?:ies|ied)"
    rf"|kn(?:eels|elt))\b)|(?P<judges>{JUDGES})|(?P<cue>{SAID_OR_QUOTED.pattern})|[a-z])"
)
_PRONOUN = re.compile(rf"{LED_IN}(?:\w+ ){{0,2}}?(?:(?P<she>she|her)|(?P<he>he|his|him))\b", re.IGNORECASE)
_KIN = re.compile(rf"\b(?:(?P<his>[Hh]is)|[Hh]er)\s(?:[a-z-]+\s){{0,2}}?(?P<role>{KIN})\b")
_MET = re.compile(
    rf"(?:\b(?:see|saw|meet|met|visit|visited|phoned|called|named|find|found|joined|married|with)|\b{KIN},?) "
    rf"(?P<name>{CAPITAL}[\w’-]+)\. (?:(?P<she>She)|He)\b"
)
"""Somebody whom one word names at the end of a sentence, and of whom the next one tells: "to see Helen. She is old"."""


@dataclass(frozen=True, slots=True)
class Bystander:
    """Somebody at a place, with the gender that the words there state, and whether it is surely somebody new."""

    mention: Span
    gender: Gender | None = None
    is_new: bool = False


def bystanders(text: str) -> Iterator[Bystander]:
    """Whom the sentences of a text open with, where that is no whole name and no pronoun, and who are new in it."""
    for start in sentence_starts(text, Span(0, len(text))):
        stranger = stranger_at(text, start)
        bystander = _newcomer(stranger) if stranger else _role_alone(text, start) or _name_alone(text, start)
        if bystander is not None:
            yield bystander
    yield from map(_newcomer, strangers_amid(text))
    for met in _MET.finditer(text):
        gender = Gender.FEMALE if met["she"] else Gender.MALE
        if first_name_gender(met["name"]) is gender:
            yield Bystander(Span(*met.span("name")), gender, is_new=True)


def referred_to(text: str) -> Iterator[tuple[int, Gender]]:
    """The pronouns that show of which gender somebody is whom the text tells of, with their places in no order.

    They are those that a sentence opens with, "His house burned", and those before kin of the other gender: "his wife".
    """
    for start in sentence_starts(text, Span(0, len(text))):
        head = _PRONOUN.match(text, start)
        if head:
            yield head.end(), Gender.FEMALE if head["she"] else Gender.MALE
    for kin in _KIN.finditer(text):
        owner = Gender.MALE if kin["his"] else Gender.FEMALE
        if stated_gender(kin["role"]) is not owner:
            yield kin.start(), owner


def _newcomer(stranger: Stranger) -> Bystander:
    return Bystander(stranger.mention, stated_gender(stranger.role), is_new=True)


def _role_alone(text: str, start: int) -> Bystander | None:
    """Somebody of whom a text says only what they are; "his wife" is never the man himself."""
    other = _SOMEBODY_ELSE.match(text, start)
    if other:
        return Bystander(Span(*other.span("mention")), is_new=True)
    alone = _ROLE_ALONE.match(text, start)
    if alone is None or alone["role"].casefold() in THINGS or alone["role"].endswith("s"):
        return None
    gender, is_office = stated_gender(alone["role"]), as_title(alone["role"]) in _POSTS
    if alone["has"] and not is_office:
        return None
    is_kin = gender is not None and alone["whose"].casefold() in ("his", "her")
    return Bystander(Span(*alone.span("mention")), gender, is_kin or is_office)


def _name_alone(text: str, start: int) -> Bystander | None:
    """Somebody whom one word names: a first name, or any that does what only people do."""
    alone = _NAME_ALONE.match(text, start)
    if alone is None or is_function_word(alone["name"]):
        return None
    gender = first_name_gender(alone["name"])
    is_body = _is_body(alone["name"])
    is_new = alone["gesture"] is not None or (alone["judges"] is not None and not is_body)
    is_somebody = gender is not None or is_new or (alone["cue"] and not is_body)
    return Bystander(Span(*alone.span("name")), gender, is_new) if is_somebody else None


def _is_body(word: str) -> bool:
    """Whether a word in capitals is of no person: a country, an organisation, many people."""
    return is_country(word) or ORGANISATION.fullmatch(word) is not None or word in PLURALS or word.isupper()
