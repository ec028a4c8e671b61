"""Printed lines to running text: words that were split at a line end become whole."""

import re
from collections.abc import Sequence, Set
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from spellchecker import SpellChecker

_SPLIT = re.compile(r"([^\W\d_]+)[-‐\u00ad]$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*(?![-‐]$)")
_SOFT_HYPHEN = "\u00ad"
_NO_SPACE_AFTER = re.compile(r"(?:\w[—–‐-]|[\u2e80-\u9fff\uff00-\uffef])$")


class Words(NamedTuple):
    """The words that stand whole in a document's lines, compounds with their hyphens, and whether it splits words."""

    whole: Set[str]
    are_split: bool

    @classmethod
    def of(cls, lines: Sequence[str]) -> "Words":
        """The words of a document's lines, which are in order."""
        whole = frozenset(word.casefold() for line in lines for word in _COMPOUND.findall(line))
        words = cls(whole, are_split=False)
        return words._replace(are_split=any(words.shows_split(*pair) for pair in pairwise(lines)))

    def shows_split(self, line: str, following: str) -> bool:
        """Whether a line ends within a word that surely has no hyphen, as its parts are no words."""
        start, end = _parts(line, following)
        return bool(start) and self._has(start + end) and not (self._has(start) and self._has(end))

    def goes_on(self, line: str, following: str) -> bool:
        """Whether a line ends within a word that has no hyphen there."""
        start, end = _parts(line, following)
        if not start or f"{start}-{end}" in self.whole:
            return False
        if line.endswith(_SOFT_HYPHEN):
            return True
        is_small = following[0].islower()
        if not is_small or not (self._has(start) and self._has(end)):
            return is_small
        return start + end in self.whole or (self.are_split and start + end in _english())

    def _has(self, word: str) -> bool:
        return word in self.whole or word in _english()


def continued(line: str, following: str, words: Words) -> str:
    """A line as `following` goes on from it: with a space, or with none where a word or a compound goes on.

    The hyphen of a split word goes. It stays where the document has the word with it, and where both parts are words,
    but for a whole that the document has, or that is English where the document surely splits words. A soft one that
    stays is one that the font only calls so.
    """
    if words.goes_on(line, following):
        return line[:-1]
    if line.endswith(_SOFT_HYPHEN):
        line = line[:-1] + "-"
    return line if _NO_SPACE_AFTER.search(line) else line + " "


def _parts(line: str, following: str) -> tuple[str, str]:
    """What stands before and behind the hyphen at the end of a line, in small letters; nothing where there is none."""
    split, next_word = _SPLIT.search(line), _FIRST_WORD.match(following)
    return (split[1].casefold(), next_word[0].casefold()) if split and next_word else ("", "")


@cache
def _english() -> SpellChecker:
    """English words; read once, and only where a line ends with a hyphen."""
    return SpellChecker(distance=1)
