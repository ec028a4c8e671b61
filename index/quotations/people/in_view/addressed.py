"""To whom somebody speaks or whom somebody asks, which tells that a pronoun may mean another: "Lima told her"."""

import re

from index.quotations.name_patterns import CAPITALISED, NEXT
from index.quotations.people.genders import Gender
from index.quotations.people.person import Person

REACH = 1500
"""Whoever speaks to somebody is looked for so far behind, named again, in code points."""

_TO_ANOTHER = re.compile(
    rf"{CAPITALISED}{NEXT}{{0,4}}(?:, who)?(?: (?:had|has|then|also|once|later))?"
    r" (?:told|asked|reminded|warned|informed|assured|urged|advised|called) (?:(?P<her>her)|him)\b"
)
_APPROACHED = re.compile(r"\b(?:(?:question|spoke|talked|turned|wrote|it) to|spoke with|asked|called|phoned)\s$")


def speaks_to(text: str, person: Person, at: int, place: int) -> Gender | None:
    """Of which gender somebody is to whom a person speaks who is named at `at`; None where they speak to nobody.

    None as well where the person is named again before `place`.
    """
    addressed = _TO_ANOTHER.match(text, at, place)
    if addressed is None or person.words[-1] in text[addressed.end() : min(place, at + REACH)]:
        return None
    return Gender.FEMALE if addressed["her"] else Gender.MALE


def is_approached(text: str, start: int) -> bool:
    """Whether somebody whose name begins at `start` is asked or spoken to: "I put the question to Ana Lima"."""
    return _APPROACHED.search(text, max(0, start - 24), start) is not None
