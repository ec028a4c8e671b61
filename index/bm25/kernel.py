"""`prune.best` compiled by Numba, posting by posting. Needs the extra `fast`; importing this module compiles it.

It gives the same passages with the same scores, to the last bit, as the last sums are taken in the same order.

All of it is one file, for Numba keeps compiled code as long as the file stays the same that it was written in.
"""

from typing import Any, NamedTuple

import numpy as np
from numba import njit, types

from index.bm25.common import CODES
from index.bm25.posting_list import ROUNDING
from index.bm25.prune import COARSE, GREATEST, SMALLEST, TRACE

SEARCH = 40
"""A binary search among postings takes as long as reading so many of them in order."""

CHUNK = 1 << 12
"""Common terms are added up for so many passages at a time, which the nearest cache holds."""

BLOCK = 1 << 7
"""So many sums are looked at one by one where any of them reaches what is sought."""

RECKONING = 1e-9
"""A frequency reckoned from a code is off by a smaller share."""

_jit = njit(cache=True, nogil=True)


class _Lists(NamedTuple):
    """The terms of a query: where the postings of each begin and end, and the factors of their impacts.

    `bits` of each of the `entries` are its frequency. `codes` tells the place of a term's codes, -1 for a term that is
    not common. `k1` and `norms` make impacts.
    """

    entries: Any
    bits: Any
    norms: Any
    k1: Any
    begins: Any
    ends: Any
    factors: Any
    codes: Any
    coding: Any


class _Coding(NamedTuple):
    """The codes `of` all common terms by passage, and how many `steps` an impact of 1 has for each term.

    What a passage's length added below the line was `constant` and the rest of its norm, since multiplied by `growth`.
    """

    of: Any
    steps: Any
    constant: Any
    growth: Any


class _Columns(NamedTuple):
    """The common terms of a query: the `places` of their `codes`, and what a step of each adds to a score at most.

    `shrinkage` makes of what they add at most what they add at least, but for one step.
    """

    places: Any
    codes: Any
    steps: Any
    shrinkage: Any


class _Heap(NamedTuple):
    """The greatest scores of all that were pushed, the least of them first, and whose they are."""

    scores: Any
    members: Any


@_jit
def _find(numbers, number, low, high):
    """Where an ascending slice holds a number, or would. Steps, not branches: nobody can predict these."""
    length = high - low
    while length > 1:
        half = length >> 1
        low += half * (np.int64(numbers[low + half - 1]) < number)
        length -= half
    return low + (1 if length == 1 and np.int64(numbers[low]) < number else 0)


@_jit
def _passage(lists, place):
    """The passage of a posting."""
    return np.int64(lists.entries[place]) >> lists.bits


@_jit
def _frequency(lists, place):
    """How often the passage of a posting holds the term."""
    return np.int64(lists.entries[place]) & ((1 << lists.bits) - 1)


@_jit
def _impact_for(lists, frequency, passage):
    """The impact of a term that a passage holds so often."""
    return frequency * (lists.k1 + 1) / (frequency + lists.norms[passage])


@_jit
def _impact(lists, place):
    """The impact of a posting."""
    return _impact_for(lists, _frequency(lists, place), _passage(lists, place))


@_jit
def _coded_frequency(lists, term, passage, code):
    """How often a passage holds a common term, told by its code where only one frequency has that; -1 elsewhere.

    It spares a search among the term's postings, which may so stay on the disk.
    """
    constant, growth, k1 = lists.coding.constant, lists.coding.growth, lists.k1
    norm = constant + (lists.norms[passage] - constant) * growth
    least, most = (code - 1.0) / lists.coding.steps[term], code / lists.coding.steps[term]
    if most >= k1 + 1:
        return -1
    low, high = least * norm / (k1 + 1 - least), most * norm / (k1 + 1 - most)
    frequency = np.int64(high)
    is_within = low * (1 + RECKONING) < frequency < high * (1 - RECKONING)
    return frequency if is_within and frequency - 1 < low * (1 - RECKONING) else -1


@_jit
def _impact_of(lists, term, passage):
    """A term's impact in a passage; 0 where it does not hold the term."""
    if lists.codes[term] >= 0:
        code = lists.coding.of[lists.codes[term], passage]
        frequency = _coded_frequency(lists, term, passage, code) if code else 0
        if frequency >= 0:
            return _impact_for(lists, frequency, passage)
    place = _find(lists.entries, np.int64(passage) << lists.bits, lists.begins[term], lists.ends[term])
    if place == lists.ends[term] or _passage(lists, place) != passage:
        return 0.0
    return _impact(lists, place)


@_jit
def _push(heap, size, score, member):
    """Keeps a score where it is among the greatest; gives the heap's new size."""
    scores, members = heap
    if size < len(scores):
        hole = size
        while hole > 0 and scores[(hole - 1) >> 1] > score:
            scores[hole], members[hole] = scores[(hole - 1) >> 1], members[(hole - 1) >> 1]
            hole = (hole - 1) >> 1
        scores[hole], members[hole] = score, member
        return size + 1
    if score <= scores[0]:
        return size
    hole = 0
    while 2 * hole + 1 < size:
        child = 2 * hole + 1
        if child + 1 < size and scores[child + 1] < scores[child]:
            child += 1
        if scores[child] >= score:
            break
        scores[hole], members[hole] = scores[child], members[child]
        hole = child
    scores[hole], members[hole] = score, member
    return size


@_jit
def _row(numbers, number):
    """The row of a term, -1 where no passage here holds it; where all terms are held, a term's row is its number."""
    if number < len(numbers) and numbers[number] == number:
        return number
    row = _find(numbers, number, 0, len(numbers))
    return row if row < len(numbers) and numbers[row] == number else -1


@_jit
def _terms(numbers, starts, entries, bits, bounds, rows, codes, norms, k1, b, growth, wanted, factors, first, last):
    """The terms of a query in a window of passages, and what each can add to a score at most."""
    count = len(wanted)
    begins, ends = np.zeros(count, np.int64), np.zeros(count, np.int64)
    most, places, steps = np.zeros(count), np.full(count, -1), np.zeros(count)
    for term in range(count):
        row = _row(numbers, wanted[term])
        if row < 0:
            continue
        begins[term], ends[term] = starts[row], starts[row + 1]
        place = _find(rows, row, 0, len(rows))
        if place < len(rows) and rows[place] == row:
            places[term], steps[term] = place, CODES / np.float64(bounds[row])
        if first > 0 or last < len(norms):
            begins[term] = _find(entries, first << bits, begins[term], ends[term])
            ends[term] = _find(entries, last << bits, begins[term], ends[term])
        most[term] = factors[term] * bounds[row] * max(1.0, growth)
    coding = _Coding(codes, steps, k1 * (1 - b), growth)
    return _Lists(entries, bits, norms, k1, begins, ends, factors, places, coding), most


@_jit
def _order(lists, most):
    """The terms from the rarest to the commonest, how many are rare, and what those from each on can add to a score."""
    count = len(most)
    order, left, rare = np.empty(count, np.int64), np.zeros(count + 1), 0
    for term in range(count):
        key = (lists.codes[term] >= 0, lists.ends[term] - lists.begins[term])
        hole = term
        while hole > 0:
            before = order[hole - 1]
            if (lists.codes[before] >= 0, lists.ends[before] - lists.begins[before]) <= key:
                break
            order[hole] = before
            hole -= 1
        order[hole] = term
        rare += lists.codes[term] < 0
    for place in range(count - 1, -1, -1):
        left[place] = left[place + 1] + most[order[place]]
    return order, rare, left


@_jit
def _reached(heap, lists, rest, columns):
    """A score that all the heap's passages reach once their sums are completed."""
    reached = np.inf
    for one in range(len(heap.scores)):
        score = heap.scores[one]
        for term in rest:
            score += lists.factors[term] * _impact_of(lists, term, heap.members[one])
        for place in range(len(columns.places)):
            code = columns.codes[columns.places[place], heap.members[one]]
            score += columns.steps[place] * columns.shrinkage * max(0.0, code - 1.0)
        reached = min(reached, score)
    return reached * ROUNDING


@_jit
def _meet(lists, term, allowed, sums, met, count, heap, is_kept):
    """Adds a term's part to the sum of each of its passages, keeping the greatest sums in the heap where wanted."""
    size, factor = 0, lists.factors[term]
    for place in range(lists.begins[term], lists.ends[term]):
        passage = _passage(lists, place)
        if len(allowed) and not allowed[passage]:
            continue
        score = sums[passage]
        if score == 0.0:
            met[count] = passage
            count += 1
        score += factor * _impact(lists, place)
        sums[passage] = score
        if is_kept and (size < len(heap.scores) or score > heap.scores[0]):
            size = _push(heap, size, score, passage)
    return count, size


@_jit
def _meet_all(lists, sums):
    """Adds the parts of all terms that are not common to the sums of their passages."""
    for term in range(len(lists.begins)):
        if lists.codes[term] < 0:
            factor = lists.factors[term]
            for place in range(lists.begins[term], lists.ends[term]):
                sums[_passage(lists, place)] += factor * _impact(lists, place)


@_jit
def _meet_adding(lists, term, part, allowed, sums, met, count):
    """Meets the passages, not met before, to whose score a term adds at least a part."""
    impact, k1 = part / lists.factors[term] * ROUNDING, lists.k1
    for place in range(lists.begins[term], lists.ends[term]):
        passage, frequency = _passage(lists, place), _frequency(lists, place)
        if frequency * (k1 + 1) < impact * (frequency + lists.norms[passage]):
            continue
        if sums[passage] == 0.0 and (len(allowed) == 0 or allowed[passage]):
            sums[passage] = TRACE
            met[count] = passage
            count += 1
    return count


@_jit
def _meet_rare(lists, order, rare, left, columns, allowed, sums, met, heap, floor):
    """Meets passages term by term as long as those left can lift one over the floor, which rises meanwhile.

    Gives how many it met, up to which term, and the floor.
    """
    count, place, wanted = 0, 0, len(heap.scores)
    while place < rare and left[place] >= floor:
        term = order[place]
        if left[place + 1] < floor:
            count = _meet_adding(lists, term, floor - left[place + 1], allowed, sums, met, count)
            break
        place += 1
        following = order[min(place, len(order) - 1)]
        is_kept = place < len(order) and lists.ends[following] - lists.begins[following] > SEARCH * wanted
        count, size = _meet(lists, term, allowed, sums, met, count, heap, is_kept)
        if is_kept and size == wanted:
            floor = max(floor, _reached(heap, lists, order[place:rare], columns))
    return count, place, floor


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
def _look_up(met, count, lists, term, sums):
    """Adds a term's part to the sums of the passages met, by a search for each or, if cheaper, reading all postings."""
    factor = lists.factors[term]
    if lists.ends[term] - lists.begins[term] < SEARCH * count:
        for place in range(lists.begins[term], lists.ends[term]):
            passage = _passage(lists, place)
            if sums[passage] > 0.0:
                sums[passage] += factor * _impact(lists, place)
    else:
        for one in range(count):
            sums[met[one]] += factor * _impact_of(lists, term, met[one])


@_jit
def _add_codes(met, count, columns, sums):
    """Adds what the common terms add at most to the sums of the passages met."""
    for one in range(count):
        score = sums[met[one]]
        for place in range(len(columns.places)):
            score += columns.steps[place] * columns.codes[columns.places[place], met[one]]
        sums[met[one]] = score


@_jit
def _push_all(met, count, sums, heap):
    """Keeps the greatest sums of the passages met in the heap; gives its size."""
    size = 0
    for one in range(count):
        passage = met[one]
        if size < len(heap.scores) or sums[passage] > heap.scores[0]:
            size = _push(heap, size, sums[passage], passage)
    return size


@_jit
def _complete(met, count, lists, order, rare, left, place, columns, sums, heap, floor):
    """Completes the sums of the passages met, leaving out those that fall behind; gives how many stay."""
    wanted = len(heap.scores)
    if _push_all(met, count, sums, heap) == wanted:
        floor = max(floor, heap.scores[0] * ROUNDING)
    count = _stay(met, count, sums, floor - left[place])
    for following in range(place, rare):
        _look_up(met, count, lists, order[following], sums)
        if _push_all(met, count, sums, heap) == wanted:
            floor = max(floor, heap.scores[0] * ROUNDING)
        count = _stay(met, count, sums, floor - left[following + 1])
    if len(columns.places) == 0:
        return count
    _add_codes(met, count, columns, sums)
    if _push_all(met, count, sums, heap) == wanted:
        floor = max(floor, (heap.scores[0] - columns.steps.sum()) * columns.shrinkage)
    return _stay(met, count, sums, floor * COARSE)


@_jit
def _add_columns(columns, sums, is_met, low, own):
    """What passages from `low` on score at most: their sums, where any are met, and what the common terms add."""
    for place in range(len(own)):
        own[place] = sums[low + place] if is_met else 0.0
    for term in range(len(columns.places)):
        step, column = np.float32(columns.steps[term]), columns.codes[columns.places[term], low : low + len(own)]
        for place in range(len(own)):
            own[place] += step * np.float32(column[place])


@_jit
def _reach(own, least):
    """How many scores are at least so high."""
    reaching = 0
    for place in range(len(own)):
        reaching += own[place] >= least
    return reaching


@_jit
def _scan(columns, first, last, allowed, sums, is_met, floor, heap):
    """All passages of a window that, with what the common terms add at most, may be among the best; ascending."""
    found, most, count, size = np.empty(last - first, np.int32), np.empty(last - first, np.float32), 0, 0
    room, loss, least = np.empty(CHUNK, np.float32), columns.steps.sum(), np.float32(max(0.0, floor * COARSE))
    for low in range(first, last, BLOCK):
        part = (low - first) % CHUNK
        if part == 0:
            _add_columns(columns, sums, is_met, low, room[: last - low])
        own = room[part : min(part + BLOCK, part + last - low)]
        if _reach(own, least) == 0:
            continue
        for place in range(len(own)):
            passage, score = low + place, own[place]
            if score >= least and score > 0.0 and (len(allowed) == 0 or allowed[passage]):
                found[count], most[count] = passage, score
                count += 1
                size = _push(heap, size, score, passage)
                if size == len(heap.scores):
                    least = max(least, np.float32((heap.scores[0] - loss) * columns.shrinkage * COARSE))
    return found[:count][most[:count] >= least]


@_jit
def _choose(lists, order, rare, left, columns, first, last, allowed, sums, heap, floor):
    """All passages of a window that may be among the best."""
    postings = 0
    for place in range(rare):
        postings += lists.ends[order[place]] - lists.begins[order[place]]
    met = np.empty(min(postings, last - first), np.int32)
    count, place, floor = _meet_rare(lists, order, rare, left, columns, allowed, sums, met, heap, floor)
    if place == rare and left[rare] > 0 and left[rare] >= floor:
        found = _scan(columns, first, last, allowed, sums, count > 0, floor, heap)
    else:
        count = _complete(met, count, lists, order, rare, left, place, columns, sums, heap, floor)
        found = met[:count]
    for passage in met[:count]:
        sums[passage] = 0.0
    return found


@_jit
def _rank(found, lists, occurrences, factors, count):
    """The best of the passages found, by their scores in rank-bm25's order of addition; ties by position."""
    best, scores = np.empty(min(count, len(found)), np.int64), np.empty(min(count, len(found)))
    impacts = np.empty(len(lists.begins))
    size = 0
    for passage in found:
        for term in range(len(impacts)):
            impacts[term] = _impact_of(lists, term, passage)
        score = 0.0
        for place in range(len(occurrences)):
            score += factors[place] * impacts[occurrences[place]]
        if size == len(best):
            if score < scores[size - 1] or (score == scores[size - 1] and passage > best[size - 1]):
                continue
        else:
            size += 1
        hole = size - 1
        while hole > 0 and (scores[hole - 1] < score or (scores[hole - 1] == score and best[hole - 1] > passage)):
            scores[hole], best[hole] = scores[hole - 1], best[hole - 1]
            hole -= 1
        scores[hole], best[hole] = score, passage
    return best, scores


def _best(
    numbers, starts, entries, bits, bounds, rows, codes, norms, idf, wanted, weights, occurrences, occurrence_weights,
    k1, b, growth, first, last, allowed, sums, count, floor, few,
):  # fmt: skip
    """See `prune.best`; None where a factor is out of the range that sums can be trusted with.

    In a window of at most `few` passages all are looked at.
    """
    factors = weights * idf[wanted]
    if factors.min() < SMALLEST or factors.max() > GREATEST:
        return None
    lists, most = _terms(
        numbers, starts, entries, bits, bounds, rows, codes, norms, k1, b, growth, wanted, factors, first, last
    )
    order, rare, left = _order(lists, most)
    columns = _Columns(lists.codes[order[rare:]], codes, most[order[rare:]] / CODES, min(growth, 1 / growth))
    heap = _Heap(np.empty(count), np.empty(count, np.int64))
    if last - first <= few:
        _meet_all(lists, sums)
        found = _scan(columns, first, last, allowed, sums, last > first, floor, heap)
        sums[first:last] = 0.0
    else:
        found = _choose(lists, order, rare, left, columns, first, last, allowed, sums, heap, floor)
    return _rank(found, lists, occurrences, occurrence_weights * idf[wanted[occurrences]], count)


def _array(kind, dimensions=1, *, readonly=True):
    return types.Array(kind, dimensions, "C", readonly=readonly)


def _signature(entry):
    i4, i8, f8 = types.int32, types.int64, types.float64
    return (
        _array(i4), _array(i8), _array(entry), i8, _array(types.float32), _array(i8),
        _array(types.uint8, 2), _array(f8), _array(f8, readonly=False), _array(i8), _array(f8), _array(i8), _array(f8),
        f8, f8, f8, i8, i8, _array(types.boolean), _array(f8, readonly=False), i8, f8, i8,
    )  # fmt: skip


best = njit([_signature(types.uint32), _signature(types.uint64)], cache=True, nogil=True)(_best)
