"""What others say to somebody or against them: "who disagrees with Ana Lima" is not answered in Lima's own words."""

import numpy as np

from index.answer.questions.sought import Flags, Numbers, Sought
from index.answer.ranking.pool import Pool
from index.answer.readings.reading import key_of
from index.answer.readings.sign import Sign
from index.question import Question

OWN, NEAR = -4.0, -1.0
"""What a sentence counts that has their own words or tells what they do, and what one beside their words, where
another's counts 1."""


def rejoining(question: Question, sought: Sought, pool: Pool) -> Numbers:
    """For each sentence 1 where others speak or do what is asked, OWN where those do of whom others are to speak.

    NEAR where it stands beside their words and has none, 0 elsewhere, and where the question wants no others' words.
    """
    rejoining = np.zeros(len(pool.passage_of))
    columns = [sought.terms.index(question.terms[place].text) for place in sought.asked.opposed.name]
    if not columns:
        return rejoining
    own = (pool.speakers[:, columns] == 1).all(axis=1)
    if own.any():
        rejoining[np.isin(pool.passage_of, pool.passage_of[own])] = NEAR
        rejoining[pool.voices | _does(question, sought, pool)] = 1
    rejoining[own | (_begins_with(pool, int(sought.keys[columns[-1]])) & ~pool.voices)] = OWN
    return rejoining


def _does(question: Question, sought: Sought, pool: Pool) -> Flags:
    """Which sentences have the verb of the question, or one of like meaning."""
    verb = question.terms[sought.asked.opposed.verb].text
    if verb not in sought.terms:
        return np.zeros(len(pool.passage_of), bool)
    does: Flags = pool.near[:, sought.terms.index(verb)] > 0
    return does


def _begins_with(pool: Pool, name: int) -> Flags:
    """Which sentences have a name before all others but those of places: what they tell is done by whom it names.

    Not where it may be done to them by others.
    """
    begins = np.zeros(len(pool.passage_of), bool)
    for place in np.flatnonzero(pool.keys == np.uint32(name)).tolist():
        sentence = pool.sentence_of[place]
        first, behind = pool.starts[sentence : sentence + 2].tolist()
        signs = pool.signs[first:place]
        named = np.flatnonzero((signs & int(Sign.NAME) > 0) & (signs & int(Sign.PLACE) == 0))
        is_first = bool((named >= len(signs) - len(named)).all())
        begins[sentence] |= is_first and key_of("by") not in pool.keys_around(place, place, behind)
    return begins
