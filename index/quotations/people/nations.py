"""The nations that titles name: a country and its demonym are one."""

import re

from index.quotations.people.vocabulary import folded

_NATIONS = {"us": "us", "american": "us", "america": "us", "uk": "uk", "british": "uk", "britain": "uk"}
_DEMONYM = re.compile(r"[A-Z]\w+(?:an|ish|ese|ch|i|k)$")


def is_nation(word: str) -> bool:
    """Whether a word has the form of a country or of a demonym."""
    return (
        folded(word) in _NATIONS
        or bool(_DEMONYM.match(word))
        or (word[:1].isupper() and word.endswith(("ia", "land", "ine")))
    )


def nation(word: str) -> str:
    """The nation that a word stands for, folded."""
    return _NATIONS.get(folded(word), folded(word))


def same_nation(one: str, other: str) -> bool:
    """Whether two words name one nation: the same word, or a country and its demonym, which begin alike."""
    return one == other or (one[:3] == other[:3] and (_is_country(one) != _is_country(other)))


def _is_country(word: str) -> bool:
    return word.endswith(("ia", "land", "ine", "ey", "ce", "en", "us", "na", "an")) and not word.endswith(
        ("ian", "ean")
    )
