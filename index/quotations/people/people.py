"""The people and organisations of a document, and which of them a name or a surname means at a place in it."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice

from index.models import Paragraph, Span
from index.quotations.marks import Marked
from index.quotations.people.companies import Companies, is_company_called
from index.quotations.people.genders import first_name_gender, stated_gender
from index.quotations.people.namesakes import one_of
from index.quotations.people.naming.acronyms import acronyms_in
from index.quotations.people.naming.names import Mentioned, names_in, with_nickname
from index.quotations.people.naming.same_names import is_fuller, is_role_before, is_same, suffix_of, without_suffix
from index.quotations.people.naming.surnames_first import is_surname_first
from index.quotations.people.person import Person
from index.quotations.people.vocabulary import COMPANY, KNIGHTED, ORGANISATION
from index.split import split_sentences

NAMESAKES = 50
"""Of so many people who share a word of their names the first ones are told apart, which keeps long texts quick."""


class People:
    """Everybody a text names. Built once, from the whole text; single names that speak are added while reading."""

    def __init__(
        self, text: str, masked: str, paragraphs: Sequence[Paragraph], marked: Sequence[Sequence[Marked]]
    ) -> None:
        """`masked` is the text with what stands in marks blotted out; `marked` is what stands in them."""
        self._text = text
        self._by_word: dict[str, list[Person]] = defaultdict(list)
        self._companies = Companies(text)
        self._acronyms = dict(acronyms_in(text))
        sentences = (sentence for paragraph in paragraphs for sentence in split_sentences(masked, paragraph.span))
        said = [with_nickname(name, text, masked) for sentence in sentences for name in names_in(masked, sentence)]
        quoted = [name for quotes in marked for quote in quotes for name in names_in(text, quote.inner)]
        alone = [name for name in [*said, *quoted] if len(name.words) == 1]
        self._alone: dict[str, list[int]] = defaultdict(list)
        for mention in said:
            if len(mention.words) == 1:
                self._alone[mention.words[0].casefold()].append(mention.name.start)
        self._learn(said, is_quoted=False)
        titled = {name.words[0] for name in alone if name.role or self._is_addressed_alone(name)}
        for mention in said:
            if len(mention.words) == 1 and mention.words[0] in titled and self._find(mention) is None:
                self._by_word[mention.words[0].casefold()].append(Person(mention.name, mention.words))
        self._learn([name for name in said if len(name.words) == 1], is_quoted=False)
        self._learn(quoted, is_quoted=True)
        self.mentions = [(mention.name.start, person) for mention in said if (person := self._find(mention))]
        self._starts = [place for place, _ in self.mentions]
        for place, person in self.mentions:
            person.places.append(place)

    def named(self, mention: Mentioned, *, is_of_company: bool | None = None) -> Person:
        """The person that a speaker's name means; a name met nowhere else is a new one.

        A surname alone means a company that is called so, where `is_of_company` tells that one speaks of itself.
        """
        person = self._find(mention)
        if person and is_of_company is not False and _is_surname_alone(mention, person):
            namesakes = self._by_word[mention.words[0].casefold()][:NAMESAKES]
            company = self._companies.meant(mention.name, person, namesakes, is_sure=is_of_company is True)
            if company:
                return company
        if person is None:
            person = Person(mention.name, mention.words)
            self._by_word[mention.words[-1].casefold()].append(person)
        if mention.role and mention.role not in person.roles:
            person.roles.append(mention.role)
        person.speaks = True
        person.gender = person.gender or mention.gender
        return person

    def known(self, mention: Mentioned) -> Person | None:
        """The person that a name means, where the text names them elsewhere too."""
        return self._find(mention)

    def everybody(self) -> Iterable[Person]:
        """All people and organisations known, each once."""
        return {id(person): person for people in self._by_word.values() for person in people}.values()

    def named_before(self, place: int) -> Iterable[Person]:
        """All people and organisations known that are named before a place, each once."""
        return [person for person in self.everybody() if min([person.name.start, *person.places[:1]]) < place]

    def named_at(self, place: int) -> Person | None:
        """Who is mentioned right at `place`, where that is somebody known."""
        number = bisect_left(self._starts, place)
        return self.mentions[number][1] if self._starts[number : number + 1] == [place] else None

    def next_to(self, place: int) -> tuple[int, Person] | None:
        """Who is mentioned first behind `place`, with the place of the mention."""
        number = bisect_right(self._starts, place)
        return self.mentions[number] if number < len(self.mentions) else None

    def before(self, place: int, floor: int) -> Iterable[tuple[int, Person]]:
        """Who is mentioned between `floor` and `place`, the latest first, with the place of the mention."""
        first, last = bisect_left(self._starts, floor), bisect_left(self._starts, place)
        return reversed(self.mentions[first:last])

    def _learn(self, mentions: Iterable[Mentioned], *, is_quoted: bool) -> None:
        surnames = []
        for mention in mentions:
            words = without_suffix(mention.words)
            if len(words) < 2:
                surnames.append(mention)
                continue
            person = self._same(words, suffix_of(mention.words))
            if person is None and not is_quoted:
                person = Person(mention.name, words, suffix=suffix_of(mention.words))
                for word in {words[0].casefold(), words[-1].casefold()}:
                    self._by_word[word].append(person)
            if person is not None:
                self._describe(person, mention, is_quoted=is_quoted)
                person.wholes += [mention.name.start] if not is_quoted else []
        for mention in surnames:
            person = self._find(mention)
            if person is not None:
                self._describe(person, mention, is_quoted=is_quoted)

    def _is_addressed_alone(self, mention: Mentioned) -> bool:
        """Whether a form of address tells that one word names somebody whom the text names in whole nowhere."""
        known = self._by_word.get(mention.words[0].casefold(), ())
        return mention.address is not None and not any(_ends_with(person, mention.words[0]) for person in known)

    def _describe(self, person: Person, mention: Mentioned, *, is_quoted: bool) -> None:
        words = without_suffix(mention.words)
        if not is_quoted and (is_role_before(person.words, words) or is_fuller(words, person.words)):
            person.name, person.words = mention.name, words
        if mention.role:
            person.titles.append(mention.role.of(self._text))
            if not is_quoted:
                person.roles.append(mention.role)
        person.titles += filter(None, (mention.address, mention.office and mention.office.of(self._text)))
        if not ORGANISATION.search(" ".join(person.words)):
            role = mention.role.of(self._text) if mention.role else ""
            person.gender = person.gender or mention.gender or stated_gender(role.split(" for ")[0])

    def _same(self, words: Sequence[str], suffix: str) -> Person | None:
        known = islice(self._by_word.get(words[-1].casefold(), ()), NAMESAKES)
        return next((person for person in known if person.suffix == suffix and is_same(person.words, words)), None)

    def _find(self, mention: Mentioned) -> Person | None:
        """Whom a name means: the same name, or the surname of whoever was named latest before."""
        words, suffix = without_suffix(mention.words), suffix_of(mention.words)
        if len(words) > 1:
            return self._same(words, suffix)
        named = self._by_word.get(words[0].casefold(), [])[:NAMESAKES]
        if named and named[0].name.start < mention.name.start and all(person.suffix != suffix for person in named):
            suffix = named[0].suffix
        known = [
            person
            for person in named
            if person.suffix == suffix
            and _agrees(person, mention)
            and (
                _ends_with(person, words[0])
                or _is_given_name(person.words[0])
                or mention.address in KNIGHTED
                or is_surname_first(person.words)
                or COMPANY.search(" ".join(person.words))
            )
        ]
        surnamed = [person for person in known if _ends_with(person, words[0])]
        place = mention.name.start
        met = [person for person in surnamed or known if person.name.start <= place]
        if met:
            return self._one_of(met, mention) if len(met) > 1 and surnamed else _latest(met, place)
        firms = [person for person in known if is_company_called(person, words[0]) and person.name.start <= place]
        if firms or len(surnamed or known) == 1:
            return (firms or surnamed or known)[0]
        acronym = self._acronyms.get(words[0])
        return self._organisation(words[0], acronym) if acronym else None

    def _one_of(self, namesakes: Sequence[Person], mention: Mentioned) -> Person | None:
        return one_of(self._text, namesakes, mention, self._alone[mention.words[0].casefold()])

    def _organisation(self, acronym: str, name: Span) -> Person:
        known = self._by_word[acronym.casefold()]
        if not known:
            known.append(Person(name, tuple(name.of(self._text).split())))
        return known[0]


def _latest(met: Sequence[Person], place: int) -> Person:
    """Who of some people was named last before a place."""
    return max(met, key=lambda person: max((at for at in person.places if at < place), default=person.name.start))


def _ends_with(person: Person, word: str) -> bool:
    return person.words[-1].casefold() == word.casefold()


def _agrees(person: Person, mention: Mentioned) -> bool:
    stated = mention.gender if mention.address else None
    return stated is None or person.gender is None or stated == person.gender


def _is_surname_alone(mention: Mentioned, person: Person) -> bool:
    return len(mention.words) == 1 and not (mention.address or mention.role) and _ends_with(person, mention.words[0])


def _is_given_name(word: str) -> bool:
    return first_name_gender(word) is not None
