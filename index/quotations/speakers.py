"""Who a subject is: a name, a title, a pronoun, or nobody that the text names."""

import re
from dataclasses import dataclass, field, replace
from itertools import islice, takewhile
from operator import itemgetter

from index.models import Certainty, Paragraph, Span, Speaker
from index.quotations.genders import Gender
from index.quotations.names import RUN, mentioned, name_in
from index.quotations.openings import SENTENCE_START, before_in_sentence, joined, opens_sentence
from index.quotations.people import People
from index.quotations.person import Person
from index.quotations.subject import Subject
from index.quotations.titles import person_of_title
from index.quotations.vocabulary import ORGANISATION

MENTIONS_TRIED = 50
"""A pronoun means nobody who was mentioned longer ago than this many mentions."""

_PRONOUN = re.compile(r"(?:he|she|they|it|we|i|you)$", re.IGNORECASE)
_ONE = re.compile(r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Hh]is|[Hh]er)\s.*[^s\W]$|[Aa]n?\s|[Oo]ne\s", re.DOTALL)
NEAR = 1500
"""Whoever is named for the first time is no newcomer any more so many code points behind."""

_NOBODY = re.compile(r"(?:It|That|This|There)\b")
_HE_OR_SHE = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
_SINGULAR = {"he": Gender.MALE, "she": Gender.FEMALE}


@dataclass(slots=True)
class Speakers:
    """Resolves the subjects of cues in the order of the text and remembers who has spoken."""

    text: str
    people: People
    spoken: list[tuple[int, Person | None]] = field(default_factory=list)

    def speaker(self, subject: Subject, paragraph: Paragraph, floor: int, addressee: Span | None = None) -> Speaker:
        """Who a subject is, as surely as the text states it; a pronoun looks back no further than `floor`.

        `addressee` is whom somebody spoke to just before: a pronoun that may mean them too means nobody for sure.
        """
        mention = subject.mention
        words = mention.of(self.text)
        if _PRONOUN.match(words):
            answering = self._addressed(addressee, paragraph) if addressee else None
            return self._by_pronoun(mention, floor, answering)
        name = name_in(self.text, mention)
        if name is not None:
            return self._by_name(name, subject, paragraph)
        person = person_of_title(words, self.people.named_before(mention.start))
        if person is None:
            if _ONE.match(words):
                self.spoken.append((mention.start, None))
            return Speaker(Certainty.UNNAMED, mention=mention)
        self.spoken.append((mention.start, person))
        person.speaks = True
        person.roles = person.roles or [mention]
        return Speaker(Certainty.TITLE, person.name, person.role, mention)

    def labelled(self, label: Span, paragraph: Paragraph, *, goes_on: bool) -> Speaker:
        """Who a label before a colon names, or where their turn `goes_on`, carried over; "Q" and "A" name nobody."""
        if goes_on:
            speaker = self.labelled(label, paragraph, goes_on=False)
            return replace(speaker, certainty=Certainty.CARRIED, mention=None) if speaker.name else speaker
        if label.of(self.text) == "A" and (interviewed := self._only_speaker()):
            return Speaker(Certainty.CARRIED, interviewed.name, interviewed.role, label)
        if len(label.of(self.text)) == 1 or name_in(self.text, label) is None:
            return Speaker(Certainty.UNNAMED, mention=label)
        return self._by_name(label, Subject(label), paragraph)

    def _only_speaker(self) -> Person | None:
        """The one person who has spoken so far, where there is only one."""
        people = {id(person): person for _, person in self.spoken if person and person.is_person}
        return next(iter(people.values())) if len(people) == 1 else None

    def _by_name(self, name: Span, subject: Subject, paragraph: Paragraph) -> Speaker:
        found = mentioned(self.text, name, paragraph.span)
        person = self.people.named(found)
        if subject.apposition and not person.roles:
            person.roles.append(subject.apposition)
            person.titles.append(subject.apposition.of(self.text))
        self.spoken.append((name.start, person))
        return Speaker(Certainty.NAMED, person.name, person.role, subject.mention)

    def _addressed(self, addressee: Span, paragraph: Paragraph) -> Person | None:
        name = name_in(self.text, addressee)
        return self.people.known(mentioned(self.text, name, paragraph.span)) if name else None

    def _by_pronoun(self, mention: Span, floor: int, answering: Person | None) -> Speaker:
        gender = _SINGULAR.get(mention.of(self.text).casefold())
        person = self._meant(gender, mention.start, floor) if gender else None
        is_open = answering is not None and answering is not person and _may_mean(answering, gender)
        if person is None or is_open:
            return Speaker(Certainty.PRONOUN, mention=mention)
        person.gender = gender
        self.spoken.append((mention.start, person))
        return Speaker(Certainty.PRONOUN, person.name, person.role, mention)

    def _meant(self, gender: Gender | None, place: int, floor: int) -> Person | None:
        """Whoever spoke or opened a sentence latest before `place`, if the pronoun may mean them.

        Nobody where somebody else is named for the first time since then, unless the text leaves no doubt.
        """
        spoken = takewhile(lambda said: said[0] >= floor, reversed(self.spoken))
        opened = (self._opener(*met) for met in self.people.before(place, floor) if opens_sentence(self.text, met[0]))
        latest = [
            next(((at, person) for at, person in islice(met, MENTIONS_TRIED) if _may_mean(person, gender)), None)
            for met in (spoken, opened)
        ]
        at, person = max((candidate for candidate in latest if candidate), key=itemgetter(0), default=(floor, None))
        newcomer = self._newcomer(at, place, gender)
        if newcomer is None:
            return person
        sentence = before_in_sentence(self.text, newcomer.name.start)
        if _NOBODY.match(sentence):
            return newcomer
        return person if _HE_OR_SHE.search(sentence) else None

    def _newcomer(self, start: int, place: int, gender: Gender | None) -> Person | None:
        """Who is named for the first time in a sentence between those of `start` and `place`, if they may be meant."""
        start = max(start, place - NEAR)
        sentences = [found.end() for found in SENTENCE_START.finditer(self.text, start, place)]
        named = self.people.before(sentences[-1], sentences[0]) if sentences else ()
        first = (person for at, person in named if at == person.places[0] and len(person.words) > 1)
        return next((person for person in first if person.is_person and _may_mean(person, gender)), None)

    def _opener(self, place: int, person: Person) -> tuple[int, Person | None]:
        """Who opens a sentence; nobody alone where others are named with them, or where they may be of any gender."""
        is_unknown = not person.is_person and len(person.words) > 1 and not ORGANISATION.search(" ".join(person.words))
        return place, None if is_unknown or self._is_joined(place) else person

    def _is_joined(self, place: int) -> bool:
        """Whether somebody else is named right behind a name."""
        following = self.people.next_to(place)
        name = RUN.match(self.text, place)
        end = name.end() if name else place
        return following is not None and following[1].is_person and joined(self.text, end, following[0])


def _may_mean(person: Person | None, gender: Gender | None) -> bool:
    """Whether a pronoun may mean a person; it may mean anybody whom the text leaves unnamed (None)."""
    return person is None or (person.is_person and person.gender in (gender, None))
