"""Completion: what somebody means who has typed a part of a name, typos forgiven, best first."""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Generic, TypeVar

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from index.text.unseen import without_breaks

SLIPS = ((6, 2), (4, 1))
"""From so many letters on, so many slips in a word are forgiven: letters wrong, missing, too many or swapped."""

PHRASE_LENGTH, PHRASE_LIKENESS = 5, 80.0
"""Where no words fit, from so many characters on what holds something like all of it does.

The likeness is rapidfuzz's partial ratio, 0 to 100: it forgives spaces that are missing or too many.
"""

AS_TYPED, EXACT, BEGINNING, WORDS, HOLDING, NEAR, UNLIKE = range(7)
"""How well something fits, best first; NEAR is followed by the slips, as a fraction."""

_STOPS = str.maketrans("", "", ".'’ʼ")
_LAST = "\U0010ffff"

Item = TypeVar("Item")
Ranks = npt.NDArray[np.float32]


class Completion(Generic[Item]):
    """Things that are found by their names, or parts of them. It never changes."""

    def __init__(self, names: Iterable[Sequence[str]], item: Callable[[int], Item]) -> None:
        """Of what fits as well as another, the one that comes first is better.

        `names` has all that each may be called, what it is called above all first; `item` gives the one of a place,
        from 0, once it is found.
        """
        self._item = item
        names = list(names)
        self._called = [_one_line(own[0]) for own in names]
        self._lines = [tuple(map(_folded, own)) for own in names]
        self._words = [" ".join(chain.from_iterable(map(_words, lines))) for lines in self._lines]
        self._vocabulary = _Vocabulary(self._words)

    def __len__(self) -> int:
        """The number of items."""
        return len(self._called)

    def best(self, typed: str, count: int) -> list[Item]:
        """At most `count` items, best first: all where nothing is typed, else those called what was typed or so.

        What is called exactly so is better than what begins so, that than what has words that begin so, in any order,
        that than what holds it, and all of them than what is nearly so. Case and accents make no difference.
        """
        ranks = self._ranks(typed)
        best = np.argsort(ranks, kind="stable")[:count]
        return [self._item(int(place)) for place in best if ranks[place] < UNLIKE]

    def _ranks(self, typed: str) -> Ranks:
        sought = _folded(typed)
        if not sought:
            return np.zeros(len(self), np.float32)
        parts = _words(sought)
        ranks = self._near(parts)
        for place, (lines, words) in enumerate(zip(self._lines, self._words, strict=True)):
            if sought in lines:
                ranks[place] = AS_TYPED if self._called[place] == _one_line(typed) else EXACT
            elif any(line.startswith(sought) for line in lines):
                ranks[place] = BEGINNING
            elif ranks[place] > HOLDING and _holds(lines, words, sought, parts):
                ranks[place] = HOLDING
        return self._like(sought) if ranks.min(initial=UNLIKE) == UNLIKE else ranks

    def _near(self, parts: Sequence[str]) -> Ranks:
        """WORDS, NEAR and the slips, or UNLIKE for each item, by the words that begin as each part, or nearly so."""
        slips = sum((self._vocabulary.slips(part, len(self)) for part in parts), start=np.zeros(len(self), np.float32))
        near = np.where(slips < UNLIKE, NEAR + slips / (slips + 1), UNLIKE)
        return np.where(slips == 0, WORDS if parts else UNLIKE, near).astype(np.float32)

    def _like(self, sought: str) -> Ranks:
        """NEAR or UNLIKE for each item, by how like all that was typed it holds something."""
        ranks = np.full(len(self), UNLIKE, np.float32)
        if len(sought) >= PHRASE_LENGTH:
            like = process.extract_iter(sought, self._words, scorer=fuzz.partial_ratio, score_cutoff=PHRASE_LIKENESS)
            for words, likeness, place in like:
                if len(words) >= len(sought) * PHRASE_LIKENESS / 100:  # else the ratio is of a part of what was typed
                    ranks[place] = NEAR + (100 - likeness) / 100
        return ranks


class _Vocabulary:
    """The words of some items, in order, and which items have each."""

    def __init__(self, texts: Iterable[str]) -> None:
        places_of = defaultdict[str, list[int]](list)
        for place, text in enumerate(texts):
            for word in set(text.split()):
                places_of[word].append(place)
        self._words = sorted(places_of)
        self._starts = list(accumulate((len(places_of[word]) for word in self._words), initial=0))
        self._places = np.fromiter(chain.from_iterable(map(places_of.__getitem__, self._words)), np.int32)

    def slips(self, part: str, items: int) -> Ranks:
        """How many slips for each item lead from a part of a word to the beginning of a word; UNLIKE for too many."""
        slips = np.full(items, UNLIKE, np.float32)
        for word, distance in self._near(part):
            slips[self._places[self._starts[word] : self._starts[word + 1]]] = distance
        first, end = bisect_left(self._words, part), bisect_left(self._words, part + _LAST)
        slips[self._places[self._starts[first] : self._starts[end]]] = 0
        return slips

    def _near(self, part: str) -> Iterator[tuple[int, int]]:
        """The words that begin nearly as the part, by place, with the number of slips, most slips first."""
        allowed = next((slips for length, slips in SLIPS if len(part) >= length), 0)
        if not allowed or not self._words:
            return
        lengths = range(len(part) - allowed, len(part) + allowed + 1)
        beginnings = [[word[:length] for word in self._words] for length in lengths]
        distances = [
            process.cdist([part], cut, scorer=OSA.distance, score_cutoff=allowed, dtype=np.uint8)[0]
            for cut in beginnings
        ]
        nearest = np.min(distances, axis=0)
        for distance in range(allowed, 0, -1):
            yield from ((int(word), distance) for word in np.flatnonzero(nearest == distance))


def _holds(lines: Sequence[str], words: str, sought: str, parts: Sequence[str]) -> bool:
    return any(sought in line for line in lines) or (bool(parts) and all(part in words for part in parts))


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _folded(words: str) -> str:
    """Words on one line without case, accents and what is not seen; as they are where nothing else is in them."""
    if words.isascii():
        return _one_line(words.casefold())
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", without_breaks(words)).casefold())
    return _one_line("".join(filter(lambda sign: not unicodedata.combining(sign), decomposed))) or _one_line(words)


def _words(folded: str) -> list[str]:
    """The words of a folded line, without what an apostrophe or a stop parts."""
    return re.findall(r"\w+", folded.translate(_STOPS))
