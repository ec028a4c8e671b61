"""A question as the search takes it."""

from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
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
    places: dict[int, int] = {}
    weights, occurrences, occurrence_weights = list[float](), list[int](), list[float]()
    for term, weight in question.items() if isinstance(question, Mapping) else zip(question, repeat(1.0)):
        number = number_of(term)
        if number is None or not statistics.frequency(number):
            continue
        place = places.setdefault(number, len(weights))
        if place == len(weights):
            weights.append(0.0)
        weights[place] += weight
        occurrences.append(place)
        occurrence_weights.append(weight)
    return Query(
        np.array(list(places), np.int64),
        np.array(weights, np.float64),
        np.array(occurrences, np.int64),
        np.array(occurrence_weights, np.float64),
    )
