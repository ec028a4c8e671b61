"""What each feature counts: a linear model of the odds that a sentence answers.

Fitted listwise: a multinomial logistic regression over the sentences of a question's candidates, four fifths of the
loss for the sentence and one for its passage, ridge 0.003, on 2,375 questions of SelQA over 474 encyclopaedia articles
and, weighed half, 1,920 questions over 64 invented news articles, asked of each alone and of all. The last four,
which those texts hardly tell, were set by hand, three of them on dated news.
"""

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "bm25": 5.08,
        "passage in context": 4.05,
        "context": 0.81,
        "passage variant": 2.86,
        "passage names": 2.19,
        "passage numbers": 0.81,
        "passage length": -0.59,
        "passage phrases": 1.1,
        "sentence": -2.61,
        "sentence in context": 4.71,
        "sentence and the one before": 2.86,
        "sentence names": -0.44,
        "sentence numbers": 0.65,
        "words": 3.97,
        "sentence phrases": 2.33,
        "shows person": 1.29,
        "shows date": 1.88,
        "shows place": 1.61,
        "shows count": 2.39,
        "shows amount": 2.26,
        "shows reason": 1.89,
        "shows number of date": 0.76,
        "length": -0.61,
        "said by": 0.74,
        "introducing": 5.0,
        "recency": 1.0,
        "latest": 2.0,
        "dated": 3.0,
    }
)
