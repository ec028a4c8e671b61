"""A question as the search takes it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from index.bm25.entries import Integers
from index.bm25.okapi import Statistics
from index.bm25.postings import Scores
from index.bm25.vocabulary import Vocabulary


class Query(NamedTuple):
    """The terms of a question by number, distinct, with their weights in all.

    `occurrences` are places in `numbers` in the question's order, which is the one in which rank-bm25 adds up, and each
    has its own weight.
    """

    numbers: Integers
    weights: Scores
    occurrences: Integers
    occurrence_weights: Scores


def as_query(question: Mapping[str, float] | Sequence[str], vocabulary: Vocabulary, statistics: Statistics) -> Query:
    """The terms of a question that any passage holds, with their weights; in a sequence each occurrence weighs 1."""
    held, known = statistics.frequencies.data, len(statistics.frequencies)
    numbers = vocabulary.find_all(question)
    occurrences = [number for number in numbers if number is not None and number < known and held[number]]
    if isinstance(question, Mapping):
        weight_of = dict(zip(numbers, question.values(), strict=True))
        weights = np.array([weight_of[number] for number in occurrences], np.float64)
    else:
        weights = np.ones(len(occurrences))
    if len(set(occurrences)) == len(occurrences):
        return Query(np.array(occurrences, np.int64), weights, np.arange(len(occurrences)), weights)
    distinct = list(dict.fromkeys(occurrences))
    own = np.array(list(map(distinct.index, occurrences)), np.int64)
    return Query(np.array(distinct, np.int64), np.bincount(own, weights).astype(np.float64), own, weights)
