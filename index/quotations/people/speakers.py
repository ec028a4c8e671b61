"""Who a subject is: a name, a title, a pronoun, or nobody that the text names."""

import re
from dataclasses import dataclass, field, replace

from index.models import Certainty, Paragraph, Span, Speaker
from index.quotations.name_patterns import CAPITAL
from index.quotations.people.anonymous import is_of_anybody
from index.quotations.people.genders import Gender
from index.quotations.people.naming.complements import is_of_complement
from index.quotations.people.naming.names import mentioned, name_in
from index.quotations.people.people import People
from index.quotations.people.person import Person
from index.quotations.people.pronouns import Pronouns, may_mean
from index.quotations.people.vocabulary import ROLE
from index.quotations.subjects.subject import Subject

_PRONOUN = re.compile(r"(?:he|she|they|it|we|i|you|him|her|them)$", re.IGNORECASE)
_ONE = re.compile(r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Hh]is|[Hh]er)\s.*[^s\W]$|[Aa]n?\s|[Oo]ne\s", re.DOTALL)
_ANOTHERS = re.compile(rf"{CAPITAL}[^,]*['’]s?\s[^,]*?(?i:{ROLE.pattern})(?<!s)$")
"""Somebody who is told by another's name: "Lima's spokesman"."""

_ACCOUNT = re.compile(r"@(?=\w*(?:[a-z][A-Z]|[_\d]))\w+$")
"""An account in whose name others are run together, which nobody is called: "@AnaLima"."""

_ONE_OF_TWO = re.compile(rf"[Tt]he (?:elder|younger|older|other) {CAPITAL}\S*$")
"""Which of two with one surname, told by their age alone."""

_SINGULAR = {"he": Gender.MALE, "she": Gender.FEMALE, "him": Gender.MALE, "her": Gender.FEMALE}


@dataclass(slots=True)
class Speakers:
    """Resolves the subjects of cues in the order of the text and remembers who has spoken."""

    text: str
    people: People
    pronouns: Pronouns
    spoken: list[tuple[int, Person | None]] = field(default_factory=list)

    def speaker(
        self,
        subject: Subject,
        paragraph: Paragraph,
        floor: int,
        addressee: Span | None = None,
        *,
        is_of_company: bool | None = None,
    ) -> Speaker:
        """Who a subject is, as surely as the text states it; a pronoun looks back no further than `floor`.

        `addressee` is whom somebody spoke to just before: a pronoun that may mean them too means nobody for sure.
        `is_of_company` tells whether only a company says so, or only a person; None where both may.
        """
        mention = subject.mention
        words = mention.of(self.text)
        if is_pronoun(words):
            answering = self._addressed(addressee, paragraph) if addressee else None
            return self._by_pronoun(mention, paragraph, floor, answering)
        name = None if _ONE_OF_TWO.match(words) or _ACCOUNT.match(words) else name_in(self.text, mention)
        if name is not None:
            return self._by_name(name, subject, paragraph, is_of_company=is_of_company)
        person = self.pronouns.titled.meant(mention, self.spoken) or self.pronouns.relatives.meant(mention, self.spoken)
        if person is None:
            if _ONE.match(words) or _ANOTHERS.match(words):
                self.spoken.append((mention.end if _ANOTHERS.match(words) else mention.start, None))
            return Speaker(Certainty.UNNAMED, mention=mention)
        self.spoken.append((mention.start, person))
        person.speaks = True
        person.roles = person.roles or [mention]
        return Speaker(Certainty.TITLE, person.name, person.role, mention)

    def labelled(self, label: Span, paragraph: Paragraph, *, goes_on: bool) -> Speaker:
        """Who a label before a colon names, or where their turn `goes_on`, carried over; one letter names nobody."""
        if goes_on:
            speaker = self.labelled(label, paragraph, goes_on=False)
            return replace(speaker, certainty=Certainty.CARRIED, mention=None) if speaker.name else speaker
        words = label.of(self.text)
        if words == "A" and (interviewed := self._only_speaker()):
            return Speaker(Certainty.CARRIED, interviewed.name, interviewed.role, label)
        name = None if len(words) == 1 or is_of_anybody(words) else name_in(self.text, label)
        return self._by_name(name, Subject(label), paragraph) if name else Speaker(Certainty.UNNAMED, mention=label)

    def carried(self, name: Span, paragraph: Paragraph) -> Speaker:
        """Whoever is named where they laugh or nod, or are announced, carried over to the words behind."""
        return replace(self._by_name(name, Subject(name), paragraph), certainty=Certainty.CARRIED, mention=None)

    def _only_speaker(self) -> Person | None:
        """The one person who has spoken so far, where there is only one."""
        people = {id(person): person for _, person in self.spoken if person and person.is_person}
        return next(iter(people.values())) if len(people) == 1 else None

    def _by_name(
        self, name: Span, subject: Subject, paragraph: Paragraph, *, is_of_company: bool | None = None
    ) -> Speaker:
        found = mentioned(self.text, name, paragraph.span)
        person = self.people.named(found, is_of_company=is_of_company)
        apposition = subject.apposition
        words = apposition.of(self.text) if apposition else ""
        if apposition and not person.roles and not is_of_complement(subject.mention.of(self.text), words):
            person.roles.append(apposition)
            person.titles.append(words)
        self.spoken.append((name.start, person))
        return Speaker(Certainty.NAMED, person.name, person.role, subject.mention)

    def _addressed(self, addressee: Span, paragraph: Paragraph) -> Person | None:
        name = name_in(self.text, addressee)
        return self.people.known(mentioned(self.text, name, paragraph.span)) if name else None

    def _by_pronoun(self, mention: Span, paragraph: Paragraph, floor: int, answering: Person | None) -> Speaker:
        gender = _SINGULAR.get(mention.of(self.text).casefold())
        pronouns, start = self.pronouns, paragraph.span.start
        person = pronouns.meant(gender, mention.start, floor, start, self.spoken) if gender else None
        is_open = answering is not None and answering is not person and may_mean(answering, gender)
        if person is None or is_open:
            return Speaker(Certainty.PRONOUN, mention=mention)
        person.gender = gender
        self.spoken.append((mention.start, person))
        return Speaker(Certainty.PRONOUN, person.name, person.role, mention)


def is_pronoun(words: str) -> bool:
    """Whether the subject of a cue is a pronoun alone."""
    return _PRONOUN.match(words) is not None
