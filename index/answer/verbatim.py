"""The words that a question has in quotation marks, standing in a sentence as they stand there, one after the other."""

from collections.abc import Sequence

import numpy as np

from index.answer.pool import Pool, standing
from index.answer.reading import key_of
from index.answer.sought import Numbers
from index.question import Question

FEWEST = 3
"""Fewer words in quotation marks are a name or a title, unless all that is asked are these."""


def quotations_in(question: Question) -> Sequence[Sequence[str]]:
    """The terms of each quotation that a question asks for, function words among them."""
    rows = [[question.terms[place].text for place in places] for places in question.quoted()]
    return [row for row in rows if len(row) >= FEWEST or (len(row) > 1 and question.words.keys() <= set(row))]


def holding_verbatim(question: Question, pool: Pool) -> Numbers:
    """For each sentence 1 where it has a quotation that the question asks for, all of its words in a row, else 0."""
    verbatim = np.zeros(len(pool.passage_of))
    for row in quotations_in(question):
        keys = list(map(key_of, row))
        verbatim[pool.sentence_of[standing(pool.keys, pool.sentence_of, keys)]] = 1
    return verbatim
