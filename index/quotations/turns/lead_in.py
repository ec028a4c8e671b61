"""Who answers in an interview and who asks, as what stands above it tells: Ana Lima tells Carl Berg why she left."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from index.models import Span
from index.quotations.name_patterns import CAPITAL, WITHIN
from index.quotations.people.genders import first_name_gender
from index.quotations.people.naming.names import Mentioned, names_in
from index.quotations.people.vocabulary import ORGANISATION

NAMES = 50
"""Of a longer lead-in the first so many names are looked at."""

_NAME = rf"(?:(?:(?:{CAPITAL}|Drs?|Mr|Mrs|Ms|St)\.|(?:[ae]l[-’'])?{CAPITAL}[\w’'-]*)(?: |(?=[^\w ])|$)|{WITHIN}){{1,6}}"
_BY = re.compile(
    rf"^(?:[Bb]y|BY|[Ii]nterview(?:ed)? by|[Ww]ords(?: by)?:?|[Tt]ext(?: by)?:?|[Aa]s told to) (?P<asks>{_NAME})"
    rf"|\b(?:[Ii]nterview(?:ed)?|[Aa]s told) (?:by|to) (?P<told>{_NAME})",
    re.MULTILINE,
)
_TO = re.compile(
    r"\b(?:(?:tells|told|explains to|explained to|answers)"
    r"|(?:[Ss]he|[Hh]e|[Tt]hey|who) (?:spoke|speaks|talked|talks|sat down|sits down) (?:to|with))"
    rf" (?:our [a-z ]{{1,40}}?)?(?P<asks>{_NAME})"
)
_WITH = re.compile(
    r"\b(?:[Ii]nterview|[Cc]onversation|[Tt]alk|Q ?& ?A|[Qq]uestions|[Ii]nterview(?:s|ed|ing))"
    rf" (?:with |for |to )?(?:the |former )?(?:[a-z-]+ ){{0,4}}(?P<answers>{_NAME})"
)
_ABOUT = re.compile(r"\b(?:about|on|of|over|against|under|from|like|than|by|behind)\s(?:the |former |late )*$")
_OWNING = re.compile(r"['’]")
NEAR = 30
"""What shows that somebody is what is talked about stands at most so far before them, in code points."""

_ANNOUNCED = re.compile(
    r"\b(?:interview|conversation|Q ?& ?A|(?:answers|answered) (?:our |your )?questions|in (?:his|her|their) own words"
    r"|(?:spoke|speaks|talks|talked|sat down|sits down) (?:to|with)"
    r"|(?:tells|told) (?:[\w’'.-]+ ){1,6}(?:why|how|what|about|whether|where|who|of)\b)",
    re.IGNORECASE,
)


class LeadIn(NamedTuple):
    """The names of who answers and of who asks, where the lead-in of an interview leaves no doubt of them."""

    answers: Span | None = None
    asks: Span | None = None


def announces_interview(text: str, lead: Sequence[Span]) -> bool:
    """Whether what stands above questions says that somebody is interviewed."""
    return any(_ANNOUNCED.search(text, *span) for span in lead)


def read_lead_in(text: str, lead: Sequence[Span]) -> LeadIn:
    """Who answers and who asks: whoever is told things, or signs the article, asks; who else is named alone answers.

    Neither is known where nothing announces an interview.
    """
    if not announces_interview(text, lead):
        return LeadIn()
    told = list(islice((found for span in lead for found in _asking(text, span)), NAMES))
    asks = told[0] if told and all(_is_one(text, told[0], each) for each in told) else None
    people = islice((each.name for span in lead for each in _people(text, span)), NAMES)
    others = [each for each in people if not any(_is_one(text, each, teller) for teller in told)]
    if others and all(_is_one(text, others[0], each) for each in others):
        return LeadIn(others[0], asks)
    met = [found for span in lead for found in _named(text, span, _WITH, "answers")]
    met = [each for each in met if any(_is_one(text, each, other) for other in others)]
    return LeadIn(met[0] if met and all(_is_one(text, met[0], each) for each in met) else None, asks)


def _people(text: str, span: Span) -> Iterator[Mentioned]:
    """The names of people in full, with a role or a first name that people have, but of those who are told of."""
    for each in names_in(text, span):
        name = each.name.of(text)
        is_somebody = each.role or each.address or first_name_gender(each.words[0])
        start = min(each.name.start, each.role.start if each.role else each.name.start)
        is_topic = _ABOUT.search(text, max(span.start, start - NEAR), start) or _OWNING.match(text, each.name.end)
        if len(each.words) > 1 and is_somebody and not (is_topic or ORGANISATION.search(name)):
            yield each


def _asking(text: str, span: Span) -> Iterator[Span]:
    yield from _named(text, span, _BY, "asks")
    yield from _named(text, span, _BY, "told")
    yield from _named(text, span, _TO, "asks")


def _named(text: str, span: Span, pattern: re.Pattern[str], group: str) -> Iterator[Span]:
    """The names that a pattern finds under a group's name."""
    for found in pattern.finditer(text, *span):
        named = next(names_in(text, Span(*found.span(group))), None) if found[group] else None
        if named is not None:
            yield named.name


def _is_one(text: str, name: Span, other: Span) -> bool:
    """Whether two names are one person's: they end with the same word."""
    return name.of(text).split()[-1].casefold() == other.of(text).split()[-1].casefold()
