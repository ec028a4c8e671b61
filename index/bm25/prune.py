"""The best passages of a segment, exactly, without scoring all that match: MaxScore (Turtle & Flood 1995) in NumPy.

Terms are taken from the rarest to the commonest. As soon as those left cannot lift a passage
over the score that enough passages are known to reach, no new passage is met: those met are looked up in the rest, and
the few that stay are scored as rank-bm25 adds up.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from index.bm25.okapi import Okapi
from index.bm25.postings import Integers, Scores
from index.bm25.query import Query
from index.bm25.segment import Segment, Window

ROUNDING = 1 - 1e-9
"""Sums in another order than rank-bm25's differ by less."""

SMALLEST, GREATEST = 1e-30, 1e30
"""Factors outside could vanish in a sum or overflow it: such a query is scored passage by passage."""

COARSE = 1 - 1e-4
"""Sums in single precision differ by less."""

BLOCK = 64
"""So many sums whose greatest stands for them all when a sum that many reach is sought."""

FEW = 1 << 15
"""So many passages are scored one and all in less time than it takes to choose among them."""


@dataclass(frozen=True, slots=True)
class _List:
    """A term's postings in a window, the `factor` of its impacts, and what it can add to a score at `most`."""

    factor: float
    most: float
    passages: Integers
    frequencies: Integers
    norms: Scores
    okapi: Okapi

    def parts(self) -> Scores:
        """What the term adds to the score of each of its passages."""
        return self.factor * self.okapi.impacts(self.frequencies, self.norms[self.passages])

    def impacts_of(self, passages: Integers) -> Scores:
        """The term's impacts in some passages; 0 where they do not hold it."""
        if not len(self.passages):
            return np.zeros(len(passages))
        places = self.passages.searchsorted(passages)
        frequencies = self.frequencies.take(places, mode="clip")
        found = self.passages.take(places, mode="clip") == passages
        return np.where(found, self.okapi.impacts(frequencies, self.norms[passages]), 0.0)

    def adding(self, part: float) -> Integers:
        """The passages to whose score the term adds at least `part`."""
        return self.passages[self.parts() >= part * ROUNDING]


def best(
    segment: Segment, norms: Scores, okapi: Okapi, query: Query, window: Window, count: int, floor: float, sums: Scores
) -> tuple[Integers, Scores]:
    """The `count` best passages of a window that hold a term of the query, and their scores; best first, ties by place.

    Passages below the score `floor` may be left out. `norms` are those of the segment's passages; `sums` is room for
    as many numbers, all 0 before and after.
    """
    lists = _lists(segment, norms, okapi, query, window)
    if not all(SMALLEST <= own.factor <= GREATEST for own in lists):
        found = _matching(lists)
    elif len(norms) <= FEW:
        return _best_of_all(lists, query, okapi, count)
    else:
        found = _candidates(lists, count, floor, sums)
    return _ranked(found, _scores(found, lists, query, okapi), count)


def _lists(segment: Segment, norms: Scores, okapi: Okapi, query: Query, window: Window) -> list[_List]:
    postings, slack = segment.postings, segment.slack(okapi)
    lists = []
    for number, weight, row in zip(query.numbers, query.weights, postings.rows(query.numbers), strict=True):
        own = slice(postings.starts[row], postings.starts[row + 1]) if row >= 0 else slice(0)
        passages, frequencies = postings.passages[own], postings.frequencies[own]
        if (window.first, window.last) != (0, len(postings)):
            inside = slice(*passages.searchsorted((window.first, window.last)))
            passages, frequencies = passages[inside], frequencies[inside]
        if len(window.allowed):
            allowed = window.allowed[passages]
            passages, frequencies = passages[allowed], frequencies[allowed]
        factor = float(weight * okapi.idf[number])
        most = factor * slack * float(segment.bounds[row]) if len(passages) else 0.0
        lists.append(_List(factor, most, passages, frequencies, norms, okapi))
    return lists


def _candidates(lists: Sequence[_List], count: int, floor: float, sums: Scores) -> Integers:
    """The passages that may be among the `count` best, ascending."""
    ordered = sorted(lists, key=lambda own: len(own.passages))
    left = [*accumulate((own.most for own in reversed(ordered)), initial=0.0)][::-1]
    met: list[Integers] = []
    place = 0
    while place < len(ordered) and left[place] >= floor:
        own = ordered[place]
        if left[place + 1] < floor:
            new = own.adding(floor - left[place + 1])
            met.append(new[sums[new] == 0])
            break
        sums[own.passages] += own.parts()
        met.append(own.passages)
        place += 1
        floor = max(floor, _reached(own.passages, sums, ordered[place:], count))
    found = np.unique(np.concatenate([np.empty(0, np.int32), *(new[sums[new] >= floor - left[place]] for new in met)]))
    own_sums = sums[found]
    for new in met:
        sums[new] = 0
    for own, still_left in zip(ordered[place:], left[place + 1 :], strict=True):
        own_sums += own.factor * own.impacts_of(found)
        if count <= len(found):
            floor = max(floor, np.partition(own_sums, -count)[-count] * ROUNDING)
        stay = own_sums >= floor - still_left
        found, own_sums = found[stay], own_sums[stay]
    return found


def _reached(passages: Integers, sums: Scores, rest: Sequence[_List], count: int) -> float:
    """A score that `count` passages reach: the least of those with the greatest sums, once they are complete."""
    if len(passages) < count:
        return -np.inf
    own = sums[passages]
    greatest = _greatest(own, count)[:count]
    complete = own[greatest] + sum(one.factor * one.impacts_of(passages[greatest]) for one in rest)
    return float(complete.min()) * ROUNDING


def _greatest(scores: Scores, count: int) -> Integers:
    """The places of at least `count` scores that no other exceeds, ascending; the last ties among them."""
    blocks = len(scores) // BLOCK
    places = np.arange(len(scores))
    if blocks > count:
        # So many blocks have their greatest at this or above it: cheaper than a partition of all.
        peaks = scores[: blocks * BLOCK].reshape(blocks, BLOCK).max(axis=1)
        places = np.flatnonzero(scores >= np.partition(peaks, -count)[-count])
    if count < len(places):
        own = scores[places]
        places = places[own >= np.partition(own, -count)[-count]]
    return places


def _best_of_all(lists: Sequence[_List], query: Query, okapi: Okapi, count: int) -> tuple[Integers, Scores]:
    """As `best`, by adding up all postings; no factor is below SMALLEST, so a passage that matches scores above 0."""
    impacts = [okapi.impacts(own.frequencies, own.norms[own.passages]) for own in lists]
    factors = query.occurrence_weights * okapi.idf[query.numbers][query.occurrences]
    scores: Scores = np.bincount(
        np.concatenate([lists[place].passages for place in query.occurrences]),
        np.concatenate([factor * impacts[place] for place, factor in zip(query.occurrences, factors, strict=True)]),
    ).astype(np.float64, copy=False)
    found = _greatest(scores, count)
    found = found[scores[found] > 0]
    return _ranked(found, scores[found], count)


def _matching(lists: Sequence[_List]) -> Integers:
    """All passages that hold a term, ascending."""
    return np.unique(np.concatenate([own.passages for own in lists]))


def _scores(passages: Integers, lists: Sequence[_List], query: Query, okapi: Okapi) -> Scores:
    """The scores of some passages, added up in rank-bm25's order."""
    impacts = [own.impacts_of(passages) for own in lists]
    factors = query.occurrence_weights * okapi.idf[query.numbers][query.occurrences]
    scores = np.zeros(len(passages))
    for place, factor in zip(query.occurrences, factors, strict=True):
        scores += factor * impacts[place]
    return scores


def _ranked(passages: Integers, scores: Scores, count: int) -> tuple[Integers, Scores]:
    order = np.argsort(-scores, kind="stable")[:count]
    return passages[order], scores[order]
