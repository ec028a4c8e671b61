"""Whom a title means at a place: who was called so before, unless somebody else was told of since who may be."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from index.models import Span
from index.quotations.people.genders import stated_gender
from index.quotations.people.in_view.bystanders import Bystander
from index.quotations.people.in_view.openings import opens_sentence
from index.quotations.people.people import People
from index.quotations.people.person import Person
from index.quotations.people.titles import may_mean_title, person_of_title, tells_apart, title_alike
from index.quotations.people.vocabulary import ORGANISATION

TRIED = 50
"""So many who spoke or opened a sentence latest are asked whether a title means them."""

LONG = 4
"""A name of so many words is a person's only where something else says so."""

SENTENCE = 300
"""So many code points of a sentence are read behind whoever opens it."""

Spoken = Sequence[tuple[int, Person | None]]
"""Who has spoken, and where that is told, in the order of the text; None is somebody whom it leaves unnamed."""

_NOUN_PHRASE = re.compile(r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother)(?:\s[\w’'.&-]+){1,6}")


class Titled:
    """Resolves the titles of a text that stand for a name: "the mayor"."""

    def __init__(self, text: str, people: People, bystanders: Sequence[Bystander]) -> None:
        """`bystanders` are those of the text, in order."""
        self._text = text
        self._people = people
        self._places = [bystander.mention.start for bystander in bystanders]

    def meant(self, mention: Span, spoken: Spoken) -> Person | None:
        """The one person whose title a mention may mean; nobody where it may as well be somebody told of since."""
        words = mention.of(self._text)
        person = person_of_title(words, self._people.named_before(mention.start))
        if person is None:
            return None
        since = max(self._last_named(person, mention.start), self._last_spoken(person, mention.start, spoken))
        return None if self._has_rival(words, person, Span(since + 1, mention.start), spoken) else person

    def _last_named(self, person: Person, place: int) -> int:
        number = bisect_left(person.places, place)
        return person.places[number - 1] if number else person.name.start

    def _last_spoken(self, person: Person, place: int, spoken: Spoken) -> int:
        return next((at for at, other in _latest(spoken, Span(0, place)) if other is person), -1)

    def _has_rival(self, words: str, person: Person, since: Span, spoken: Spoken) -> bool:
        if any(self._is_rival_unnamed(words, person, at) for at in self._unnamed(since, spoken)):
            return True
        if tells_apart(words) or words.casefold() in map(str.casefold, person.titles):
            return False
        named = [(at, other) for at, other in self._named(since, spoken) if other is not person]
        besides = {id(other) for at, other in named if self._tells_of(words, Span(at, since.end))}
        return any(_is_rival(words, other) for _, other in named if id(other) not in besides)

    def _unnamed(self, since: Span, spoken: Spoken) -> Iterator[int]:
        """Where somebody speaks or opens a sentence whom the text does not name."""
        yield from (at for at, person in _latest(spoken, since) if person is None)
        first, last = bisect_left(self._places, since.start), bisect_left(self._places, since.end)
        yield from self._places[max(first, last - TRIED) : last]

    def _named(self, since: Span, spoken: Spoken) -> Iterator[tuple[int, Person]]:
        """Who speaks or opens a sentence, and where."""
        yield from ((at, person) for at, person in _latest(spoken, since) if person is not None)
        met = islice(self._people.before(since.end, since.start), TRIED)
        yield from ((at, person) for at, person in met if opens_sentence(self._text, at))

    def _tells_of(self, words: str, within: Span) -> bool:
        """Whether a sentence tells of the holder of a title beside whom it opens with: Lima asked the mayor."""
        sentence = self._text[within.start : min(within.end, within.start + SENTENCE)]
        return words.casefold() in sentence.partition(". ")[0].casefold()

    def _is_rival_unnamed(self, words: str, person: Person, at: int) -> bool:
        """Whether a title may mean somebody unnamed whose mention begins at a place, and who is not the person."""
        phrase = _NOUN_PHRASE.match(self._text, at, at + 100)
        title = title_alike(words, phrase[0].split()) if phrase else None
        return title is not None and person_of_title(title, [person]) is None


def _latest(spoken: Spoken, within: Span) -> Iterator[tuple[int, Person | None]]:
    """Who spoke in a span, the latest first."""
    latest = islice(takewhile(lambda said: said[0] >= within.start, reversed(spoken)), TRIED)
    return (said for said in latest if said[0] < within.end)


def _is_rival(words: str, other: Person) -> bool:
    """Whether a title may mean somebody who is named; names of many words are seldom people's."""
    name, gender = " ".join(other.words), stated_gender(words)
    if ORGANISATION.search(name) or name.isupper() or (gender and other.gender not in (gender, None)):
        return False
    is_somebody = other.gender is not None or (len(other.words) < LONG and (other.is_person or len(other.words) > 1))
    return is_somebody and may_mean_title(words, other.titles)
