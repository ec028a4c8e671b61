"""Weights of features by which the sentences that answer come first, as likely as can be."""

from collections.abc import Sequence

import numpy as np
from fitting.candidates import Observation
from scipy.optimize import minimize

from index.answer.questions.sought import Flags, Numbers

RIDGE = 0.003
"""What a weight costs, squared, times the variance of its feature."""

OF_SENTENCE = 0.8
"""The share of the loss that is for the answering sentence; the rest is for its passage."""


class Listwise:
    """A multinomial logistic regression over the sentences of each question's candidates."""

    def __init__(self, observations: Sequence[Observation]) -> None:
        """Questions without a sentence that answers tell nothing; one needs to have some."""
        telling = [each for each in observations if each.answers.any()]
        lengths = [len(each.answers) for each in telling]
        self._features = np.concatenate([each.features for each in telling])
        self._starts = np.cumsum([0, *lengths[:-1]])
        self._question = np.repeat(np.arange(len(telling)), lengths)
        weights = np.array([each.weight for each in telling])
        self._counts = weights / weights.sum()
        self._answers = np.concatenate([each.answers for each in telling]).astype(float)
        self._near = np.concatenate([_in_right_passage(each) for each in telling]).astype(float)

    def weights(self) -> Numbers:
        """The weight of each feature (F)."""
        start = np.zeros(self._features.shape[1])
        fitted: Numbers = minimize(self._loss, start, jac=True, method="L-BFGS-B").x
        return fitted

    def _loss(self, weights: Numbers) -> tuple[float, Numbers]:
        """The loss with its gradient."""
        scores = self._features @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, self._starts)[self._question])
        share_of_all, whole = self._shares(odds)
        share_of_answers, answering = self._shares(odds * self._answers)
        share_of_near, near = self._shares(odds * self._near)
        cost = np.log(whole) - OF_SENTENCE * np.log(answering) - (1 - OF_SENTENCE) * np.log(near)
        pull = share_of_all - OF_SENTENCE * share_of_answers - (1 - OF_SENTENCE) * share_of_near
        ridge = RIDGE * self._features.var(axis=0)
        loss = float(self._counts @ cost + ridge @ weights**2)
        return loss, self._features.T @ (pull * self._counts[self._question]) + 2 * ridge * weights

    def _shares(self, odds: Numbers) -> tuple[Numbers, Numbers]:
        """Each sentence's share of its question's odds, and these odds together."""
        whole = np.maximum(np.add.reduceat(odds, self._starts), np.finfo(float).tiny)
        return odds / whole[self._question], whole


def _in_right_passage(one: Observation) -> Flags:
    """Which sentences stand in a passage that has one that answers."""
    right = np.zeros(one.passage_of.max() + 1, bool)
    right[one.passage_of[one.answers]] = True
    near: Flags = right[one.passage_of]
    return near
