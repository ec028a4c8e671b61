"""What speaks against a passage that holds a question's words: it tells of somebody else, or of something else."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from index.answer.questions.asked import Asked, owners
from index.answer.questions.office import offices_in
from index.answer.questions.sought import Sought
from index.answer.ranking.holder import is_held
from index.answer.ranking.pool import KIN, Pool
from index.answer.ranking.ranked import Ranked
from index.answer.silence.beside import is_beside
from index.answer.silence.namesakes import is_somebody_else, whole_names
from index.answer.vocabulary import Vocabulary
from index.models import Quotation, Span
from index.question import Question
from index.variants import Variant, VariantKind, named_places

ALIKE = 2
"""With so many letters alike a country and its people begin: French and France."""


class Doubts(NamedTuple):
    """What of a question stands nowhere, as its text has it.

    `missing` are words that no briefing mentions, `strangers` those of them, and those names and offices, that the
    question is about. `is_beside`: the passage tells of somebody or something else.
    """

    missing: Sequence[str]
    strangers: Sequence[str]
    is_beside: bool


def doubts_of(
    question: Question,
    sought: Sought,
    ranked: Ranked,
    pool: Pool,
    variants: Sequence[Variant],
    vocabulary: Vocabulary,
    said: Sequence[Quotation],
    *,
    is_named: bool,
) -> Doubts:
    """What speaks against the best passage of a pool as the answer.

    `said` are the passage's quotations; `is_named`: somebody of the name asked about speaks in it, where that is a
    function word too.
    """
    beside = is_beside(question, sought, ranked, pool, variants, said, is_named=is_named)
    told = _of_known_places(question, variants, vocabulary) | (_answering(question, sought) if beside else set())
    is_missing = zip(sought.terms, _is_missing(sought, ranked), strict=True)
    missing = [term for term, is_one in is_missing if is_one and term not in told]
    strangers = [term for term in missing if _is_stranger(question, term, missing, sought.asked, variants, vocabulary)]
    others = list(dict.fromkeys(span.of(question.read) for span in _others(question, sought, ranked, pool, variants)))
    return Doubts([*map(question.typed, missing), *others], [*map(question.typed, strangers), *others], beside)


def _answering(question: Question, sought: Sought) -> set[str]:
    """The verb by which others are asked to have answered somebody: where nobody does, it is no word that lacks."""
    opposed = sought.asked.opposed
    return {question.terms[opposed.verb].text} if opposed.name else set()


def _is_missing(sought: Sought, ranked: Ranked) -> Sequence[bool]:
    """Which sought terms neither stand in any briefing nor are stood for in the best passage.

    For a name no word of its family stands: Johnson is not John.
    """
    held = sought.known | (ranked.held > np.where(sought.names, KIN, 0.0))
    return [not is_held for is_held in held.tolist()]


def _of_known_places(question: Question, variants: Sequence[Variant], vocabulary: Vocabulary) -> set[str]:
    """The terms for a place that the library names by a word like it: Taiwanese are no strangers beside Taiwan.

    A capital does not stand for its country here: the Ottawa convention tells nothing of Canada.
    """
    terms = [term.text for term in question.terms]
    known = (
        (terms[variant.places[0]], variant.terms[0])
        for variant in variants
        if variant.kind is VariantKind.PLACE and len(variant.places) == len(variant.terms) == 1
    )
    return {term for term, other in known if term[:ALIKE] == other[:ALIKE] and other in vocabulary}


def _is_stranger(
    question: Question,
    term: str,
    missing: Sequence[str],
    asked: Asked,
    variants: Sequence[Variant],
    vocabulary: Vocabulary,
) -> bool:
    """Whether a missing word is a name, or what the question is about."""
    word, places = question.words[term], {place for place, other in enumerate(question.terms) if other.text == term}
    is_name = question.is_name(term) or vocabulary.is_foreign(term, word) or not places.isdisjoint(owners(question))
    is_country = not places.isdisjoint(named_places(variants))
    is_subject = not places.isdisjoint(asked.subject)
    is_rare = (is_subject or not places.isdisjoint(asked.actor)) and not vocabulary.is_everyday(word)
    is_all = is_subject and all(question.terms[place].text in missing for place in asked.subject)
    return is_name or is_country or is_rare or is_all


def _others(
    question: Question, sought: Sought, ranked: Ranked, pool: Pool, variants: Sequence[Variant]
) -> Iterator[Span]:
    """The words for offices and people that the passages do not have together."""
    held = {term for term, share in zip(sought.terms, ranked.held.tolist(), strict=True) if share > 0}
    best = ranked.best[0].passage
    for office in offices_in(question, variants):
        if not is_held(office, pool, best, owner_is_held=held.issuperset(office.owner)):
            yield office.span
    for first, last in whole_names(question, variants):
        if is_somebody_else(question, (first, last), pool):
            yield Span(question.terms[first].span.start, question.terms[last].span.end)
