"""The straight line from a question and what was found for it to an Answer."""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

from index.answer.candidates import Candidate
from index.answer.questions.asked import Asked, asked_by
from index.answer.questions.capitals import with_names
from index.answer.questions.small_talk import is_small_talk
from index.answer.questions.sought import Numbers, Sought, sought_by
from index.answer.ranking.features import features_of
from index.answer.ranking.heading import is_answered_above
from index.answer.ranking.holder import holding
from index.answer.ranking.pool import Pool, gather
from index.answer.ranking.ranked import Best, Ranked, rank
from index.answer.ranking.recency import asked_days, lateness_of, recency_of, tells_of
from index.answer.ranking.rejoinder import rejoining
from index.answer.ranking.verbatim import holding_verbatim
from index.answer.ranking.voices import not_of_others, speaking
from index.answer.readings.gathered import gathered
from index.answer.silence.confidence import confidence_of, threshold_of
from index.answer.silence.doubts import Doubts, doubts_of
from index.answer.silence.unmentioned import tellable
from index.answer.vocabulary import Vocabulary
from index.models import Answer, Evidence, Status
from index.question import Question
from index.question.latest import asks_for_latest
from index.text.analyze import bare, terms
from index.variants import Variant

EVIDENCE_COUNT = 10
"""An answer holds at most this many pieces of evidence, unless told otherwise."""

STRANGER, BESIDE = 0.5, 0.3
"""What confidence is worth where the question names somebody whom no briefing mentions, and where somebody is asked to
have spoken but the passage has others speak or of something else."""


def answer_question(
    question: Question,
    candidates: Sequence[Candidate],
    vocabulary: Vocabulary,
    variants: Sequence[Variant] = (),
    newest: date | None = None,
    pieces: int = EVIDENCE_COUNT,
) -> Answer:
    """The answer that the candidates, best first, give to the question, in so many pieces of evidence at most.

    `variants` say what else the question's words may be called, `newest` is the library's latest date of publication.
    """
    if is_small_talk(question, vocabulary):
        return Answer(question.text, Status.NOT_FOUND, confidence=0.0)
    if not candidates:
        return _nothing(question, vocabulary)
    asked = asked_by(question)
    naming = _naming(question, asked, candidates)
    candidates = naming or candidates
    question, sought, pool, ranked = _ranked(question, asked, candidates, vocabulary, variants, newest)
    evidence = [_evidence(candidates[best.passage], best) for best in ranked.best[: max(1, pieces)]]
    above = _answering_heading(candidates[ranked.best[0].passage], evidence[0], sought, ranked)
    said = evidence[0].quotations
    doubts = doubts_of(question, sought, ranked, pool, variants, vocabulary, said, is_named=bool(naming))
    confidence = confidence_of(ranked, sought, len(vocabulary), is_answered_above=bool(above))
    is_answered = confidence >= threshold_of(len(vocabulary))
    return Answer(
        question.text,
        _status(doubts) if is_answered else Status.NOT_FOUND,
        confidence * (STRANGER if doubts.strangers else 1) * (BESIDE if doubts.is_beside else 1),
        tellable(doubts.missing, evidence[0].briefing) if doubts.missing else (),
        (*above, *evidence)[: max(1, pieces)],
        question.corrections,
    )


def _ranked(
    question: Question,
    asked: Asked,
    candidates: Sequence[Candidate],
    vocabulary: Vocabulary,
    variants: Sequence[Variant],
    newest: date | None,
) -> tuple[Question, Sought, Pool, Ranked]:
    """The question with its names, what it looks for, and where that stands in the candidates, best first."""
    found = gathered([candidate.place for candidate in candidates])
    question = with_names(question, found)
    rarity = [vocabulary.idf(term, word) for term, word in question.words.items()]
    known = [term in vocabulary for term in question.words]
    sought = sought_by(question, asked, rarity, known, variants)
    pool = gather(found, sought)
    features = _features(question, candidates, sought, pool, variants, newest)
    return question, sought, pool, rank(pool, features, not_of_others(sought, pool))


def _naming(question: Question, asked: Asked, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates in which somebody of the name asked about speaks, where it is a function word too; else all."""
    hidden = [bare(question.terms[place].span.of(question.read)) for place in asked.hidden]
    return [candidate for candidate in candidates if _has_speaker(candidate, hidden)] if hidden else candidates


def _has_speaker(candidate: Candidate, names: Sequence[str]) -> bool:
    """Whether somebody who speaks in a passage is called by all of some names: May, not the month."""
    held = candidate.opened.passage(candidate.place.number)
    speakers = (said.speaker for said in held.quotations)
    called = (span.of(held.briefing.text) for speaker in speakers for span in (speaker.name, speaker.mention) if span)
    return any({bare(term.span.of(name)) for term in terms(name)}.issuperset(names) for name in called)


def _status(doubts: Doubts) -> Status:
    """What becomes of an answer that would be sure enough without the doubts."""
    if doubts.strangers or (doubts.is_beside and doubts.missing):
        return Status.PARTIAL
    return Status.NOT_FOUND if doubts.is_beside else Status.ANSWERED


def _nothing(question: Question, vocabulary: Vocabulary) -> Answer:
    missing = [question.typed(term) for term in question.words if term not in vocabulary]
    return Answer(question.text, Status.NOT_FOUND, 0.0, tellable(missing, None), (), question.corrections)


def _features(
    question: Question,
    candidates: Sequence[Candidate],
    sought: Sought,
    pool: Pool,
    variants: Sequence[Variant],
    newest: date | None,
) -> Mapping[str, Numbers]:
    """What speaks for each sentence of the pool: what it holds itself, and when its briefing was published."""
    features = features_of(pool, sought, np.array([candidate.score for candidate in candidates]))
    published = [candidate.opened.published for candidate in candidates]
    is_latest = asks_for_latest(question.read)
    days = asked_days(question.read)
    of_days = {
        "recency": np.array([recency_of(day, newest) for day in published]),
        "latest": np.array([lateness_of(day, newest) * is_latest for day in published]),
        "dated": np.array([tells_of(day, days) for day in published]),
    }
    of_days = {name: feature[pool.passage_of] for name, feature in of_days.items()}
    of_days["latest"] *= features["passage in context"]  # what tells of something else is late in vain
    return {
        **features,
        **of_days,
        "office": holding(question, variants, pool),
        "speaks": speaking(question, sought, pool),
        "rejoins": rejoining(question, sought, pool),
        "verbatim": holding_verbatim(question, pool),
    }


def _answering_heading(candidate: Candidate, best: Evidence, sought: Sought, ranked: Ranked) -> Sequence[Evidence]:
    """The heading over the best passage as evidence, where it is the heading that answers."""
    is_it = is_answered_above(best.heading, sought, ranked)
    held = candidate.opened.heading(candidate.place.number) if is_it else None
    return [Evidence(held.briefing, held.passage, held.passage.span, held.quotations, best.score)] if held else []


def _evidence(candidate: Candidate, best: Best) -> Evidence:
    held = candidate.opened.passage(candidate.place.number)
    sentence = held.passage.sentences[best.sentence]
    return Evidence(held.briefing, held.passage, sentence, held.quotations, best.score)
