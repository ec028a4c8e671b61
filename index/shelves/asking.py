"""Asking a shelf: a question read as its briefings spell it, searched for by that and by other names, and answered."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from index.answer import (
    STRANGER,
    Candidate,
    Place,
    answer_question,
    has_another_first_name,
    quotations_in,
    surname_alone,
)
from index.models import Answer, Correction, Status
from index.question import Question, corrected, parse_question
from index.question.latest import asks_for_latest
from index.shelves.corpus import Corpus
from index.shelves.search import Found, Search
from index.text.analyze import is_function_word
from index.variants import Variant, VariantKind

RANKED = 20
"""So many passages, those with the best BM25 scores, are ranked by all that speaks for them."""

VARIANT_WEIGHT, EQUIVALENT_WEIGHT = 0.2, 0.1
"""What another name for a question's word counts in BM25, and an equivalent, where the word itself counts 1; its words
share it, of several none is sought that carries grammar alone. A quotation's words that do count as much as a name,
each."""


class Asking:
    """Some briefings, to be asked questions."""

    def __init__(self, search: Search, corpus: Corpus, newest: date | None) -> None:
        """The search of the briefings, their corpus, and when the newest of them was published, where one says so."""
        self._search, self._corpus, self._newest = search, corpus, newest
        self._variants = corpus.variants()

    def answer(self, text: str, pieces: int) -> Answer:
        """The answer to a question, as `Shelf.ask` gives it. Raises QuestionRefused."""
        question = self._spelt(parse_question(text))
        variants = self._called(question)
        found = self._found(question, variants)
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
        answer = self._answer(shorter, variants, self._found(shorter, variants), pieces)
        status = Status.PARTIAL if answer.status is Status.ANSWERED else answer.status
        return replace(
            answer, status=status, confidence=answer.confidence * STRANGER, missing=(first_name, *answer.missing)
        )

    def _found(self, question: Question, variants: Sequence[Variant]) -> list[Found]:
        """The passages to choose from. Where many briefings tell of something, the latest are not left out."""
        search = self._search.best_and_latest if asks_for_latest(question.read) else self._search.best
        return search(_weighed(question, variants), RANKED)

    def _spelt(self, question: Question) -> Question:
        """The question with what seems misspelt read as the library's word."""
        unknown = [(term, word) for term, word in question.words.items() if term not in self._corpus.index]
        correct = self._corpus.spelling.correct
        corrections = tuple(Correction(question.typed(term), read) for term, word in unknown if (read := correct(word)))
        return corrected(question, corrections) if corrections else question

    def _called(self, question: Question) -> list[Variant]:
        """What else the words of a question may be called."""
        words = question.terms, question.read
        return [*self._variants.of(*words), *self._corpus.kin.of(*words)]

    def _answer(self, question: Question, variants: Sequence[Variant], found: Sequence[Found], pieces: int) -> Answer:
        candidates = [Candidate(one.held, Place(one.held.reading, one.number), one.score) for one in found]
        return answer_question(question, candidates, self._corpus.rarity, variants, self._newest, pieces)


def _weighed(question: Question, variants: Iterable[Variant]) -> dict[str, float]:
    """What BM25 looks for: the question's terms, less so what they may also be called, and all words it quotes."""
    weights = dict.fromkeys(question.words, 1.0)
    for variant in variants:
        weight = EQUIVALENT_WEIGHT if variant.kind is VariantKind.EQUIVALENT else VARIANT_WEIGHT
        for term in variant.terms:
            if len(variant.terms) == 1 or not is_function_word(term):
                weights.setdefault(term, weight / len(variant.terms))
    for term in chain.from_iterable(quotations_in(question)):
        weights.setdefault(term, VARIANT_WEIGHT)
    return weights


def _text_of(found: Found) -> str:
    held = found.passage
    return held.passage.span.of(held.briefing.text)
