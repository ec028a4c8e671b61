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
    frequencies = statistics.frequencies
    places: dict[int, int] = {}
    occurrences, occurrence_weights = list[int](), list[float]()
    for term, weight in question.items() if isinstance(question, Mapping) else zip(question, repeat(1.0)):
        number = number_of(term)
        if number is not None and number < len(frequencies) and frequencies.item(number):
            occurrences.append(places.setdefault(number, len(places)))
            occurrence_weights.append(weight)
    numbers, own = np.array(list(places), np.int64), np.array(occurrences, np.int64)
    own_weights = np.array(occurrence_weights, np.float64)
    weights = own_weights if len(own) == len(numbers) else np.bincount(own, own_weights).astype(np.float64)
    return Query(numbers, weights, own, own_weights)
