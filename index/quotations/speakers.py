"""Who a subject is: a name, a title, a pronoun, or nobody that the text names."""

import re
from dataclasses import dataclass, field
from itertools import islice, takewhile
from operator import itemgetter

from index.models import Certainty, Paragraph, Span, Speaker
from index.quotations.genders import Gender
from index.quotations.names import mentioned, name_in
from index.quotations.people import People, Person
from index.quotations.subjects import Subject
from index.quotations.titles import person_of_title

MENTIONS_TRIED = 50
"""A pronoun means nobody who was mentioned longer ago than this many mentions."""

WORDS_BEFORE = 4
"""A name opens a sentence where no more words than these stand before it."""

_SENTENCE_START = re.compile(r"[.!?][”\"’»]?\s+|\n")
_ADVERBIAL = re.compile(
    r"(?:Asked|When|While|After|Before|As|In|On|At|During|For|With|By|Despite|Although|Though|If|\w+ing)\b"
)
_PRONOUN = re.compile(r"(?:he|she|they|it|we|i|you)$", re.IGNORECASE)
_ONE = re.compile(r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Hh]is|[Hh]er)\s.*[^s\W]$|[Aa]n?\s|[Oo]ne\s", re.DOTALL)
_SINGULAR = {"he": Gender.MALE, "she": Gender.FEMALE}


@dataclass(slots=True)
class Speakers:
    """Resolves the subjects of cues in the order of the text and remembers who has spoken."""

    text: str
    people: People
    spoken: list[tuple[int, Person | None]] = field(default_factory=list)

    def speaker(self, subject: Subject, paragraph: Paragraph, floor: int) -> Speaker:
        """Who a subject is, as surely as the text states it; a pronoun looks back no further than `floor`."""
        mention = subject.mention
        words = mention.of(self.text)
        if _PRONOUN.match(words):
            return self._by_pronoun(mention, floor)
        name = name_in(self.text, mention)
        if name is not None:
            return self._by_name(name, subject, paragraph)
        person = person_of_title(words, self.people.everybody())
        if person is None:
            if _ONE.match(words):
                self.spoken.append((mention.start, None))
            return Speaker(Certainty.UNNAMED, mention=mention)
        self.spoken.append((mention.start, person))
        person.speaks = True
        person.roles = person.roles or [mention]
        return Speaker(Certainty.TITLE, person.name, person.role_at(mention.start), mention)

    def labelled(self, label: Span, paragraph: Paragraph) -> Speaker:
        """Who a label before a colon names; "Q" and "A" name nobody."""
        if label.of(self.text) == "A" and (interviewed := self._only_speaker()):
            return Speaker(Certainty.CARRIED, interviewed.name, interviewed.role_at(label.start), label)
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
        return Speaker(Certainty.NAMED, person.name, person.role_at(name.start), subject.mention)

    def _by_pronoun(self, mention: Span, floor: int) -> Speaker:
        gender = _SINGULAR.get(mention.of(self.text).casefold())
        person = self._meant(gender, mention.start, floor) if gender else None
        if person is None:
            return Speaker(Certainty.PRONOUN, mention=mention)
        person.gender = gender
        self.spoken.append((mention.start, person))
        return Speaker(Certainty.PRONOUN, person.name, person.role_at(mention.start), mention)

    def _meant(self, gender: Gender | None, place: int, floor: int) -> Person | None:
        """Whoever spoke or opened a sentence latest before `place`, if the pronoun may mean them."""
        spoken = takewhile(lambda said: said[0] >= floor, reversed(self.spoken))
        opened = (met for met in self.people.before(place, floor) if self._opens_sentence(met[0]))
        latest = [
            next(((at, person) for at, person in islice(met, MENTIONS_TRIED) if _may_mean(person, gender)), None)
            for met in (spoken, opened)
        ]
        candidates = [candidate for candidate in latest if candidate]
        return max(candidates, key=itemgetter(0))[1] if candidates else None

    def _opens_sentence(self, place: int) -> bool:
        """Whether a name stands where a sentence begins, a title before it included."""
        lead = _SENTENCE_START.split(self.text[max(0, place - 100) : place])[-1]
        return len(lead.split()) <= WORDS_BEFORE or (_ADVERBIAL.match(lead) is not None and lead.endswith(", "))


def _may_mean(person: Person | None, gender: Gender | None) -> bool:
    """Whether a pronoun may mean a person; it may mean anybody whom the text leaves unnamed (None)."""
    return person is None or (person.is_person and person.gender in (gender, None))
