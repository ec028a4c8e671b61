"""Passages with their terms as numbers: of a briefing that is known, no term need be looked up once for each place."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from index.bm25.entries import Integers
from index.bm25.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class NumberedPassages:
    """Passages one behind the other. `numbers` are the places of their terms in `vocabulary`, which has each once.

    `lengths` tells how many terms each passage has.
    """

    vocabulary: Sequence[str]
    numbers: Integers
    lengths: Integers

    @classmethod
    def of(cls, passages: Iterable[Sequence[str]]) -> "NumberedPassages":
        """The same passages, given as their terms. They are read once, in order."""
        vocabulary, numbers, lengths = Vocabulary(), array("i"), array("i")
        for passage in passages:
            numbers.extend(map(vocabulary.__getitem__, passage))
            lengths.append(len(passage))
        return cls(tuple(vocabulary), np.array(numbers, np.int32), np.array(lengths, np.int32))

    def __len__(self) -> int:
        """The number of passages."""
        return len(self.lengths)

    def numbered_by(self, vocabulary: Vocabulary) -> Integers:
        """The terms' numbers in another vocabulary; those that are new to it are numbered."""
        return np.fromiter(map(vocabulary.__getitem__, self.vocabulary), np.int64, len(self.vocabulary))[self.numbers]
