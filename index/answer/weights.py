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
        "bm25": 3.93,
        "passage": -2.5,
        "passage in context": 6.6,
        "context": 1.94,
        "passage kin": 2.28,
        "passage variant": 3.32,
        "passage names": 1.46,
        "passage numbers": 0.63,
        "passage length": -0.47,
        "passage phrases": 2.42,
        "sentence": -3.17,
        "sentence in context": 6.6,
        "sentence and the one before": 2.41,
        "sentence and the one behind": 1.42,
        "sentence bm25": 2.11,
        "sentence names": -0.52,
        "sentence numbers": 0.19,
        "words": 2.02,
        "sentence phrases": 1.28,
        "first": 0.45,
        "shows person": 0.97,
        "shows date": 1.93,
        "shows place": 1.39,
        "shows count": 1.94,
        "shows amount": 1.37,
        "shows reason": 1.23,
        "shows means": -0.51,
        "shows anything": -0.55,
        "shows number of date": 0.74,
        "near": 0.64,
        "length": -0.07,
        "short": -2.51,
        "new words": -0.59,
        "said by": 1.5,
        "recency": 1.0,
        "latest": 2.0,
        "dated": 3.0,
    }
)
