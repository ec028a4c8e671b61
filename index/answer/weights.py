"""What each feature counts: a linear model of the odds that a sentence answers.

Fitted listwise: a multinomial logistic regression over the sentences of a question's candidates, four fifths of the
loss for the sentence and one for its passage, ridge 0.001, on 2,375 questions of SelQA over 474 encyclopaedia articles
and, weighed a tenth, 10,000 of the training part of SQuAD. The last four, which those texts cannot tell, were set by
hand on dated news. A feature that is not here counts nothing.
"""

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "bm25": 1.81,
        "bm25 by size": 0.34,
        "passage": -1.92,
        "passage in context": 3.03,
        "passage in context by size": 0.88,
        "context": 2.23,
        "passage kin": 1.95,
        "passage variant": 3.64,
        "passage names": 1.32,
        "passage numbers": 0.46,
        "passage length": -0.47,
        "passage phrases": 2.49,
        "sentence": -2.03,
        "sentence in context": 2.9,
        "sentence in context by size": 0.81,
        "sentence and the one before": 2.2,
        "sentence and the one behind": 1.18,
        "sentence bm25": 0.64,
        "sentence names": -0.57,
        "sentence numbers": 0.17,
        "words": 1.83,
        "sentence phrases": 1.69,
        "first": 0.41,
        "shows person": 0.79,
        "shows date": 1.98,
        "shows place": 1.41,
        "shows count": 1.74,
        "shows amount": 1.45,
        "shows reason": 1.26,
        "shows means": -0.42,
        "shows anything": -0.62,
        "shows number of date": 0.98,
        "near": 0.62,
        "length": -0.23,
        "short": -3.06,
        "new words": -0.49,
        "about": 0.16,
        "defines": 0.69,
        "said by": 1.5,
        "recency": 1.0,
        "latest": 2.0,
        "dated": 3.0,
    }
)
