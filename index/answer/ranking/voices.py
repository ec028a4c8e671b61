"""Whose words sentences have, beside whom a question asks to have spoken."""

import numpy as np

from index.answer.questions.asked import asks_for_words
from index.answer.questions.sought import Flags, Numbers, Sought
from index.answer.ranking.pool import Pool
from index.question import Question


def voicing(sought: Sought, pool: Pool) -> Flags:
    """Which sentences have words of whoever is asked to have spoken, by all that the question calls them.

    None where nobody is.
    """
    return _spoken_by(_called(sought, pool), pool) if sought.asked.is_speech else np.zeros(len(pool.passage_of), bool)


def speaking(question: Question, sought: Sought, pool: Pool) -> Numbers:
    """For each sentence 1 where it has words of whoever's words alone the question asks for, by name, else 0."""
    if not asks_for_words(question, sought.asked):
        return np.zeros(len(pool.passage_of))
    asked = _called(sought, pool)
    return _spoken_by(asked & sought.names if (asked & sought.names).any() else asked, pool).astype(float)


def not_of_others(sought: Sought, pool: Pool) -> Flags | None:
    """Which sentences may answer what somebody is asked to have said: where they speak beside them, not others' words.

    All of a passage in which they do not speak; None for all of all passages.
    """
    own = voicing(sought, pool)
    if not own.any():
        return None
    is_beside = pool.voices & np.isin(pool.passage_of, pool.passage_of[own])
    eligible: Flags = own | ~is_beside
    return eligible


def _called(sought: Sought, pool: Pool) -> Flags:
    """The columns for whoever is asked to have spoken, but for words that nobody has."""
    called: Flags = sought.speaking & (sought.known | (pool.speakers > 0).any(axis=0))
    return called


def _spoken_by(called: Flags, pool: Pool) -> Flags:
    """Which sentences have words of somebody whose name and role hold all of some columns, of one at least."""
    if not called.any():
        return np.zeros(len(pool.passage_of), bool)
    spoken: Flags = np.all(pool.speakers[:, called] > 0, axis=1)
    return spoken
