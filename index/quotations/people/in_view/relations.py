"""Relatives whom a text names once, and then calls by whose they are alone: "His wife, Ana Lima", "his wife said"."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter

from index.models import Span
from index.quotations.name_patterns import CAPITAL
from index.quotations.people.genders import Gender, stated_gender
from index.quotations.people.in_view.openings import opens_sentence
from index.quotations.people.in_view.titled import TRIED, Spoken
from index.quotations.people.people import People
from index.quotations.people.person import Person
from index.quotations.people.vocabulary import KIN

NEAR = 1500
"""Whose relative somebody is was named at most so many code points before."""

_WHOSE = rf"\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir|{CAPITAL}[\w-]{{0,30}}(?=['’]s))(?:['’]s)?"
_RELATIVE = re.compile(rf"{_WHOSE} (?P<kin>{KIN})")
_NAMED = re.compile(rf"{_RELATIVE.pattern},? (?={CAPITAL})")
_OWNERS = {"his": Gender.MALE, "her": Gender.FEMALE, "their": None}


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose relative somebody is, as it stands at a place: of which gender, or who; neither behind "their"."""

    place: int
    gender: Gender | None
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Relative:
    """A relative whom a text names, and whose they are."""

    person: Person
    owner: Owner


class Relatives:
    """The relatives whom a text names where it tells whose they are."""

    def __init__(self, text: str, masked: str, people: People) -> None:
        """`masked` is the text with what stands in marks blotted out."""
        self._text = text
        self._people = people
        self._named: dict[str, Relative | None] = {}
        for found in _NAMED.finditer(masked):
            person = people.named_at(found.end())
            if person and person.gender in (stated_gender(found["kin"]), None):
                first = self._named.setdefault(found["kin"], Relative(person, self._owner(found)))
                self._named[found["kin"]] = first if first and first.person is person else None

    def meant(self, mention: Span, spoken: Spoken) -> Person | None:
        """Whom "his wife" means: the only wife whom the text names, where "he" is whose wife she is named as."""
        found = _RELATIVE.fullmatch(self._text, *mention)
        relative = self._only(found["kin"], mention.start) if found else None
        owner = self._meant(self._owner(found), relative.person, spoken) if found and relative else None
        if relative is None or owner is None:
            return None
        person, then = relative.person, relative.owner
        if then.gender is None and then.person is None:
            is_near = "\n" not in self._text[then.place : mention.start]
            return person if is_near and owner.name.start < then.place else None
        named = self._meant(then, person, spoken)
        return person if named and owner.words[-1] == named.words[-1] else None

    def _only(self, kin: str, place: int) -> Relative | None:
        """The one relative of a kind whom the text names, where it does so before a place."""
        known = self._named.get(kin)
        return known if known and known.owner.place < place else None

    def _owner(self, found: re.Match[str]) -> Owner:
        whose = found["whose"].casefold()
        person = None if whose in _OWNERS else self._people.named_at(found.start("whose"))
        return Owner(found.start("whose"), _OWNERS.get(whose), person)

    def _meant(self, owner: Owner, relative: Person, spoken: Spoken) -> Person | None:
        """Who is meant by whoever has a relative: who spoke or opened a sentence latest, and may be meant."""
        if owner.gender is None:
            return owner.person
        before = bisect_left(spoken, owner.place, key=itemgetter(0))
        named = islice(self._people.before(owner.place, max(0, owner.place - NEAR)), TRIED)
        opened = (met for met in named if opens_sentence(self._text, met[0]))
        latest = [
            next(((at, person) for at, person in met if person and _may_own(person, owner, relative)), None)
            for met in (reversed(spoken[max(0, before - TRIED) : before]), opened)
        ]
        return max(filter(None, latest), key=itemgetter(0), default=(0, None))[1]


def _may_own(person: Person, owner: Owner, relative: Person) -> bool:
    return person is not relative and person.gender in (owner.gender, None)
