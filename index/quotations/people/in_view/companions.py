"""Who is named near a pronoun beside whom it means: newcomers, and whoever is the only one in sight."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from index.models import Span
from index.quotations.people.genders import Gender
from index.quotations.people.in_view.addressed import is_approached
from index.quotations.people.in_view.bystanders import Bystander
from index.quotations.people.in_view.openings import sentence_starts
from index.quotations.people.people import People
from index.quotations.people.person import Person
from index.quotations.people.vocabulary import ORGANISATION

NAMES_TRIED = 200
"""Whoever was named more names ago than this is out of sight."""

NEAR = 1500
"""Whoever is named for the first time is no newcomer any more so many code points behind."""


class Companions:
    """Finds whom a text names near a place."""

    def __init__(self, text: str, people: People, bystanders: Sequence[Bystander]) -> None:
        """`bystanders` are those of the text, in order."""
        self._text = text
        self._people = people
        self._bystanders = bystanders

    def newcomer(self, start: int, place: int, gender: Gender, *, is_sure: bool) -> Person | None:
        """Who is named for the first time in a sentence between those of `start` and `place`, if they may be meant.

        Unless whoever is meant otherwise is of that gender for sure (`is_sure`), anybody of two names may be a person.
        """
        start = max(start, place - NEAR)
        sentences = list(sentence_starts(self._text, Span(start, place)))
        named = self._people.before(sentences[-1], sentences[0]) if sentences else ()
        first = ((at, person) for at, person in named if at == person.places[0] and len(person.words) > 1)
        somebody = (
            person
            for at, person in first
            if person.is_person or (may_be_person(person) and not (is_sure and not is_approached(self._text, at)))
        )
        return next((person for person in somebody if person.gender in (gender, None)), None)

    def alone(self, gender: Gender, within: Span, besides: Person | None = None) -> Person | None:
        """The only one whom a span tells of and who may be meant, of that gender for sure; `besides` is not meant."""
        named = islice(self._people.before(within.end, within.start), NAMES_TRIED)
        somebody = {
            id(person): person
            for _, person in named
            if person is not besides and person.gender in (gender, None) and (person.is_person or may_be_person(person))
        }
        only = next(iter(somebody.values())) if len(somebody) == 1 else None
        is_alone = only is not None and only.gender is gender and not self.others(gender, within)
        return only if is_alone else None

    def others(self, gender: Gender, within: Span) -> Sequence[Bystander]:
        """Those of that gender, or of any, whom the text does not name in whole in a span."""
        first, last = (bisect_left(self._bystanders, at, key=_place) for at in within)
        return [bystander for bystander in self._bystanders[first:last] if bystander.gender in (gender, None)]


def may_be_person(person: Person) -> bool:
    """Whether a name has the form of a person's whole name."""
    return len(person.words) > 1 and not ORGANISATION.search(" ".join(person.words))


def _place(bystander: Bystander) -> int:
    return bystander.mention.start
