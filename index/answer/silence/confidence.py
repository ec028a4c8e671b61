"""How likely the first piece of evidence answers: by what it holds of the question and how large the library is."""

import math
from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from index.answer.questions.sought import Sought
from index.answer.questions.wanted import Wanted
from index.answer.ranking.ranked import Ranked
from index.answer.ranking.weights import WEIGHTS

CROWD, LARGEST = 2_500, 76_300
"""From so many passages on, a library is a crowd: many tell of one thing. Up to so many the change was measured."""

_COEFFICIENTS = {
    "score": 0.1546,
    "sentence in context": 0.3222,
    "bm25 by library": 0.1708,
    "library": -0.5104,
    "unmatched names": -0.254,
    "matched": 1.242,
    "words": 1.168,
    "context by crowd": 0.3791,
    "unmatched names by crowd": 0.0634,
    "matched by crowd": -0.165,
}
_INTERCEPT = -3.035
"""A logistic regression on 25,900 questions, weighed so that two in three have an answer: those that fitted the
ranking (`weights.py`), half of them asked of other articles than theirs, over libraries of 1 to 538 articles; and the
quizzes of some weeks, asked of 6,800 to 76,300 passages of news of those weeks and of others (RealTime QA). Words of
like meaning did not count then; since they lift what has no answer too, the intercept is .08 lower than fitted."""

UNSHOWN: Mapping[Wanted, float] = MappingProxyType(
    {Wanted.COUNT: -2.5, Wanted.AMOUNT: -2.5, Wanted.DATE: -1.6, Wanted.AGE: -4.0}
)
"""What the log-odds lose where the answering sentence shows no number, amount, date or age, and one is wanted.

Among answers to questions about an invented article which it does not answer, such sentences are 12 (COUNT), 13 and 5
times as frequent as among right answers (`tests/fitting/unshown.py`): the logarithms. Of AGE those articles are hardly
asked; texts tell it in so few ways that a sentence without any of them is taken for none.
"""

UNSURE = ("recency", "latest", "office", "speaks", "rejoins")
"""Features that make a passage likelier than others, but none likelier to answer: they are no part of its score."""

LEAST, GROWTH, FEW = 0.33, 0.12, 100
"""In a library of a few passages an answer is shown from the least confidence on, and from so much more on with each
tenfold, up to a crowd: the more passages, the more hold by chance what a question without an answer asks for."""

FALL = 0.35
"""How much lower the log-odds of the least confidence are for each e-fold more than a crowd: what is right among many
is never sure, what is absent is told as before."""


def confidence_of(ranked: Ranked, sought: Sought, passages: int, *, is_answered_above: bool = False) -> float:
    """The probability, 0 to 1, that the first piece of evidence is right, in a library of so many passages.

    `is_answered_above`: the heading over it shows what is wanted.
    """
    signals = _signals(ranked, sought, max(1, passages))
    log_odds = _INTERCEPT + sum(_COEFFICIENTS[name] * signal for name, signal in signals.items())
    is_unshown = sought.wanted in UNSHOWN and not (is_answered_above or ranked.features[f"shows {sought.wanted}"])
    return _share(log_odds + (UNSHOWN[sought.wanted] if is_unshown else 0))


def threshold_of(passages: int) -> float:
    """The confidence from which on an answer is shown, in a library of so many passages."""
    least = max(LEAST, LEAST + GROWTH * math.log10(min(max(1, passages), CROWD) / FEW))
    return _share(math.log(least / (1 - least)) - FALL * _crowd(passages))


def _crowd(passages: int) -> float:
    """How much more than a crowd a library is, from 0, as a logarithm."""
    return math.log(min(max(passages, CROWD), LARGEST) / CROWD)


def _share(log_odds: float) -> float:
    """The logistic function, without the overflow of exp(-log_odds)."""
    return (1 + math.tanh(log_odds / 2)) / 2


def _signals(ranked: Ranked, sought: Sought, passages: int) -> dict[str, float]:
    """What speaks for the best passage; `held` is how surely it and its context hold each sought term."""
    held, library, crowd = ranked.held, math.log(passages), _crowd(passages)
    matched = float(np.sqrt(held @ sought.worth))
    unmatched = float((1 - held) @ (sought.worth * sought.names))
    unsure = sum(WEIGHTS[name] * ranked.features[name] for name in UNSURE)
    return {
        "score": ranked.best[0].score - unsure,
        "sentence in context": ranked.features["sentence in context"],
        "bm25 by library": ranked.features["bm25"] * library,
        "library": library,
        "unmatched names": unmatched,
        "matched": matched,
        "words": ranked.features["words"],
        "context by crowd": ranked.features["context"] * crowd,
        "unmatched names by crowd": unmatched * crowd,
        "matched by crowd": matched * crowd,
    }
