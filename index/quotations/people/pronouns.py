"""Whom "he" and "she" mean: whoever spoke or opened a sentence latest, unless it may be somebody else."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice, takewhile
from operator import itemgetter

from index.models import Span
from index.quotations.people.genders import Gender
from index.quotations.people.in_view.addressed import speaks_to
from index.quotations.people.in_view.bystanders import Bystander, bystanders, referred_to
from index.quotations.people.in_view.companions import NAMES_TRIED, NEAR, Companions, may_be_person
from index.quotations.people.in_view.openings import before_in_sentence, is_told_of, joined
from index.quotations.people.in_view.questions import ANSWER, is_asking, may_be_answered
from index.quotations.people.in_view.relations import Relatives
from index.quotations.people.in_view.titled import Spoken, Titled
from index.quotations.people.naming.names import RUN
from index.quotations.people.people import People
from index.quotations.people.person import Person

MENTIONS_TRIED = 50
"""A pronoun means nobody who was mentioned longer ago than this many mentions."""

REMEMBERED = 150
"""Whoever has no name is forgotten behind the paragraph so many code points behind them."""

_NOBODY = re.compile(
    r"(?:It|That|This|There|(?:One|Another|Among them|The (?:first|second|third|last|other)) (?:is|was))\b"
)
_BEHIND_CONJUNCTION = re.compile(
    r"\b(?:[Aa]fter|[Aa]lthough|[Aa]s|[Bb]ecause|[Bb]efore|[Ii]f|[Oo]nce|[Ss]ince|[Tt]hough|[Uu]ntil|[Ww]hen|[Ww]hile)"
    r"\s(?:[A-Z][a-z]+\.\s)?$"
)
"""What leads a clause in that tells of somebody beside the main one: "after Lima spoke, Berg left"."""

_OF_GENDER = {
    Gender.MALE: re.compile(r"\b(?:[Hh]e|[Hh]is)\b"),
    Gender.FEMALE: re.compile(r"\b(?:[Ss]he|[Hh]er)\b"),
}


class Pronouns:
    """Resolves the pronouns of a text."""

    def __init__(self, text: str, masked: str, people: People) -> None:
        """`masked` is the text with what stands in marks blotted out."""
        self._text = text
        self._people = people
        others = sorted(bystanders(masked), key=lambda bystander: bystander.mention)
        self._companions = Companions(text, people, others)
        self.titled = Titled(text, people, others)
        self.relatives = Relatives(text, masked, people)
        self._referred_to = sorted(referred_to(masked))

    def meant(self, gender: Gender, place: int, floor: int, paragraph: int, spoken: Spoken) -> Person | None:
        """Whoever spoke or opened a sentence latest before `place`, if the pronoun may mean them and nobody else.

        It looks back no further than `floor`; `paragraph` is where that of the pronoun begins. Nobody where somebody
        else spoke just before, or is told of since then, unless the text leaves no doubt.
        """
        at, person = self._latest(gender, place, floor, spoken)
        since = Span(max(at + 1, place - NEAR), place)
        if person and person.gender is None and self._is_of_other(gender, since):
            return self._companions.alone(gender, since, besides=person)
        newcomer = self._companions.newcomer(at, place, gender, is_sure=person is None or person.gender is not None)
        if newcomer is not None:
            sentence = before_in_sentence(self._text, newcomer.name.start)
            if _NOBODY.match(sentence):
                return newcomer
            if not _OF_GENDER[gender].search(sentence):
                is_found = person is not None or at > floor
                return None if is_found else self._companions.alone(gender, Span(floor, place))
        if person is None or self._is_overtaken(person, gender, at, place):
            return None
        remembered = Span(max(since.start, self._remembered(paragraph)), place)
        is_open = (
            self._is_told_of_another(person, gender, remembered, spoken)
            or ((person.gender is None or at < paragraph) and speaks_to(self._text, person, at, place) is gender)
            or may_be_answered(self._text, at, is_sure=person.gender is not None)
            or self._is_one_of_two(person, gender, at, floor, paragraph, spoken)
        )
        return None if is_open else person

    def _latest(self, gender: Gender, place: int, floor: int, spoken: Spoken) -> tuple[int, Person | None]:
        said = takewhile(lambda each: each[0] >= floor, reversed(spoken))
        named = islice(self._people.before(place, floor), NAMES_TRIED)
        opened = (self._opener(*met) for met in named if is_told_of(self._text, met[0]))
        latest = (_first_meant(met, gender) for met in (said, opened))
        return max((candidate for candidate in latest if candidate), key=itemgetter(0), default=(floor, None))

    def _opener(self, place: int, person: Person) -> tuple[int, Person | None]:
        """Who opens a sentence; nobody alone where others are named with them, or where they may be of any gender."""
        is_unknown = not person.is_person and may_be_person(person)
        return place, None if is_unknown or self._is_joined(place) else person

    def _is_joined(self, place: int) -> bool:
        """Whether somebody else is named right behind a name."""
        following = self._people.next_to(place)
        name = RUN.match(self._text, place)
        end = name.end() if name else place
        return following is not None and following[1].is_person and joined(self._text, end, following[0])

    def _is_overtaken(self, person: Person, gender: Gender, at: int, place: int) -> bool:
        """Whether somebody else is named since, where the clause that tells of a person at `at` is no main one.

        Where the gender of the person is unknown, so does whoever such a clause tells of.
        """
        named = islice(self._people.before(place, at + 1), MENTIONS_TRIED)
        others = [
            start for start, other in named if other is not person and other.is_person and may_mean(other, gender)
        ]
        is_aside = self._is_aside(at)
        return any(is_aside or (person.gender is None and self._is_aside(start)) for start in others)

    def _is_aside(self, start: int) -> bool:
        """Whether a conjunction leads in the name that begins at `start`."""
        return _BEHIND_CONJUNCTION.search(self._text, max(0, start - 24), start) is not None

    def _is_of_other(self, gender: Gender, since: Span) -> bool:
        """Whether "he" in a span may tell of which gender somebody is, who is not "she" then."""
        first, last = bisect_left(self._referred_to, (since.start,)), bisect_left(self._referred_to, (since.end,))
        return any(other is not gender for _, other in self._referred_to[first:last])

    def _is_told_of_another(self, person: Person, gender: Gender, since: Span, spoken: Spoken) -> bool:
        """Whether somebody else whom the text does not name in whole may be meant as well as a person."""
        others = self._companions.others(gender, since)
        return any(self._may_be_another(bystander, person, gender, spoken) for bystander in others)

    def _remembered(self, paragraph: int) -> int:
        """Since where somebody without a name may still be meant in the paragraph that begins at `paragraph`.

        It is the beginning of the paragraph before, or farther back where that is short.
        """
        floor, end = max(0, paragraph - NEAR), max(0, paragraph - REMEMBERED)
        return max(floor, self._text.rfind("\n", floor, end) + 1)

    def _may_be_another(self, bystander: Bystander, person: Person, gender: Gender, spoken: Spoken) -> bool:
        """Whether somebody may be meant who has no whole name; a title that means the person is none."""
        if not (person.gender is None or bystander.is_new) or self._people.named_at(bystander.mention.start):
            return False
        titled = self.titled.meant(bystander.mention, spoken)
        return titled is None or (titled is not person and may_mean(titled, gender))

    def _is_one_of_two(
        self, person: Person, gender: Gender, at: int, floor: int, paragraph: int, spoken: Spoken
    ) -> bool:
        """Whether somebody else asked a person who spoke at `at`, or spoke before them in the `paragraph`.

        Only a question counts where the text leaves no doubt about the gender of the person.
        """
        latest = islice(takewhile(lambda said: said[0] >= floor, reversed(spoken)), MENTIONS_TRIED)
        before = [(place, other) for place, other in latest if place <= at]
        others = [(place, other) for place, other in before if other is not person and may_mean(other, gender)]
        if not others or before[0][0] != at:
            return False
        place = others[0][0]
        is_asked = at - place <= ANSWER and before[1:2] == others[:1] and is_asking(self._text, place)
        return is_asked or (person.gender is None and place >= paragraph)


def _first_meant(met: Iterable[tuple[int, Person | None]], gender: Gender) -> tuple[int, Person | None] | None:
    return next(((at, person) for at, person in islice(met, MENTIONS_TRIED) if may_mean(person, gender)), None)


def may_mean(person: Person | None, gender: Gender | None) -> bool:
    """Whether a pronoun may mean a person; it may mean anybody whom the text leaves unnamed (None)."""
    return person is None or (person.is_person and person.gender in (gender, None))
