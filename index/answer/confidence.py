"""How likely the first piece of evidence answers: by what it holds of the question and how large the library is."""

import math

import numpy as np

from index.answer.ranking import Ranked
from index.answer.sought import Sought

_COEFFICIENTS = {
    "score": 0.1307,
    "sentence in context": 0.9208,
    "bm25 by library": 0.1605,
    "library": -0.5209,
    "unmatched names": -0.1237,
    "context": 1.9253,
    "matched": 0.7335,
    "known": 0.9871,
    "words": 0.8775,
}
_INTERCEPT = -2.7948 + 0.3
"""A logistic regression on 14,500 questions, half of them of articles left out, over libraries of 1 to 474 articles and
of 53,000 passages of news, rescaled (Platt) to the share of answers that are right where two questions in three have
one; and 0.3 more, for what is left where doubts have taken away: fitted on this project's own questions."""

LEAST, GROWTH, FEW = 0.3, 0.113, 70
"""In a library of a few passages an answer is shown from the least confidence on, with each tenfold more from so much
more on: the more passages, the more of them hold by chance what a question without an answer asks for."""

MOST = 0.57
"""However large the library, an answer that is rather right than wrong is shown."""


def confidence_of(ranked: Ranked, sought: Sought, passages: int) -> float:
    """The probability, 0 to 1, that the first piece of evidence is right, in a library of so many passages."""
    signals = _signals(ranked, sought, math.log(max(1, passages)))
    logit = _INTERCEPT + sum(_COEFFICIENTS[name] * signal for name, signal in signals.items())
    return (1 + math.tanh(logit / 2)) / 2  # the logistic function, without the overflow of exp(-logit)


def threshold_of(passages: int) -> float:
    """The confidence from which on an answer is shown, in a library of so many passages."""
    return min(MOST, max(LEAST, LEAST + GROWTH * math.log10(max(1, passages) / FEW)))


def _signals(ranked: Ranked, sought: Sought, library: float) -> dict[str, float]:
    """What speaks for the best passage; `held` is how surely it and its context hold each sought term."""
    held = ranked.held
    return {
        "score": ranked.best[0].score,
        "sentence in context": ranked.features["sentence in context"],
        "bm25 by library": ranked.features["bm25"] * library,
        "library": library,
        "unmatched names": float((1 - held) @ (sought.worth * sought.names)),
        "context": ranked.features["context"],
        "matched": float(np.sqrt(held @ sought.worth)),
        "known": float(sought.known @ sought.worth / sought.worth.sum()),
        "words": ranked.features["words"],
    }
