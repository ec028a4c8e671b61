"""Somebody whom a text brings in without a name: "A neighbour called the police", "his lawyer", "the judge"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.models import Span
from index.quotations.name_patterns import CAPITAL, CAPITALISED
from index.quotations.people.in_view.openings import LED_IN
from index.quotations.people.judgements import JUDGED_BY
from index.quotations.people.vocabulary import ROLE, THINGS
from index.text.analyze import is_function_word

_BROUGHT_IN = r"(?:(?:One(?: of them)?|Another|The (?:first|second|third|last|other)|Among them|There) (?:was|is) )?"
_ROLE = (
    rf"(?P<role>(?i:{ROLE.pattern}|\b(?:man|(?:eye)?witness|source|doctor|nurse|pastor|mum|mom|dad|child|kid|teen|youth"
    r"|guard|(?:class|flat|house|room|team|ship)?mate|fan|attendee|employee|refugee|referee|passer-?by|local|lad|cop|monk"
    r"|nun|medic|intern|marshal|twin"
    r"|sibling|spouse|fianc[ée]e?|acquaintance|guest|juror|pupil|buddy|pal|gp|backer|stepchild|grandchild)\b))"
)
_OWNER = (
    r"(?:[Hh]is|[Hh]er|[Tt]heir|(?!(?:He|She|It|That|There|Here|What|Who|This|Let)['’]s\s)"
    rf"(?:{CAPITALISED}\s){{0,2}}{CAPITAL}[\w-]*(?:['’]s|s['’]))"
)
_QUALIFIERS = (
    r"(?:(?!(?:of|in|at|on|for|to|from|by|who|that|and|or|as|is|was|are|were|has|had)\s)[\w’'-]+\s){0,3}?(?:[\w’']+-)?"
)
_AT_WORK = (
    r"(?:judge|coroner|magistrate|prosecutor|lawyer|barrister|solicitor|bailiff|waiter|waitress|bartender|barman|driver"
    r"|headteacher|headmaster|headmistress|teacher|pastor|vicar|priest|doctor|nurse|paramedic|surgeon|midwife|officer"
    r"|policeman|policewoman|referee|umpire|owner|landlord|landlady|shopkeeper|receptionist|cashier|clerk|reporter"
    r"|interviewer|moderator|presenter|caller|guard|usher|dispatcher|caretaker)"
)
"""What somebody is whom a text brings in as known; whom it has named before is called so only where it says that."""

_VERB = (
    r"(?:[a-z-]+(?:ed|ing|ly|s)|had|did|would|could|will|can|may|never|then|also|later|told|held|went|came|gave|ran|took"
    r"|knew|saw|heard|met|left|led|let|put|set|cut|hit|shot|found|felt|fell|stood|sat|spoke|broke|wrote|shook|kept|made"
    r"|thought|brought|bought|caught|fought|threw|drew|grew|rose|read|paid|said|sent|spent|lost|won|wept|swept|knelt"
    r"|drove|rode|wore|swore|swung|sang|rang|began|became|leapt|leant|burst|bent|lay|lit|who|whose|whom|from|in|at|on|of"
    r"|for|with|behind|near|beside|outside|inside|across|to|by)\b"
)
_ROLE_ENDS = rf"(?:-in-law)?(?!['’]s\s|,?\s{CAPITAL})(?=\s{_VERB}|[,.](?:\s|$))"
"""What shows that a word for what somebody is ends a noun phrase: not "A former mine"."""

_ONE = rf"(?:[Aa]n?|[Oo]ne|{_OWNER})\s{_QUALIFIERS}"
_STRANGER = (
    rf"(?P<mention>(?:{_ONE}{_ROLE}"
    rf"|[Tt]he\s(?:[a-z’'-]+\s)??(?P<known>{_AT_WORK})){_ROLE_ENDS})"
)
_OPENING = re.compile(rf"{LED_IN}{_BROUGHT_IN}{_STRANGER}")
_RELATION = re.compile(
    rf"(?:(?:But|And|Then|So) )?(?=[Hh]is|[Hh]er|[Tt]heir){_OWNER}\s{_QUALIFIERS}{_ROLE}(?:-in-law)?(?=,? )"
    r"(?! (?:had )?(?:died|is dead|was (?:killed|buried|murdered)|passed away)\b)"
)
_NO_ROLES = frozenset(
    "later earlier forever want meant major minor prior important significant greater bigger faster deeper"
    " closer".split()
)
"""Other words that end as those do that say what somebody is."""

_DETERMINERS = frozenset("a an one his her their the".split())
_OF_ONESELF = re.compile(r"[^,.\n]{0,80}, (?:he|she)\b")
"""What shows that words before it tell of whom the sentence is about: "A doctor by training, she moved to Odesa"."""

_FINDS = r"(?:found|discovered|spotted|rescued|saved|seen|pulled)[^.,;\n]{0,60} by "
_AMID = re.compile(
    rf"(?:(?:; (?:(?:and|but|while) )?|, (?:and|but|while|though|although) )(?={_OWNER})|\b{_FINDS}|{JUDGED_BY})"
    rf"{_STRANGER}"
    rf"|(?<=[a-z,] )(?:before|until|when|as|and|but) (?:then )?(?P<cutting_in>(?:[Tt]he\s|{_ONE})[a-z]{{3,20}}) "
    r"(?:(?:had|then|suddenly|quickly) )?"
    r"(?:interrupt(?:ed|s)|interject(?:ed|s)|interven(?:ed|es)|cut (?:in|across|him|her|them)|(?:broke|butted|chimed"
    r"|jumped|stepped|piped) (?:in|up)|corrected (?:him|her|them))\b"
)


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody without a name, and the word for what they are; whose they are is left out where it is a name."""

    mention: Span
    role: str


def stranger_at(text: str, start: int) -> Stranger | None:
    """Whom a sentence that begins at `start` opens with, where that is somebody without a name, told of anew."""
    found = _OPENING.match(text, start)
    return None if found is None or _OF_ONESELF.match(text, found.end()) else _stranger(found)


def strangers_amid(text: str) -> Iterator[Stranger]:
    """Who are told of anew amid sentences: "he left; his mother stayed", "he said, before his engineer cut in"."""
    for found in _AMID.finditer(text):
        if found["cutting_in"]:
            yield Stranger(Span(*found.span("cutting_in")), found["cutting_in"].split()[-1])
        elif stranger := _stranger(found):
            yield stranger


def tells_of_relative(text: str, start: int) -> bool:
    """Whether a sentence that begins at `start` opens with somebody told by another: "his wife", named or not."""
    found = _RELATION.match(text, start)
    return found is not None and _is_somebody(found["role"])


def _stranger(found: re.Match[str]) -> Stranger | None:
    role = found["known"] or found["role"]
    is_many = role.endswith("s") and not role.endswith("ss")
    if is_many or not _is_somebody(role):
        return None
    is_of_named = found["mention"].split()[0].casefold() not in _DETERMINERS
    return Stranger(Span(found.start("role" if is_of_named else "mention"), found.end("mention")), role)


def _is_somebody(role: str) -> bool:
    """Whether a word that ends as those do that say what somebody is surely says it."""
    is_name = role[0].isupper() and not (role.isupper() or role.endswith("ian"))
    return not (is_name or is_function_word(role) or role.casefold() in THINGS or role in _NO_ROLES)
