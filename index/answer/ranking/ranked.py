"""Features to an order: each sentence's score, each passage's from its sentences', best first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from index.answer.questions.sought import Flags, Numbers
from index.answer.ranking.pool import Pool
from index.answer.ranking.weights import WEIGHTS
from index.answer.readings.reading import Places


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


def rank(pool: Pool, features: Mapping[str, Numbers], eligible: Flags | None = None) -> Ranked:
    """The passages of a pool by how likely one of their sentences answers.

    A sentence's score is the logarithm of its odds but for a constant (a linear model, fitted listwise), so a passage's
    is the logarithm of the sum of its sentences' odds. Of each passage the best of its `eligible` sentences
    is chosen; by default all are, and some of each passage.
    """
    columns = np.array(list(features.values()))
    weights = np.array([WEIGHTS[name] for name in features])
    scores = (weights[:, None] * columns).sum(axis=0)  # not @, by which equal columns may get unequal sums
    highest = pool.most_of_passage(scores)
    odds = np.add.reduceat(np.exp(scores - highest[pool.passage_of]), pool.firsts)
    of_passages = highest + np.log(odds)
    order = np.argsort(-of_passages, kind="stable")
    chosen = _chosen(pool, scores if eligible is None else np.where(eligible, scores, -np.inf))
    sentences = chosen - pool.firsts
    best = list(map(Best, order.tolist(), sentences[order].tolist(), of_passages[order].tolist()))
    is_first = pool.passage_of == order[0]
    own = pool.held[is_first].max(axis=0)
    held = np.maximum(own, pool.context[is_first].max(axis=0))
    return Ranked(best, dict(zip(features, columns[:, chosen[order[0]]].tolist(), strict=True)), held, own)


def _chosen(pool: Pool, scores: Numbers) -> Places:
    """Of each passage the first of its best sentences."""
    is_best = np.flatnonzero(scores == pool.most_of_passage(scores)[pool.passage_of])
    chosen: Places = is_best[np.searchsorted(pool.passage_of[is_best], np.arange(pool.passages))]
    return chosen
