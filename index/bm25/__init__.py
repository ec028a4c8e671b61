"""BM25 over the terms of passages, as rank-bm25 defines it."""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from index.bm25 import prune
from index.bm25.compiled import compiled_engine
from index.bm25.numbered import NumberedPassages
from index.bm25.okapi import K1, B, Statistics
from index.bm25.postings import RUN, collect
from index.bm25.query import as_query
from index.bm25.saved import open_snapshot, save_snapshot
from index.bm25.snapshot import Engine, take_snapshot
from index.bm25.vocabulary import Vocabulary
from index.models import Hit

__all__ = ["K1", "B", "BM25Index", "NumberedPassages"]


class BM25Index:
    """Ranks passages by BM25Okapi's scores, which a change makes anew for all passages, as if built from nothing.

    A passage matches where it shares a term with the question: rank-bm25's scores may be zero or
    negative for a true match in a small corpus, so the score's sign decides nothing.

    A passage keeps its position until `compact`. Searches may run beside each other and beside one change.
    """

    def __init__(self, passages: Iterable[Sequence[str]] = ()) -> None:
        """`passages` holds each passage's terms; any number of them may be empty. They are read once, in order."""
        self._vocabulary = Vocabulary()
        self._engine: Engine = prune.best
        nothing = take_snapshot([], {}, Statistics(0, 0, np.empty(0, np.int64)))
        self._snapshot = nothing.with_briefings(collect(_in_runs(passages), self._vocabulary), {})

    @classmethod
    def of_briefings(cls, briefings: Iterable[tuple[str, NumberedPassages]]) -> "BM25Index":
        """The index of briefings, each given by its id and its passages, in this order.

        They are taken one by one while it is built, so that a progress bar around them tells how far that is.
        """
        index, ranges = cls(), dict[str, range]()
        postings = collect(_passages(briefings, ranges), index._vocabulary)
        index._snapshot = index._snapshot.with_briefings(postings, ranges)
        return index

    @classmethod
    def open(cls, path: Path, fingerprint: str) -> "BM25Index":
        """The index that was saved at `path`, mapped rather than read into memory. A change to it stays in memory.

        Raises SavedIndexUnusable where it is missing, damaged, of another version or saved with another fingerprint.
        """
        index = cls()
        index._snapshot, index._vocabulary = open_snapshot(path, fingerprint)
        return index

    def save(self, path: Path, fingerprint: str) -> None:
        """Saves the index in place of the file at `path`, wholly or not at all.

        `fingerprint` tells, in any form, what the index was made from. Raises OSError where it cannot be written.
        """
        save_snapshot(path, fingerprint, self._snapshot, self._vocabulary)

    def __len__(self) -> int:
        """The number of passages."""
        return self._snapshot.statistics.passages

    def __contains__(self, term: str) -> bool:
        """Whether any passage holds `term`."""
        return self.document_frequency(term) > 0

    @property
    def vocabulary(self) -> Collection[str]:
        """Every term that a passage holds, once, in the order of first occurrence."""
        frequencies = self._snapshot.statistics.frequencies.tolist()
        return [term for term, held in zip(self._vocabulary.terms(), frequencies, strict=False) if held]

    @property
    def end(self) -> int:
        """The position that the next passage will have: more than there are passages where some were removed."""
        return self._snapshot.end

    @property
    def briefings(self) -> Mapping[str, range]:
        """The positions of each briefing's passages."""
        return self._snapshot.briefings

    def copy(self) -> "BM25Index":
        """An index of the same passages, at the same positions, that changes without this one."""
        other = BM25Index()
        other._vocabulary, other._engine, other._snapshot = self._vocabulary.copy(), self._engine, self._snapshot
        return other

    def add(self, briefing: str, passages: NumberedPassages) -> range:
        """Adds a briefing's passages behind all others, in place of those it had. Gives their positions."""
        postings = collect([passages], self._vocabulary)
        before = self._snapshot.without_briefing(briefing) if briefing in self.briefings else self._snapshot
        self._snapshot = before.with_briefings(postings, {briefing: range(len(postings))})
        return self.briefings[briefing]

    def remove(self, briefing: str) -> None:
        """Removes a briefing's passages. Raises KeyError where there is no such briefing."""
        self._snapshot = self._snapshot.without_briefing(briefing)

    def compact(self) -> None:
        """Closes up what was added and removed; passages behind removed ones get lower positions. Takes seconds."""
        self._snapshot = self._snapshot.compact()

    def compile(self) -> bool:
        """Searches with compiled code from now on, where the extra `fast` is installed; gives whether it is.

        The hits stay the same. Takes seconds on a machine's first time: not for a moment when somebody waits.
        """
        engine = compiled_engine()
        self._engine = engine or prune.best
        return engine is not None

    def search(
        self, question: Mapping[str, float] | Sequence[str], count: int, briefings: Collection[str] | None = None
    ) -> list[Hit]:
        """At most `count` matching passages, best first, ties by position; of some briefings alone where any are given.

        `question` gives terms, of which each occurrence counts 1 as in rank-bm25, or each term's weight: its part of
        a score is multiplied by it. A term of weight 0 makes a passage match all the same.
        """
        snapshot = self._snapshot
        query = as_query(question, self._vocabulary, snapshot.statistics)
        if not len(query.numbers) or count < 1:
            return []
        positions, scores = snapshot.best(query, snapshot.windows(briefings), count, self._engine)
        return list(map(Hit._make, zip(positions.tolist(), scores.tolist(), strict=True)))

    def idf(self, term: str) -> float:
        """How telling `term` is, always positive: ln(1 + (N - n + 0.5) / (n + 0.5)), Lucene's form of the idf."""
        containing = self.document_frequency(term)
        return math.log(1 + (len(self) - containing + 0.5) / (containing + 0.5))

    def document_frequency(self, term: str) -> int:
        """The number of passages that hold `term`."""
        return self._snapshot.statistics.frequency(self._vocabulary.find(term))


def _in_runs(passages: Iterable[Sequence[str]]) -> Iterator[NumberedPassages]:
    """The passages, as many at a time as are sorted together."""
    left = iter(passages)
    while len(run := NumberedPassages.of(islice(left, RUN))):
        yield run


def _passages(
    briefings: Iterable[tuple[str, NumberedPassages]], ranges: dict[str, range]
) -> Iterator[NumberedPassages]:
    """The passages of briefings one after the other, noting in `ranges` where each briefing's are."""
    end = 0
    for briefing, passages in briefings:
        ranges[briefing] = range(end, end + len(passages))
        end += len(passages)
        yield passages
