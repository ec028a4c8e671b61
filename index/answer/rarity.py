"""How rare a word is: in the library, and where the library is too small to tell, in English."""

import gzip
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import Protocol

from index.analyze import folded
from index.counts import recounted

PRIOR = 100
"""English counts like so many passages; in a library of many more it hardly matters."""

PASSAGE = 60
"""Running words of a passage of usual length."""

EVERYDAY = 0.0001
"""A word of everyday English stands in one of ten thousand passages; names of people are rarer in films."""

UNKNOWN = 1
"""How often the list of English words would have a word that it does not have."""


class English:
    """How many passages of English hold a word, by the counts of the package pyspellchecker, read when first asked.

    They are counted from films' subtitles, https://github.com/barrust/pyspellchecker.
    """

    def __contains__(self, word: str) -> bool:
        """Whether the package lists a word."""
        return folded(word) in _english()[0]

    def share(self, word: str) -> float:
        """The share of passages, of PASSAGE words each, that hold `word` at least once: 1 - (1 - p) ** PASSAGE."""
        counts, whole = _english()
        return 1 - (1 - counts.get(folded(word), UNKNOWN) / whole) ** PASSAGE


@cache
def _english() -> tuple[dict[str, int], int]:
    """How often each word stands in the package's texts, and how many words they have; read once a process."""
    packed = files("spellchecker").joinpath("resources/en.json.gz").read_bytes()
    counts: dict[str, int] = json.loads(gzip.decompress(packed))
    return counts, sum(counts.values())


@dataclass(frozen=True, slots=True)
class Counted:
    """How many passages there are, and how many of them hold each term."""

    passages: int
    frequency: Mapping[str, int]

    def changed(self, gone: "Counted", new: "Counted") -> "Counted":
        """The counts without passages that were among them, and with others."""
        frequency = recounted(self.frequency, [gone.frequency], [new.frequency])
        return Counted(self.passages - gone.passages + new.passages, frequency)


def counted(passages: Iterable[Iterable[str]]) -> Counted:
    """The counts of passages given as their terms."""
    number = 0

    def distinct() -> Iterator[set[str]]:
        nonlocal number
        for passage in passages:
            number += 1
            yield set(passage)

    frequency = dict(Counter(chain.from_iterable(distinct())))
    return Counted(number, frequency)


class Mentioned(Protocol):
    """All terms that a library mentions."""

    def __contains__(self, term: str) -> bool:
        """Whether a term is among them."""
        ...


class Rarity:
    """What a library knows of words.

    The idf is over the passages' own words: the title, which makes each of a briefing's passages findable, would make
    its words worth nothing in a library of one.
    """

    def __init__(self, counted: Counted, mentioned: Mentioned, english: English) -> None:
        """`counted` is of the passages' own terms, `mentioned` all of the library, titles' and headings' too."""
        self._counted = counted
        self._mentioned = mentioned
        self._english = english

    def changed(self, gone: Counted, new: Counted, mentioned: Mentioned) -> "Rarity":
        """What a library knows that has lost some passages and got others."""
        return Rarity(self._counted.changed(gone, new), mentioned, self._english)

    def __len__(self) -> int:
        """The number of passages."""
        return self._counted.passages

    def __contains__(self, term: str) -> bool:
        """Whether any briefing mentions it."""
        return term in self._mentioned

    def is_foreign(self, term: str, word: str) -> bool:
        """Whether neither the library nor English has a word of a question: somebody's name, most likely."""
        return term not in self._mentioned and word not in self._english

    def is_everyday(self, word: str) -> bool:
        """Whether a word is common in English."""
        return self._english.share(word) >= EVERYDAY

    def idf(self, term: str, word: str) -> float:
        """How telling `term` is, which the question has as `word`; positive.

        ln(1 + (N - n + 0.5) / (n + 0.5)), Lucene's form of the idf, with PRIOR passages of English added to the
        library's.
        """
        passages = self._counted.passages + PRIOR
        containing = self._counted.frequency.get(term, 0) + PRIOR * self._english.share(word)
        return math.log(1 + (passages - containing + 0.5) / (containing + 0.5))
