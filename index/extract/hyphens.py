"""Printed lines to running text: words that were split at a line end become whole."""

import re
from collections.abc import Iterable, Set
from functools import cache

from spellchecker import SpellChecker

_SPLIT = re.compile(r"([^\W\d_]+)([-‐\u00ad])$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*(?![-‐]$)")
_SOFT_HYPHEN = "\u00ad"
_NO_SPACE_AFTER = re.compile(r"(?:\w[—–-]|[\u2e80-\u9fff\uff00-\uffef])$")


def continued(line: str, following: str, known: Set[str]) -> str:
    """A line as `following` goes on from it: with a space, or with none where a word or a compound goes on.

    The hyphen of a split word goes. It stays where `known`, the words of the document, has the word with it, or where
    both parts are words and the whole is none.
    """
    split, next_word = _SPLIT.search(line), _FIRST_WORD.match(following)
    if split and next_word and _is_one_word(split[1], next_word[0], split[2], known):
        return line[:-1]
    return line if _NO_SPACE_AFTER.search(line) else line + " "


def words_within(lines: Iterable[str]) -> frozenset[str]:
    """The words that stand whole in lines, compounds with their hyphens."""
    return frozenset(word.casefold() for line in lines for word in _COMPOUND.findall(line))


def _is_one_word(start: str, end: str, hyphen: str, known: Set[str]) -> bool:
    if hyphen == _SOFT_HYPHEN:
        return True
    if not end[0].islower() or f"{start}-{end}".casefold() in known:
        return False
    whole, parts = (start + end).casefold(), (start.casefold(), end.casefold())
    if whole in known or whole in _english():
        return True
    return not all(part in known or part in _english() for part in parts)


@cache
def _english() -> SpellChecker:
    """English words; read once, and only where a line ends with a hyphen."""
    return SpellChecker(distance=1)
