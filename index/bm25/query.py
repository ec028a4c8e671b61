"""A question as the search takes it."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from index.bm25.okapi import Statistics
from index.bm25.postings import Integers, Scores


class Query(NamedTuple):
    """The terms of a question by number, distinct, with their weights in all.

    `occurrences` are places in `numbers` in the question's order, which is the one in which rank-bm25 adds up, and each
    has its own weight.
    """

    numbers: Integers
    weights: Scores
    occurrences: Integers
    occurrence_weights: Scores


def as_query(
    question: Mapping[str, float] | Sequence[str], number_of: Callable[[str], int | None], statistics: Statistics
) -> Query:
    """The terms of a question that any passage holds, with their weights; in a sequence each occurrence weighs 1."""
    weighted = question.items() if isinstance(question, Mapping) else [(term, 1.0) for term in question]
    numbered = [(number, weight) for term, weight in weighted if (number := number_of(term)) is not None]
    known = [(number, weight) for number, weight in numbered if statistics.frequency(number)]
    weights: dict[int, float] = {}
    for number, weight in known:
        weights[number] = weights.get(number, 0.0) + weight
    places = {number: place for place, number in enumerate(weights)}
    return Query(
        np.array(list(weights), np.int64),
        np.array(list(weights.values()), np.float64),
        np.array([places[number] for number, _ in known], np.int64),
        np.array([weight for _, weight in known], np.float64),
    )
