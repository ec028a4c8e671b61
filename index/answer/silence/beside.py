"""Whether a passage that holds a question's words has the words or the numbers of others than the one it asks about."""

from collections.abc import Sequence

import numpy as np

from index.answer.questions.asked import SPEECH, asks_for_saying, asks_for_words, owners
from index.answer.questions.sought import Sought
from index.answer.questions.wanted import Wanted
from index.answer.ranking.pool import KIN, Pool
from index.answer.ranking.ranked import Ranked
from index.answer.ranking.voices import voicing
from index.answer.readings.reading import key_of
from index.models import Certainty, Quotation
from index.question import Question
from index.variants import Variant, named_places

_STATED = frozenset({Certainty.NAMED, Certainty.TITLE})
"""How sure it must be who speaks in a passage before nobody else does."""


def is_beside(
    question: Question,
    sought: Sought,
    ranked: Ranked,
    pool: Pool,
    variants: Sequence[Variant],
    said: Sequence[Quotation],
    *,
    is_named: bool,
) -> bool:
    """Whether the best passage, whose quotations are `said`, has nothing of what somebody is asked to have said.

    Or others say it, or it is of the one whom others are asked to have spoken to, or a number that is asked for is
    another's. `is_named`: somebody of the name asked about speaks in it, where that is a function word too.
    """
    return (
        not (is_named and _may_speak(question, sought, ranked, said))
        or _says_nothing(question, sought, ranked, said)
        or _is_unquoted(question, sought, pool, said, variants)
        or _is_unsaid(question, sought, ranked, pool)
        or _is_their_own(question, sought, ranked)
        or _is_anothers(question, sought, pool, ranked.best[0].passage, variants)
    )


def _may_speak(question: Question, sought: Sought, ranked: Ranked, said: Sequence[Quotation]) -> bool:
    """Whether whoever is asked about may speak in the passage, where nothing but their words is asked for."""
    is_open = any(quotation.speaker.name is None for quotation in said)
    return is_open or ranked.features["speaks"] > 0 or not asks_for_words(question, sought.asked)


def _says_nothing(question: Question, sought: Sought, ranked: Ranked, said: Sequence[Quotation]) -> bool:
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


def _is_unquoted(
    question: Question, sought: Sought, pool: Pool, said: Sequence[Quotation], variants: Sequence[Variant]
) -> bool:
    """Whether somebody asked to have spoken, by nothing but a name, is quoted nowhere, and others are in the passage.

    Not where it is not stated whose words the passage has: they may be theirs.
    """
    asked, apart = sought.asked, {*named_places(variants), *owners(question)}
    is_counted = sought.wanted is Wanted.COUNT
    subject = [] if is_counted or not asked.is_speech or not apart.isdisjoint(asked.subject) else asked.subject
    terms = [question.terms[place].text for place in subject]
    is_named = bool(terms) and all(map(question.is_name, terms))
    is_quoted = (pool.speakers[:, list(map(sought.terms.index, terms))] > 0).any()
    return is_named and not is_quoted and bool(said) and all(map(_is_stated, said))


def _is_unsaid(question: Question, sought: Sought, ranked: Ranked, pool: Pool) -> bool:
    """Whether somebody's words about something are asked for, and the best passage has none of theirs.

    But another passage has, or what would answer has no verb of saying: then it is about them, not by them.
    """
    if not asks_for_saying(question, sought.asked):
        return False
    speaking, best = voicing(sought, pool), ranked.best[0]
    if speaking[pool.passage_of == best.passage].any():
        return False
    told = pool.keys[pool.sentence_of == pool.firsts[best.passage] + best.sentence]
    return bool(speaking.any()) or not np.isin(told, list(map(key_of, SPEECH))).any()


def _is_stated(said: Quotation) -> bool:
    return said.speaker.name is not None and said.speaker.certainty in _STATED


def _is_their_own(question: Question, sought: Sought, ranked: Ranked) -> bool:
    """Whether what answers is of the one whom others are asked to have spoken to, or tells nothing of them."""
    opposed = [question.terms[place].text for place in sought.asked.opposed.name]
    names = [sought.terms.index(term) for term in opposed if question.is_name(term)]
    return ranked.features["rejoins"] < 0 or bool((ranked.own[names] <= KIN).any())


def _is_anothers(question: Question, sought: Sought, pool: Pool, best: int, variants: Sequence[Variant]) -> bool:
    """Whether a number is asked of somebody by name whom the text does not name up to the end of the best passage."""
    if sought.wanted not in (Wanted.COUNT, Wanted.AMOUNT, Wanted.AGE):
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
