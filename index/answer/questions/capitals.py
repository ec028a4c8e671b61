"""Names in a question without capitals, by how the passages found for it write its words."""

from dataclasses import replace

import numpy as np

from index.answer.readings.gathered import Gathered
from index.answer.readings.reading import key_of
from index.answer.readings.sign import Sign
from index.question import Question

MOSTLY = 0.5
"""A word is a name if more than so much of the places it has in the passages write it as one."""


def with_names(question: Question, found: Gathered) -> Question:
    """A question that knows which of its words are names, be it typed without a capital behind its first letter."""
    if not question.read[1:].islower():
        return question
    is_name = (found.signs & int(Sign.NAME)) > 0
    written = {term: is_name[found.keys == np.uint32(key_of(term))] for term in question.words}
    return replace(
        question, called=frozenset(term for term, each in written.items() if each.sum() > MOSTLY * len(each))
    )
