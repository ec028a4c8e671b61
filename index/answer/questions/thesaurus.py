"""Words of like meaning: they help to tell which passage answers, and find or excuse nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from index.answer.readings.gathered import running
from index.answer.readings.reading import Keys, Places, key_of
from index.text.analyze import term_texts

HALF = np.uint64(32)
"""How many bits of a pair each of its keys has."""


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """Terms by their keys: `others[starts[i] : starts[i + 1]]` are alike to `heads[i]`. `heads` ascend."""

    heads: Keys
    starts: Places
    others: Keys

    @classmethod
    def of(cls, rows: Sequence[Sequence[str]]) -> "Thesaurus":
        """The thesaurus in which the first term of each row is alike to each of the others, and they to it."""
        keys = np.array([key_of(term) for row in rows for term in row], np.uint64)
        lengths = np.array(list(map(len, rows)))
        first = running(lengths)[:-1]
        one, other = np.repeat(keys[first], lengths - 1), np.delete(keys, first)
        pairs = np.sort(np.concatenate([one << HALF | other, other << HALF | one]))
        heads = (pairs >> HALF).astype(np.uint32)
        starts = np.flatnonzero(np.concatenate([[True], heads[1:] != heads[:-1]]))
        return cls(heads[starts], np.append(starts, len(pairs)), pairs.astype(np.uint32))

    def alike(self, key: int) -> Keys:
        """The keys of the terms that are alike to that of a key."""
        place = int(np.searchsorted(self.heads, np.uint32(key)))
        is_known = place < len(self.heads) and int(self.heads[place]) == key
        return self.others[self.starts[place] : self.starts[place + 1]] if is_known else self.others[:0]


@cache
def read_thesaurus() -> Thesaurus:
    """That of two files, read once a process.

    `thesaurus.txt` has rows of terms, which `tests/fitting/thesaurus.py` made from WordNet, `related.txt` rows of words
    that news texts vary, all of a row alike.
    """
    wordnet, related = (
        files(__package__).joinpath(name).read_text("utf-8").splitlines() for name in ("thesaurus.txt", "related.txt")
    )
    rows = [term_texts(row) for row in related]
    return Thesaurus.of([*map(str.split, wordnet), *(row[first:] for row in rows for first in range(len(row) - 1))])
