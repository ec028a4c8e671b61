"""The whole collection at one moment. A change makes a new one, so a search sees all of a change or nothing of it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from index.bm25.entries import Integers
from index.bm25.okapi import Okapi, Statistics
from index.bm25.postings import Kept, Postings, Scores, merge
from index.bm25.query import Query
from index.bm25.segment import EVERY, Segment, Window, bounded_segment

SMALL = 1 << 13
"""Segments are merged as they are added, up to so many passages: more would keep the one who adds waiting."""


class Engine(Protocol):
    """What finds the best passages of a segment; see `prune.best`."""

    def __call__(  # noqa: D102
        self,
        segment: Segment,
        norms: Scores,
        okapi: Okapi,
        query: Query,
        window: Window,
        count: int,
        floor: float,
        sums: Scores,
    ) -> tuple[Integers, Scores]: ...


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Segments in the order of their positions, and the statistics of all passages in them that live.

    `briefings` tells the positions of each briefing's passages; passages may be of no briefing.
    """

    segments: tuple[Segment, ...]
    briefings: Mapping[str, range]
    statistics: Statistics
    okapi: Okapi
    norms: tuple[Scores, ...]
    rooms: list[Scores] = field(default_factory=list)

    @property
    def end(self) -> int:
        """The position that the next passage will have."""
        return self.segments[-1].end if self.segments else 0

    def windows(self, briefings: Collection[str] | None) -> Iterator[tuple[int, Window]]:
        """Where the passages of some briefings are, or all for None: numbers of segments with a window of each."""
        if briefings is None:
            yield from ((place, one.window) for place, one in enumerate(self.segments))
            return
        ranges = _closed_up(self.briefings[name] for name in briefings if name in self.briefings)
        for place, one in enumerate(self.segments):
            yield from ((place, window) for window in one.windows(ranges))

    def with_briefings(self, postings: Postings, briefings: Mapping[str, range]) -> "Snapshot":
        """The collection with more passages behind its last, of which the briefings' ranges count from the first."""
        statistics, end = _grown(self.statistics, postings), self.end
        okapi = Okapi(statistics)
        new, segments = bounded_segment(end, postings, okapi), [one for one in self.segments if len(one.postings)]
        while segments and _are_merged(segments[-1].postings, new.postings):
            new = _joined(segments.pop(), new, okapi)
        moved = {name: range(own.start + end, own.stop + end) for name, own in briefings.items()}
        return take_snapshot([*segments, new], {**self.briefings, **moved}, statistics, okapi)

    def without_briefing(self, name: str) -> "Snapshot":
        """The collection without a briefing's passages. Raises KeyError where it has no such briefing."""
        gone = self.briefings[name]
        rest = {other: own for other, own in self.briefings.items() if other != name}
        place = next((place for place, one in enumerate(self.segments) if gone.start < one.end), 0)
        touched = self.segments[place]
        statistics = _shrunk(self.statistics, touched, gone)
        left = touched.without(gone.start, gone.stop)
        return take_snapshot([*self.segments[:place], left, *self.segments[place + 1 :]], rest, statistics)

    def compact(self) -> "Snapshot":
        """The same living passages in one segment, positions closed up."""
        if len(self.segments) == 1 and not len(self.segments[0].living):
            return self
        kept = [Kept(one.postings, one.living if len(one.living) else None) for one in self.segments]
        places = np.concatenate([[0], np.cumsum(_living(self.segments))])
        moved = {name: range(int(places[own.start]), int(places[own.stop])) for name, own in self.briefings.items()}
        return take_snapshot([bounded_segment(0, merge(kept), self.okapi)], moved, self.statistics, self.okapi)

    def best(
        self, query: Query, windows: Iterable[tuple[int, Window]], count: int, engine: Engine
    ) -> tuple[Integers, Scores]:
        """The best passages in the windows, each in the segment of that number, by position; best first."""
        found: list[tuple[Integers, Scores]] = []
        floor = -np.inf
        sums = self._room()
        for place, window in windows:
            own, norms = self.segments[place], self.norms[place]
            passages, scores = engine(own, norms, self.okapi, query, window, count, floor, sums[: len(norms)])
            if len(scores) == count:
                floor = max(floor, float(scores[-1]))
            found.append((passages + np.int64(own.first) if own.first else passages, scores))
        self.rooms.append(sums)
        return found[0] if len(found) == 1 else _united(found, count)

    def _room(self) -> Scores:
        """Room for sums, all 0: taken from those that searches have left, for pages fresh from the system are slow."""
        try:
            return self.rooms.pop()
        except IndexError:
            return np.zeros(max(map(len, self.norms), default=0))


def take_snapshot(
    segments: Sequence[Segment], briefings: Mapping[str, range], statistics: Statistics, okapi: Okapi | None = None
) -> Snapshot:
    """A collection of these segments and briefings, which has these statistics in all, and scores by them."""
    okapi = okapi or Okapi(statistics)
    norms = tuple(okapi.norms(one.postings.lengths) for one in segments)
    return Snapshot(tuple(segments), briefings, statistics, okapi, norms)


def _are_merged(last: Postings, new: Postings) -> bool:
    """Each segment stays more than twice as long as the next, so that a passage is moved few times."""
    return len(last) <= 2 * len(new) and len(last) + len(new) <= SMALL


def _closed_up(ranges: Iterable[range]) -> list[range]:
    """The same positions in as few ranges as there can be, in order."""
    closed: list[range] = []
    for own in sorted(filter(None, ranges), key=lambda own: own.start):
        if closed and closed[-1].stop == own.start:
            closed[-1] = range(closed[-1].start, own.stop)
        else:
            closed.append(own)
    return closed


def _united(found: Sequence[tuple[Integers, Scores]], count: int) -> tuple[Integers, Scores]:
    nothing = np.empty(0, np.int64), np.empty(0)
    positions, scores = (np.concatenate(parts) for parts in zip(nothing, *found, strict=True))
    order = np.lexsort((positions, -scores))[:count]
    return positions[order], scores[order]


def _grown(statistics: Statistics, postings: Postings) -> Statistics:
    size = max(len(statistics.frequencies), int(postings.numbers[-1]) + 1 if len(postings.numbers) else 0)
    frequencies = np.zeros(size, np.int64)
    frequencies[: len(statistics.frequencies)] = statistics.frequencies
    frequencies[postings.numbers] += np.diff(postings.starts)
    return Statistics(statistics.passages + len(postings), statistics.terms + int(postings.lengths.sum()), frequencies)


def _shrunk(statistics: Statistics, touched: Segment, gone: range) -> Statistics:
    first, frequencies = gone.start - touched.first, statistics.frequencies.copy()
    for own in touched.postings.portions():
        places = np.flatnonzero((own.passages >= first) & (own.passages < first + len(gone)))
        rows = np.cumsum(own.sizes).searchsorted(places, side="right")
        np.subtract.at(frequencies, own.numbers[rows], 1)
    terms = int(touched.postings.lengths[first : first + len(gone)].sum())
    return Statistics(statistics.passages - len(gone), statistics.terms - terms, frequencies)


def _joined(one: Segment, other: Segment, okapi: Okapi) -> Segment:
    joined = bounded_segment(one.first, merge([Kept(one.postings), Kept(other.postings)]), okapi)
    if not len(one.living) and not len(other.living):
        return joined
    return replace(joined, living=_living([one, other]))


def _living(segments: Iterable[Segment]) -> npt.NDArray[np.bool_]:
    parts = (one.living if len(one.living) else np.ones(len(one.postings), bool) for one in segments)
    return np.concatenate([EVERY, *parts])
