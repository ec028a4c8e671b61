"""A shelf: the briefings that somebody can ask, as they are at one moment, with what is known of them all together."""

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from operator import attrgetter

from index.answer import EVIDENCE_COUNT
from index.check import Source, check_claim, claims_in, is_held, is_quoted, is_somebody, marked_in
from index.contents import Contents, own_terms
from index.errors import BriefingNotFound, QuestionRefused
from index.models import Answer, Briefing, Check, Checked, Evidence, SpeakerChoice
from index.naming.completion import Completion
from index.naming.speakers import speakers_of
from index.naming.titles import namesakes_of, titles_of
from index.prepared import Prepared, prepare, words_in
from index.shelves.asking import Asking
from index.shelves.corpus import Corpus
from index.shelves.held import Held
from index.shelves.lookup import Lookup
from index.shelves.search import Search
from index.text.analyze import term_texts

CLAIM_LENGTH = 6000
"""The longest text to check, in code points; longer than any message."""

CANDIDATES, SOURCES = 300, 30
"""Of so many passages that share words with a claim, these whose own words are most of it are compared with it."""


class Shelf:
    """Briefings that can be asked. What it quotes is always a slice of one of them, and it never changes."""

    def __init__(self, held: Iterable[Held], corpus: Corpus) -> None:
        """Briefings of different ids, and the corpus of just these."""
        self._held = {one.id: one for one in sorted(held, key=attrgetter("id"))}
        self._size = sum(one.size for one in self._held.values())
        self._corpus = corpus
        self._search = Search(self._held, corpus.index)
        newest = max(filter(None, (one.published for one in self._held.values())), default=None)
        self._asking = Asking(self._search, corpus, newest)

    @classmethod
    def of_prepared(cls, prepared: Iterable[Prepared]) -> "Shelf":
        """The shelf of these briefings, which have different ids."""
        prepared = tuple(prepared)
        corpus = Corpus.of({one.contents.briefing.id: one.words for one in prepared})
        return cls(map(Held, prepared), corpus)

    @classmethod
    def of(cls, briefings: Iterable[Briefing]) -> "Shelf":
        """The shelf of these briefings, which have different ids and are prepared for it."""
        return cls.of_prepared(map(prepare, briefings))

    def changed(self, gone: Collection[str], new: Collection[Prepared]) -> "Shelf":
        """The shelf without the briefings of some ids, and with others, in a fraction of the time it takes to make it.

        A briefing takes the place of one with its id where that one is `gone`.
        """
        less = {id: words_in(self._held[id].contents) for id in gone}
        corpus = self._corpus.changed(less, {one.contents.briefing.id: one.words for one in new})
        return Shelf([*(one for one in self._held.values() if one.id not in less), *map(Held, new)], corpus)

    def compile(self) -> bool:
        """Ranks with compiled code from now on, as `BM25Index.compile` does."""
        return self._corpus.index.compile()

    def __len__(self) -> int:
        """The number of passages."""
        return len(self._corpus.index)

    @property
    def size(self) -> int:
        """The memory it takes, in bytes, by estimate."""
        return self._size

    @property
    def ids(self) -> Collection[str]:
        """The ids of all briefings, in order."""
        return self._held.keys()

    @cached_property
    def briefings(self) -> tuple[Briefing, ...]:
        """All briefings, by id."""
        return tuple(one.briefing for one in self._held.values())

    @cached_property
    def quotes(self) -> Lookup:
        """All quotations of the shelf, to be looked up."""
        lookup = Lookup(self._held.values())
        self._size = sum(one.size for one in self._held.values())
        return lookup

    @cached_property
    def titles(self) -> Completion[Briefing]:
        """The briefings, to be found by parts of what they are called."""
        return titles_of(self.briefings)

    @cached_property
    def namesakes(self) -> frozenset[str]:
        """The ids of those briefings that the title alone does not tell from others."""
        return namesakes_of(self.briefings)

    @cached_property
    def speakers(self) -> Completion[SpeakerChoice]:
        """Those whom the shelf quotes by name, to be found by parts of their names and roles."""
        return speakers_of((one.briefing, one.quotations) for one in self._held.values())

    def contents(self, id: str) -> Contents:
        """What the briefing of an id contains. Raises BriefingNotFound."""
        if id not in self._held:
            raise BriefingNotFound(id)
        return self._held[id].contents

    def check(self, text: str) -> Sequence[Check]:
        """A verdict on each of the first quotations that a text claims. Raises what `checked` does."""
        return self.checked(text).checks

    def checked(self, text: str) -> Checked:
        """A verdict on each of the first quotations that a text claims, and how many more there are in it.

        Raises QuestionRefused where the text holds no word or is too long.
        """
        if len(text) > CLAIM_LENGTH:
            raise QuestionRefused(f"That is too long to check; give at most {CLAIM_LENGTH} characters of it.")
        claims = claims_in(text, self._is_somebody, lambda words: is_held(words, self._sources))
        if not claims or not any(map(str.isalnum, text)):
            raise QuestionRefused("There are no words to check; give the quotation.")
        unchecked = set(marked_in(text)).difference(claim.text for claim in claims)
        return Checked([check_claim(claim, self._sources) for claim in claims], len(unchecked))

    def _is_somebody(self, name: str) -> bool:
        return is_quoted(name, self.speakers) or is_somebody(name, self._sources)

    def _sources(self, claim: str) -> Iterable[Source]:
        """The paragraphs that share most with a claim, likeliest first."""
        sought = frozenset(term_texts(claim))
        found = [hit.passage for hit in self._search.best(list(sought), CANDIDATES)]
        found.sort(key=lambda one: -len(sought.intersection(own_terms(one))))
        for id, paragraph in dict.fromkeys((one.briefing.id, one.passage.paragraph) for one in found[:SOURCES]):
            contents = self.contents(id)
            passages = contents.passages.of_paragraph(paragraph.number)
            quotations = contents.quotations.of_paragraph(paragraph.number)
            yield Source(contents.briefing, paragraph, passages, quotations)

    def ask(self, text: str, pieces: int = EVIDENCE_COUNT) -> Answer:
        """The answer to a question, with so many pieces of evidence at most, and at least one where there is any.

        Raises QuestionRefused where the question is empty or too long.
        """
        return self._asking.answer(text, pieces)

    def evidence_at(self, id: str, start: int) -> Evidence | None:
        """The sentence or heading of a briefing that starts at a code point, in its passage; None where none does.

        Its score is 0. So what an answer quoted is found again.
        """
        contents = self._held[id].contents if id in self._held else None
        if contents is None:
            return None
        passage = contents.passages.at(start) or contents.passages.heading_at(start)
        if passage is None:
            return None
        sentence = next((sentence for sentence in passage.sentences if sentence.start == start), None)
        quotations = contents.quotations.near(passage.span)
        return Evidence(contents.briefing, passage, sentence, quotations, 0.0) if sentence else None
