"""How much of the question stands in a text as the question has it: its words side by side, in its order."""

import numpy as np

from index.answer.questions.sought import Numbers, Sought
from index.answer.ranking.pool import Pool
from index.answer.readings.reading import Places

REACH = 3
"""Words of a question further apart than this make no phrase."""


def adjacent(pool: Pool, sought: Sought, owner: Places, owners: int) -> Numbers:
    """For each owner (a sentence or a passage, as `owner` of each term says) the worth of the phrases it holds.

    A phrase is two sought terms at nearly the distance they have in the question; it is worth what the lesser of the
    two is, and counts once.
    """
    hits, columns, owned = pool.hits, pool.columns, owner[pool.hits]
    distance = np.diff(hits)
    asked = np.diff(sought.places[columns])
    together = (owned[1:] == owned[:-1]) & (asked > 0) & (asked <= REACH) & (np.abs(distance - asked) <= 1)
    pairs = np.flatnonzero(together)
    count = len(sought.keys)
    once = np.unique((owned[pairs] * count + columns[pairs]) * count + columns[pairs + 1])
    lesser = np.minimum(sought.worth[once // count % count], sought.worth[once % count])
    return np.bincount(once // (count * count), lesser, owners).astype(float)
