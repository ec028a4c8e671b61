"""How rare a word is: in the library, and where the library is too small to tell, in English."""

import math
from collections.abc import Mapping
from typing import Protocol

from index.counts import recounted
from index.text.lexicon import English

PRIOR = 100
"""English counts like so many passages; in a library of many more it hardly matters."""

EVERYDAY = 0.0001
"""A word of everyday English stands in one of ten thousand passages; names of people are rarer in films."""


class IndexedPassages(Protocol):
    """All passages of a library, as an index knows them."""

    def __len__(self) -> int:
        """The number of passages."""
        ...

    def document_frequency(self, term: str) -> int:
        """How many passages a term makes findable, be it in their own texts or in titles, headings and names."""
        ...


class Rarity:
    """What a library knows of words.

    The idf is over the passages' own words: the title, which makes each of a briefing's passages findable, would make
    its words worth nothing in a library of one.
    """

    def __init__(self, passages: IndexedPassages, beside: Mapping[str, int], english: English) -> None:
        """`beside` tells how many of the passages a term makes findable that do not hold it in their own texts."""
        self._passages = passages
        self._beside = beside
        self._english = english

    def changed(self, passages: IndexedPassages, gone: Mapping[str, int], new: Mapping[str, int]) -> "Rarity":
        """What a library knows that has these passages now: what of `beside` they have no longer, and what is new."""
        return Rarity(passages, recounted(self._beside, [gone], [new]), self._english)

    def __len__(self) -> int:
        """The number of passages."""
        return len(self._passages)

    def __contains__(self, term: str) -> bool:
        """Whether any briefing mentions it."""
        return self._passages.document_frequency(term) > 0

    def is_foreign(self, term: str, word: str) -> bool:
        """Whether neither the library nor English has a word of a question: somebody's name, most likely."""
        return term not in self and word not in self._english

    def is_everyday(self, word: str) -> bool:
        """Whether a word is common in English."""
        return self._english.share(word) >= EVERYDAY

    def idf(self, term: str, word: str) -> float:
        """How telling `term` is, which the question has as `word`; positive.

        ln(1 + (N - n + 0.5) / (n + 0.5)), Lucene's form of the idf, with PRIOR passages of English added to the
        library's.
        """
        passages = len(self) + PRIOR
        own = self._passages.document_frequency(term) - self._beside.get(term, 0)
        containing = own + PRIOR * self._english.share(word)
        return math.log(1 + (passages - containing + 0.5) / (containing + 0.5))
