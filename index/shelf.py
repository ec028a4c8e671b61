"""A shelf: the briefings that somebody can ask, as they are at one moment, with what is known of them all together."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from index.analyze import is_function_word, term_texts
from index.answer import (
    EVIDENCE_COUNT,
    STRANGER,
    Candidate,
    Place,
    answer_question,
    has_another_first_name,
    surname_alone,
)
from index.check import Source, check_claim, claims_in
from index.completion import Completion
from index.contents import Contents, own_terms
from index.corpus import Corpus
from index.errors import BriefingNotFound, QuestionRefused
from index.held import Held
from index.lookup import Lookup
from index.models import Answer, Briefing, Check, Correction, Evidence, Hit, SpeakerChoice, Status
from index.prepared import Prepared, prepare, words_in
from index.question import Question, corrected, parse_question
from index.speakers import speakers_of
from index.titles import titles_of
from index.variants import Variant

CLAIM_LENGTH = 6000
"""The longest text to check, in code points; longer than any message."""

RANKED = 20
"""So many passages, those with the best BM25 scores, are ranked by all that speaks for them."""

VARIANT_WEIGHT = 0.2
"""What another name for a question's word counts in BM25, where the word itself counts 1; its words share it, of
several none is sought that carries grammar alone."""

CANDIDATES, SOURCES = 300, 30
"""Of so many passages that share words with a claim, these whose own words are most of it are compared with it."""


class _Found(NamedTuple):
    """A passage that BM25 found: its number in the briefing, from 0, and its score."""

    held: Held
    number: int
    score: float


class Shelf:
    """Briefings that can be asked. What it quotes is always a slice of one of them, and it never changes."""

    def __init__(self, held: Iterable[Held], corpus: Corpus) -> None:
        """Briefings of different ids, and the corpus of just these."""
        self._held = {one.id: one for one in sorted(held, key=attrgetter("id"))}
        self._size = sum(one.size for one in self._held.values())
        self._newest = max(filter(None, (one.published for one in self._held.values())), default=None)
        self._corpus = corpus
        self._variants = corpus.variants()
        ranges = sorted((own.start, own.stop, id) for id, own in corpus.index.briefings.items())
        self._starts = [start for start, _, _ in ranges]
        self._in_order = [self._held[id] for _, _, id in ranges]

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
    def speakers(self) -> Completion[SpeakerChoice]:
        """Those whom the shelf quotes by name, to be found by parts of their names and roles."""
        return speakers_of((one.briefing, one.quotations) for one in self._held.values())

    def contents(self, id: str) -> Contents:
        """What the briefing of an id contains. Raises BriefingNotFound."""
        if id not in self._held:
            raise BriefingNotFound(id)
        return self._held[id].contents

    def check(self, text: str) -> list[Check]:
        """A verdict on each quotation that a text claims.

        Raises QuestionRefused where the text holds no word or is too long.
        """
        if len(text) > CLAIM_LENGTH:
            raise QuestionRefused(f"That is too long to check; give at most {CLAIM_LENGTH} characters of it.")
        claims = claims_in(text)
        if not claims or not any(map(str.isalnum, text)):
            raise QuestionRefused("There are no words to check; give the quotation.")
        return [check_claim(claim, self._sources(claim.text)) for claim in claims]

    def _sources(self, claim: str) -> Iterable[Source]:
        """The paragraphs that share most with a claim, likeliest first."""
        sought = frozenset(term_texts(claim))
        found = [hit.held.passage(hit.number) for hit in self._search(list(sought), CANDIDATES)]
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
        question = self._spelt(parse_question(text))
        variants = self._called(question)
        found = self._search(_weighed(question, variants), RANKED)
        alone = surname_alone(question, variants, self._corpus.index.__contains__)
        if alone and not any(has_another_first_name(_text_of(one), alone.read) for one in found):
            return self._by_surname(question, alone, pieces)
        return self._answer(question, variants, found, pieces)

    def _by_surname(self, question: Question, alone: Correction, pieces: int) -> Answer:
        """What is told of a surname that the library has without the first name asked for: it may be another's."""
        first_name = alone.typed.removesuffix(alone.read).strip()
        without = corrected(question, [*question.corrections, Correction(first_name, "")])
        shorter = replace(without, corrections=(*question.corrections, alone))
        variants = self._called(shorter)
        answer = self._answer(shorter, variants, self._search(_weighed(shorter, variants), RANKED), pieces)
        status = Status.PARTIAL if answer.status is Status.ANSWERED else answer.status
        return replace(
            answer, status=status, confidence=answer.confidence * STRANGER, missing=(first_name, *answer.missing)
        )

    def _called(self, question: Question) -> list[Variant]:
        """What else the words of a question may be called."""
        words = question.terms, question.read
        return [*self._variants.of(*words), *self._corpus.kin.of(*words)]

    def _answer(self, question: Question, variants: Sequence[Variant], found: Sequence[_Found], pieces: int) -> Answer:
        candidates = [Candidate(one.held, Place(one.held.reading, one.number), one.score) for one in found]
        return answer_question(question, candidates, self._corpus.rarity, variants, self._newest, pieces)

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

    def _spelt(self, question: Question) -> Question:
        """The question with what seems misspelt read as the library's word."""
        unknown = [(term, word) for term, word in question.words.items() if term not in self._corpus.index]
        correct = self._corpus.spelling.correct
        corrections = tuple(Correction(question.typed(term), read) for term, word in unknown if (read := correct(word)))
        return corrected(question, corrections) if corrections else question

    def _search(self, sought: Mapping[str, float] | Sequence[str], count: int) -> list[_Found]:
        """So many passages, best first; of those with one score the order is that of their briefings' ids."""
        hits = self._corpus.index.search(sought, count)
        return sorted(map(self._found, hits), key=lambda one: (-one.score, one.held.id, one.number))

    def _found(self, hit: Hit) -> _Found:
        place = bisect_right(self._starts, hit.position) - 1
        return _Found(self._in_order[place], hit.position - self._starts[place], hit.score)


def _text_of(found: _Found) -> str:
    held = found.held.passage(found.number)
    return held.passage.span.of(held.briefing.text)


def _weighed(question: Question, variants: Iterable[Variant]) -> dict[str, float]:
    """What BM25 looks for: the question's terms, and less so what they may also be called."""
    weights = dict.fromkeys(question.words, 1.0)
    for variant in variants:
        for term in variant.terms:
            if len(variant.terms) == 1 or not is_function_word(term):
                weights.setdefault(term, VARIANT_WEIGHT / len(variant.terms))
    return weights
