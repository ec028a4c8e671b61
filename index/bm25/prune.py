"""The best passages of a segment, exactly, without scoring all that match: MaxScore (Turtle & Flood 1995) in NumPy.

Terms are taken from the rarest to the commonest. As soon as those left cannot lift a passage
over the score that enough passages are known to reach, no new passage is met: those met are looked up in the rest, and
the few that stay are scored as rank-bm25 adds up.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import numpy as np
import numpy.typing as npt

from index.bm25.entries import Integers, frequencies_in, passages_in
from index.bm25.okapi import Okapi
from index.bm25.posting_list import ROUNDING, PostingList, factors, impacts_of, places, posting_lists
from index.bm25.postings import Postings, Scores
from index.bm25.query import Query
from index.bm25.segment import Segment, Window

SMALLEST, GREATEST = 1e-30, 1e30
"""Factors outside could vanish in a sum or overflow it: such a query is scored passage by passage."""

TRACE = 1e-200
"""Marks a passage as met where nothing has been added up yet; lost in any sum."""

COARSE = 1 - 1e-4
"""Sums in single precision differ by less."""

BLOCK = 64
"""So many sums whose greatest stands for them all when a sum that many reach is sought."""

SEARCH = 8
"""A binary search among postings takes as long as reading so many of them in order."""

CHUNK = 1 << 16
"""Common terms are added up for so many passages at a time, which a near cache holds."""

FEW = 1 << 15
"""So many passages are scored one and all in less time than it takes to choose among them."""


def best(
    segment: Segment, norms: Scores, okapi: Okapi, query: Query, window: Window, count: int, floor: float, sums: Scores
) -> tuple[Integers, Scores]:
    """The `count` best passages of a window that hold a term of the query, and their scores; best first, ties by place.

    Passages below the score `floor` may be left out. `norms` are those of the segment's passages; `sums` is room for
    as many numbers, all 0 before and after.
    """
    by_term = factors(query, okapi)
    is_usual = by_term.min() >= SMALLEST and by_term.max() <= GREATEST
    if is_usual and len(norms) <= FEW:
        return _best_of_all(segment.postings, norms, okapi, query, window, count)
    lists = posting_lists(segment, norms, okapi, query, window)
    if not is_usual:
        found = _matching([own.allowed(window.allowed) for own in lists])
    else:
        found = _candidates(lists, window, segment.shrinkage(okapi) / segment.slack(okapi), count, floor, sums)
    return _ranked(found, _scores(found, lists, query, okapi), count)


def _candidates(
    lists: Sequence[PostingList], window: Window, shrinkage: float, count: int, floor: float, sums: Scores
) -> Integers:
    """The passages that may be among the `count` best, ascending."""
    ordered = sorted(lists, key=lambda own: own.size)
    left = [*accumulate((own.most for own in reversed(ordered)), initial=0.0)][::-1]
    rare = sum(not len(own.codes) for own in ordered)
    met: list[Integers] = []
    place = 0
    while place < rare and left[place] >= floor:
        own = ordered[place].allowed(window.allowed)
        if left[place + 1] < floor:
            new = own.adding(floor - left[place + 1])
            new = new[sums[new] == 0]
            sums[new] = TRACE
            met.append(new)
            break
        before = sums[own.passages]
        met.append(own.passages[before == 0])
        sums[own.passages] = before + own.parts()
        place += 1
        floor = max(floor, _reached(own.passages, sums, ordered[place:], count))
    if place == rare and left[rare] > 0 and left[rare] >= floor:
        found = _scan(ordered[rare:], window, shrinkage, count, floor, sums)
    else:
        found = np.concatenate([np.empty(0, np.int32), *met])
        found = found[sums[found] >= floor - left[place]]
        found = _completed(found, sums, ordered[place:], left[place + 1 :], shrinkage, count, floor)
    for new in met:
        sums[new] = 0
    return found


def _completed(
    found: Integers, sums: Scores, rest: Sequence[PostingList], left: Sequence[float], shrinkage: float, count: int,
    floor: float,
) -> Integers:  # fmt: skip
    """Which of the passages may be among the best once their sums are completed by the rest, term by term; ascending.

    A common term is taken at what it adds at most.
    """
    loss = 0.0
    for own, still_left in zip(rest, left, strict=True):
        if len(own.codes):
            sums[found] += own.step * own.codes[found]
            loss += own.step
        elif len(own.entries) < SEARCH * len(found):
            met = own.only(sums[own.passages] > 0)
            sums[met.passages] += met.parts()
        else:
            sums[found] += own.factor * impacts_of([own], found)[0]
        reached = sums[found]
        if count <= len(found):
            floor = max(floor, (float(np.partition(reached, -count)[-count]) - loss) * shrinkage * ROUNDING)
        found = found[reached >= (floor - still_left) * ROUNDING]
    return np.sort(found)


def _scan(
    common: Sequence[PostingList], window: Window, shrinkage: float, count: int, floor: float, sums: Scores
) -> Integers:
    """All passages of a window that, with what the common terms add at most, may be among the best; ascending."""
    steps = np.array([own.step for own in common], np.float32)
    loss, least, found, most = float(steps.sum()), max(floor * COARSE, 0.0), [np.empty(0, np.int64)], [steps[:0]]
    greatest = steps[:0]
    for low in range(window.first, window.last, CHUNK):
        high = min(low + CHUNK, window.last)
        own = np.einsum("t,tp->p", steps, np.stack([each.codes[low:high] for each in common]).astype(np.float32))
        own += sums[low:high]
        if len(window.allowed):
            own *= window.allowed[low:high]
        reaching = np.flatnonzero((own >= least) & (own > 0))
        own = own[reaching]
        found.append(reaching + low)
        most.append(own)
        greatest = np.concatenate([greatest, own[_greatest(own, count)]])
        greatest = greatest[_greatest(greatest, count)]
        if len(greatest) >= count:
            least = max(least, (float(greatest.min()) - loss) * shrinkage * COARSE)
    return np.concatenate(found)[np.concatenate(most) >= least]


def _reached(passages: Integers, sums: Scores, rest: Sequence[PostingList], count: int) -> float:
    """A score that `count` passages reach: the least of those with the greatest sums, once they are complete."""
    if len(passages) < count:
        return -np.inf
    own = sums[passages]
    greatest = _greatest(own, count)[:count]
    impacts = impacts_of(rest, passages[greatest])
    complete = own[greatest] + sum(one.factor * own_impacts for one, own_impacts in zip(rest, impacts, strict=True))
    return float(complete.min()) * ROUNDING


def _greatest(scores: npt.NDArray[np.floating[Any]], count: int) -> Integers:
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


def _best_of_all(
    postings: Postings, norms: Scores, okapi: Okapi, query: Query, window: Window, count: int
) -> tuple[Integers, Scores]:
    """As `best`, by adding up all postings; no factor is below SMALLEST, so a passage that matches scores above 0."""
    numbers = query.numbers[query.occurrences]
    own = places(postings, postings.rows(numbers), window)
    entries = np.concatenate([postings.entries[each] for each in own])
    passages = passages_in(entries)
    by_posting = np.repeat(query.occurrence_weights * okapi.idf[numbers], [each.stop - each.start for each in own])
    parts = by_posting * okapi.impacts(frequencies_in(entries), norms[passages])
    if len(window.allowed):
        parts *= window.allowed[passages]
    scores: Scores = np.bincount(passages, parts).astype(np.float64, copy=False)
    found = _greatest(scores, count)
    found = found[scores[found] > 0]
    return _ranked(found, scores[found], count)


def _matching(lists: Sequence[PostingList]) -> Integers:
    """All passages that hold a term, ascending."""
    return np.unique(np.concatenate([own.passages for own in lists]))


def _scores(passages: Integers, lists: Sequence[PostingList], query: Query, okapi: Okapi) -> Scores:
    """The scores of some passages, added up in rank-bm25's order."""
    impacts = impacts_of(lists, passages)
    by_occurrence = query.occurrence_weights * okapi.idf[query.numbers][query.occurrences]
    scores = np.zeros(len(passages))
    for place, factor in zip(query.occurrences, by_occurrence, strict=True):
        scores += factor * impacts[place]
    return scores


def _ranked(passages: Integers, scores: Scores, count: int) -> tuple[Integers, Scores]:
    order = np.argsort(-scores, kind="stable")[:count]
    return passages[order], scores[order]
