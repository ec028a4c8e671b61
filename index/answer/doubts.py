"""What speaks against a passage that holds a question's words: it tells of somebody else, or of something else."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from index.answer.asked import Asked, asks_for_words, owners
from index.answer.holder import is_held
from index.answer.namesakes import is_somebody_else, whole_names
from index.answer.office import offices_in
from index.answer.pool import KIN, Pool
from index.answer.ranking import Ranked
from index.answer.sought import Sought
from index.answer.vocabulary import Vocabulary
from index.answer.wanted import Wanted
from index.models import Certainty, Quotation, Span
from index.question import Question
from index.variants import Variant, named_places

_STATED = frozenset({Certainty.NAMED, Certainty.TITLE})
"""How sure it must be who speaks in a passage before nobody else does."""


class Doubts(NamedTuple):
    """What of a question stands nowhere, as its text has it.

    `missing` are words that no briefing mentions, `strangers` those of them, and those names and offices, that the
    question is about. `is_beside`: the passage has nothing of what somebody is asked to have said, or others say it, or
    the number that somebody is asked for is another's.
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
    missing = [term for term, is_missing in zip(sought.terms, _is_missing(sought, ranked), strict=True) if is_missing]
    strangers = [term for term in missing if _is_stranger(question, term, missing, sought.asked, variants, vocabulary)]
    others = list(dict.fromkeys(span.of(question.read) for span in _others(question, sought, ranked, pool, variants)))
    return Doubts(
        [*map(question.typed, missing), *others],
        [*map(question.typed, strangers), *others],
        not (is_named and _may_speak(question, sought, ranked, said))
        or _is_beside(question, sought, ranked, said)
        or _is_anothers(question, sought, pool, ranked.best[0].passage, variants),
    )


def _is_missing(sought: Sought, ranked: Ranked) -> Sequence[bool]:
    """Which sought terms neither stand in any briefing nor are stood for in the best passage.

    For a name no word of its family stands: Johnson is not John.
    """
    held = sought.known | (ranked.held > np.where(sought.names, KIN, 0.0))
    return [not is_held for is_held in held.tolist()]


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


def _may_speak(question: Question, sought: Sought, ranked: Ranked, said: Sequence[Quotation]) -> bool:
    """Whether whoever is asked about may speak in the passage, where nothing but their words is asked for."""
    is_open = any(quotation.speaker.name is None for quotation in said)
    return is_open or ranked.features["speaks"] > 0 or not asks_for_words(question, sought.asked)


def _is_beside(question: Question, sought: Sought, ranked: Ranked, said: Sequence[Quotation]) -> bool:
    """Whether somebody was asked to have spoken, and the passage has another speaker or nothing of the topic."""
    asked = sought.asked
    own, held = (
        {term for term, share in zip(sought.terms, shares.tolist(), strict=True) if share > 0}
        for shares in (ranked.own, ranked.held)
    )
    subject, topic = ({question.terms[place].text for place in places} for places in (asked.subject, asked.topic))
    if not asked.is_speech:
        return False
    is_spoken = any(quotation.speaker.certainty in _STATED for quotation in said)
    return (bool(topic) and topic.isdisjoint(held)) or (is_spoken and bool(subject) and subject.isdisjoint(own))


def _is_anothers(question: Question, sought: Sought, pool: Pool, best: int, variants: Sequence[Variant]) -> bool:
    """Whether a number is asked of somebody by name whom the text does not name up to the end of the best passage."""
    if sought.wanted not in (Wanted.COUNT, Wanted.AMOUNT):
        return False
    told = np.isin(pool.passage_of, pool.up_to(best))
    held = np.maximum(pool.held[told], pool.context[told]).max(axis=0)
    named, owning = named_places(variants), owners(question)
    actor = [place for place in sought.asked.actor if place not in owning]
    return bool(actor) and all(
        (place in named or question.is_name(question.terms[place].text))
        and not held[sought.terms.index(question.terms[place].text)]
        for place in actor
    )
