"""`prune.best` compiled by Numba, posting by posting. Needs the extra `fast`; importing this module compiles it.

It gives the same passages with the same scores, to the last bit, as the last sums are taken in the same order.
"""

import numpy as np
from numba import njit, types

from index.bm25.prune import ROUNDING

TRACE = 1e-200
"""Marks a passage as met where nothing has been added up yet; lost in any sum."""

SEARCH = 40
"""A binary search among postings takes as long as reading so many of them in order."""

_jit = njit(cache=True, nogil=True)


@_jit
def _find(passages, passage, low, high):
    """Where an ascending slice holds a passage, or would."""
    while low < high:
        middle = (low + high) >> 1
        if passages[middle] < passage:
            low = middle + 1
        else:
            high = middle
    return low


@_jit
def _impact_of(passage, passages, frequencies, norms, k1, begin, end):
    """A term's impact in a passage; 0 where it does not hold the term."""
    place = _find(passages, passage, begin, end)
    if place == end or passages[place] != passage:
        return 0.0
    return frequencies[place] * (k1 + 1) / (frequencies[place] + norms[passage])


@_jit
def _push(heap, members, size, score, member):
    """Keeps the greatest scores of all that are pushed in a heap whose least is first; gives its new size."""
    if size < len(heap):
        hole = size
        while hole > 0 and heap[(hole - 1) >> 1] > score:
            heap[hole], members[hole] = heap[(hole - 1) >> 1], members[(hole - 1) >> 1]
            hole = (hole - 1) >> 1
        heap[hole], members[hole] = score, member
        return size + 1
    if score <= heap[0]:
        return size
    hole = 0
    while 2 * hole + 1 < size:
        child = 2 * hole + 1
        if child + 1 < size and heap[child + 1] < heap[child]:
            child += 1
        if heap[child] >= score:
            break
        heap[hole], members[hole] = heap[child], members[child]
        hole = child
    heap[hole], members[hole] = score, member
    return size


@_jit
def _order(sizes, most):
    """The places of terms, from the rarest to the commonest, and what those from each place on can add to a score."""
    order = np.empty(len(sizes), np.int64)
    for place in range(len(sizes)):
        hole = place
        while hole > 0 and sizes[order[hole - 1]] > sizes[place]:
            order[hole] = order[hole - 1]
            hole -= 1
        order[hole] = place
    left = np.zeros(len(sizes) + 1)
    for place in range(len(sizes) - 1, -1, -1):
        left[place] = left[place + 1] + most[order[place]]
    return order, left


@_jit
def _reached(heap, members, size, passages, frequencies, norms, k1, begins, ends, factors, rest):
    """The least score of the heap's passages once their sums are completed by the terms of the rest."""
    least = np.inf
    for one in range(size):
        score = heap[one]
        for term in rest:
            score += factors[term] * _impact_of(
                members[one], passages, frequencies, norms, k1, begins[term], ends[term]
            )
        least = min(least, score)
    return least * ROUNDING


@_jit
def _meet(passages, frequencies, norms, k1, factor, begin, end, allowed, sums, met, count, heap, members):
    """Adds a term's part to the sum of each of its passages, keeping the greatest sums in the heap."""
    size = 0
    for place in range(begin, end):
        passage = passages[place]
        if len(allowed) and not allowed[passage]:
            continue
        score = sums[passage]
        if score == 0.0:
            met[count] = passage
            count += 1
        score += factor * (frequencies[place] * (k1 + 1) / (frequencies[place] + norms[passage]))
        sums[passage] = score
        if size < len(heap) or score > heap[0]:
            size = _push(heap, members, size, score, passage)
    return count, size


@_jit
def _meet_adding(passages, frequencies, norms, k1, impact, begin, end, allowed, sums, met, count):
    """Meets the passages, not met before, in which a term has at least some impact."""
    for place in range(begin, end):
        passage = passages[place]
        if frequencies[place] * (k1 + 1) < impact * (frequencies[place] + norms[passage]):
            continue
        if sums[passage] == 0.0 and (len(allowed) == 0 or allowed[passage]):
            sums[passage] = TRACE
            met[count] = passage
            count += 1
    return count


@_jit
def _stay(met, count, sums, least):
    """Leaves out the passages whose sum is below the least."""
    stay = 0
    for one in range(count):
        if sums[met[one]] >= least:
            met[stay] = met[one]
            stay += 1
        else:
            sums[met[one]] = 0.0
    return stay


@_jit
def _look_up(met, count, passages, frequencies, norms, k1, factor, begin, end, sums, heap, members):
    """Adds a term's part to the sums of the passages met, by a search for each or, if cheaper, reading all postings."""
    if end - begin < SEARCH * count:
        for place in range(begin, end):
            passage = passages[place]
            if sums[passage] > 0.0:
                sums[passage] += factor * (frequencies[place] * (k1 + 1) / (frequencies[place] + norms[passage]))
    else:
        for one in range(count):
            sums[met[one]] += factor * _impact_of(met[one], passages, frequencies, norms, k1, begin, end)
    size = 0
    for one in range(count):
        passage = met[one]
        if size < len(heap) or sums[passage] > heap[0]:
            size = _push(heap, members, size, sums[passage], passage)
    return size


@_jit
def _rank(met, passages, frequencies, norms, k1, begins, ends, occurrences, factors, sums, wanted):
    """The wanted number of passages met, by their scores in rank-bm25's order of addition; ties by position."""
    found, scores = np.empty(min(wanted, len(met)), np.int64), np.empty(min(wanted, len(met)))
    impacts = np.empty(len(begins))
    size = 0
    for passage in met:
        sums[passage] = 0.0
        for term in range(len(begins)):
            impacts[term] = _impact_of(passage, passages, frequencies, norms, k1, begins[term], ends[term])
        score = 0.0
        for place in range(len(occurrences)):
            score += factors[place] * impacts[occurrences[place]]
        if size == len(found):
            if score < scores[size - 1] or (score == scores[size - 1] and passage > found[size - 1]):
                continue
        else:
            size += 1
        hole = size - 1
        while hole > 0 and (scores[hole - 1] < score or (scores[hole - 1] == score and found[hole - 1] > passage)):
            scores[hole], found[hole] = scores[hole - 1], found[hole - 1]
            hole -= 1
        scores[hole], found[hole] = score, passage
    return found, scores


def _best(
    numbers, starts, passages, frequencies, bounds, norms, wanted, factors, occurrences, occurrence_factors, k1,
    slack, first, last, allowed, sums, count, floor,
):  # fmt: skip
    """See `prune.best`."""
    terms = len(wanted)
    begins, ends, most = np.zeros(terms, np.int64), np.zeros(terms, np.int64), np.zeros(terms)
    postings = 0
    for term in range(terms):
        row = _find(numbers, wanted[term], 0, len(numbers))
        if row < len(numbers) and numbers[row] == wanted[term]:
            begins[term], ends[term] = starts[row], starts[row + 1]
            if first > 0 or last < len(norms):
                begins[term] = _find(passages, first, begins[term], ends[term])
                ends[term] = _find(passages, last, begins[term], ends[term])
            most[term] = factors[term] * bounds[row] * slack
        postings += ends[term] - begins[term]
    order, left = _order(ends - begins, most)
    met, met_count = np.empty(min(postings, len(norms)), np.int32), 0
    heap, members = np.empty(count), np.empty(count, np.int64)
    place = 0
    while place < terms and left[place] >= floor:
        term = order[place]
        begin, end = begins[term], ends[term]
        if left[place + 1] < floor:
            impact = (floor - left[place + 1]) / factors[term] * ROUNDING
            met_count = _meet_adding(
                passages, frequencies, norms, k1, impact, begin, end, allowed, sums, met, met_count
            )
            break
        met_count, size = _meet(
            passages, frequencies, norms, k1, factors[term], begin, end, allowed, sums, met, met_count, heap, members
        )
        place += 1
        if size == count and place < terms and ends[order[place]] - begins[order[place]] > SEARCH * count:
            rest = order[place:]
            floor = max(
                floor,
                _reached(heap, members, size, passages, frequencies, norms, k1, begins, ends, factors, rest),
            )
    met_count = _stay(met, met_count, sums, floor - left[place])
    while place < terms:
        term = order[place]
        place += 1
        size = _look_up(
            met,
            met_count,
            passages,
            frequencies,
            norms,
            k1,
            factors[term],
            begins[term],
            ends[term],
            sums,
            heap,
            members,
        )
        if size == count:
            floor = max(floor, heap[0] * ROUNDING)
        met_count = _stay(met, met_count, sums, floor - left[place])
    met = met[:met_count]
    return _rank(met, passages, frequencies, norms, k1, begins, ends, occurrences, occurrence_factors, sums, count)


def _array(kind, *, readonly=True):
    return types.Array(kind, 1, "C", readonly=readonly)


def _signature(frequency):
    i4, i8, f8 = types.int32, types.int64, types.float64
    return (
        _array(i4), _array(i8), _array(i4), _array(frequency), _array(types.float32), _array(f8),
        _array(i8), _array(f8), _array(i8), _array(f8), f8, f8, i8, i8, _array(types.boolean),
        _array(f8, readonly=False), i8, f8,
    )  # fmt: skip


best = njit([_signature(types.uint8), _signature(types.int32)], cache=True, nogil=True)(_best)
