"""A briefing made ready for the shelf: all that is computed from it alone, once, wherever it will be asked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from index.answer import Reading
from index.bm25.vocabulary import Vocabulary
from index.contents import Contents, contents_of, own_terms, quoted_passages, reading_of, terms_beside, words_of
from index.models import Briefing
from index.variants import Named, named_in

Numbers = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class PassageTerms:
    """The terms of a briefing's passages as numbers: the places of their texts in `vocabulary`.

    Passage p has those from `starts[p]` up to `starts[p + 1]`: first the terms of its own text, which end at `own[p]`,
    then what else makes it findable.
    """

    vocabulary: Sequence[str]
    numbers: Numbers
    starts: Numbers
    own: Numbers

    def findable(self) -> Iterator[list[str]]:
        """All terms of each passage."""
        return self._from_starts_to(self.starts[1:])

    def of_texts(self) -> Iterator[list[str]]:
        """The terms of each passage's own text."""
        return self._from_starts_to(self.own)

    def _from_starts_to(self, ends: Numbers) -> Iterator[list[str]]:
        terms = list(map(self.vocabulary.__getitem__, self.numbers.tolist()))
        return (terms[start:end] for start, end in zip(self.starts.tolist(), ends.tolist(), strict=False))


@dataclass(frozen=True, slots=True)
class Words:
    """What a library learns from a briefing's words.

    `written` tells how many passages hold each word as it is written, `named` what the text names.
    """

    terms: PassageTerms
    written: Mapping[str, int]
    named: Named


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Prepared:
    """A briefing's contents, what ranking reads of them, and its words, which only the making of a shelf needs."""

    contents: Contents
    reading: Reading
    words: Words


def prepare(briefing: Briefing) -> Prepared:
    """The briefing, ready to be asked. Takes some milliseconds a page."""
    contents = contents_of(briefing)
    return Prepared(contents, reading_of(contents), words_in(contents))


def words_in(contents: Contents) -> Words:
    """What a library learns from the words of a briefing that contains this."""
    return Words(_passage_terms(contents), Counter(words_of(contents)), named_in(contents.briefing.text))


def _passage_terms(contents: Contents) -> PassageTerms:
    vocabulary, numbers, starts, own = Vocabulary(), list[int](), [0], list[int]()
    for held in quoted_passages(contents):
        numbers += map(vocabulary.__getitem__, own_terms(held))
        own.append(len(numbers))
        numbers += map(vocabulary.__getitem__, terms_beside(held))
        starts.append(len(numbers))
    return PassageTerms(tuple(vocabulary), _array(numbers), _array(starts), _array(own))


def _array(numbers: Iterable[int]) -> Numbers:
    return np.fromiter(numbers, np.int32)
