"""The words that a question has in quotation marks, standing in a sentence as they stand there, one after the other."""

import numpy as np

from index.answer.questions.quoted import quotations_in
from index.answer.questions.sought import Numbers
from index.answer.ranking.pool import Pool, standing
from index.answer.readings.reading import key_of
from index.question import Question


def holding_verbatim(question: Question, pool: Pool) -> Numbers:
    """For each sentence 1 where it has a quotation that the question asks for, all of its words in a row, else 0."""
    verbatim = np.zeros(len(pool.passage_of))
    for row in quotations_in(question):
        keys = list(map(key_of, row))
        verbatim[pool.sentence_of[standing(pool.keys, pool.sentence_of, keys)]] = 1
    return verbatim
