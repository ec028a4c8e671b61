"""Features to an order: each sentence's score, each passage's from its sentences', best first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from index.answer.pool import Pool
from index.answer.sought import Numbers
from index.answer.weights import WEIGHTS


class Best(NamedTuple):
    """A passage and the sentence in it that answers best, both by number, the sentence counted in the passage."""

    passage: int
    sentence: int
    score: float


@dataclass(frozen=True, slots=True)
class Ranked:
    """Passages best first, the features of the first one's answering sentence, and how surely it holds each term.

    `own` leaves out what only its title or heading holds.
    """

    best: Sequence[Best]
    features: Mapping[str, float]
    held: Numbers
    own: Numbers


def rank(pool: Pool, features: Mapping[str, Numbers]) -> Ranked:
    """The passages of a pool by how likely one of their sentences answers.

    A sentence's score is the logarithm of its odds but for a constant (a linear model, fitted listwise), so a passage's
    is the logarithm of the sum of its sentences' odds.
    """
    scores = np.sum([WEIGHTS.get(name, 0.0) * feature for name, feature in features.items()], axis=0)
    highest = pool.most_of_passage(scores)
    odds = np.add.reduceat(np.exp(scores - highest[pool.passage_of]), pool.firsts)
    of_passages = highest + np.log(odds)
    order = np.argsort(-of_passages, kind="stable")
    is_best = np.flatnonzero(scores == highest[pool.passage_of])
    chosen = is_best[np.searchsorted(pool.passage_of[is_best], np.arange(pool.passages))]
    best = [Best(int(place), int(chosen[place] - pool.firsts[place]), float(of_passages[place])) for place in order]
    first = chosen[order[0]]
    own = pool.held[pool.passage_of == order[0]].max(axis=0)
    held = np.maximum(own, pool.context[pool.passage_of == order[0]].max(axis=0))
    return Ranked(best, {name: float(feature[first]) for name, feature in features.items()}, held, own)
