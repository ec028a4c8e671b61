"""Words of one family that no stemmer brings together: invade and invasion, Greece and Greek."""

import math
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, filterfalse

from index.text.analyze import FUNCTION_WORDS, Term, is_function_word
from index.variants.variant import Variant, VariantKind

ROOT = 4
"""Kin share at least so many first letters …"""

ROOT_SHARE = 0.7
"""… and this share of the shorter one's letters."""

ENDING = 4
"""Neither has more letters than this behind what they share."""

MOST = 12
"""A term with more kin than this has none: what it begins with is a common beginning."""


class Kin:
    """The terms of a library by how they begin."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        """`vocabulary` holds each term once."""
        self._sorted = tuple(sorted(filter(_may_have_kin, vocabulary)))

    def changed(self, gone: Collection[str], new: Iterable[str]) -> "Kin":
        """The terms of a library that has lost some terms, and got others that it had not."""
        return Kin(chain(filterfalse(gone.__contains__, self._sorted), new))

    def of(self, terms: Sequence[Term], text: str) -> Iterator[Variant]:
        """The kin of each content word of a question `text`, whose terms these are."""
        for place, term in enumerate(terms):
            if len(term.text) >= ROOT and term.text.isalpha() and not is_function_word(term.span.of(text)):
                kin = [other for other in self._alike(term.text) if _is_kin(term.text, other)]
                if len(kin) <= MOST:
                    yield from (Variant((place,), (other,), VariantKind.KIN) for other in kin)

    def _alike(self, term: str) -> Sequence[str]:
        beginning = term[: max(ROOT, len(term) - ENDING)]
        return self._sorted[bisect_left(self._sorted, beginning) : bisect_left(self._sorted, beginning + "\U0010ffff")]


def _may_have_kin(term: str) -> bool:
    # Terms are folded already, as function words are.
    return len(term) >= ROOT and term.isalpha() and term not in FUNCTION_WORDS


def _is_kin(term: str, other: str) -> bool:
    shared = _shared(len(term), len(other))
    return term[:shared] == other[:shared] and term != other


@lru_cache(maxsize=4096)
def _shared(length: int, other: int) -> int:
    """How many first letters kin of such lengths share."""
    return max(ROOT, math.ceil(ROOT_SHARE * min(length, other)), max(length, other) - ENDING)
