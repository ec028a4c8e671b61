"""Searching a shelf: what the index finds, as passages of the briefings that hold them."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from heapq import nlargest
from typing import NamedTuple

from index.bm25 import BM25Index
from index.contents import QuotedPassage
from index.models import Hit
from index.shelves.held import Held

RECENT = 8
"""What is asked for as the latest is looked for in so many briefings: two months of weekly ones."""


class Found(NamedTuple):
    """A passage that BM25 found: its number in the briefing, from 0, and its score."""

    held: Held
    number: int
    score: float

    @property
    def passage(self) -> QuotedPassage:
        """The passage itself, with the quotations in it."""
        return self.held.passage(self.number)


class Search:
    """The briefings that an index is of, to be searched for passages by the terms in them."""

    def __init__(self, held: Mapping[str, Held], index: BM25Index) -> None:
        """Briefings by id, and the index of just these."""
        self._index = index
        ranges = sorted((own.start, own.stop, id) for id, own in index.briefings.items())
        self._starts = [start for start, _, _ in ranges]
        self._in_order = [held[id] for _, _, id in ranges]

    def best(self, sought: Mapping[str, float] | Sequence[str], count: int) -> list[Found]:
        """So many passages that hold sought terms, which may be weighed, best first.

        Of those with one score the order is that of their briefings' ids.
        """
        return self._in_their_order(self._index.search(sought, count))

    def best_and_latest(self, sought: Mapping[str, float], count: int) -> list[Found]:
        """So many passages as `best` gives them, and as many of the RECENT briefings published last."""
        latest = self._index.search(sought, count, self._latest) if self._latest else []
        return self._in_their_order({*self._index.search(sought, count), *latest})

    @cached_property
    def _latest(self) -> Collection[str]:
        dated = [(held.published, held.id) for held in self._in_order if held.published]
        return [id for _, id in nlargest(RECENT, dated)]

    def _in_their_order(self, hits: Iterable[Hit]) -> list[Found]:
        return sorted(map(self._found, hits), key=lambda one: (-one.score, one.held.id, one.number))

    def _found(self, hit: Hit) -> Found:
        place = bisect_right(self._starts, hit.position) - 1
        return Found(self._in_order[place], hit.position - self._starts[place], hit.score)
