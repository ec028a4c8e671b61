"""The nations that titles name: a country and its demonym are one."""

import re

from index.quotations.people.vocabulary import folded

_NATIONS = {"us": "us", "american": "us", "america": "us", "uk": "uk", "british": "uk", "britain": "uk"}
_DEMONYM = re.compile(r"[A-Z]\w+(?:an|ish|ese|ch|i|k)$")
_SOMEBODY = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Oo]ne) ([A-Z]\w+(?:an|ese|ish)|Briton|Croat|Czech|Dane|Dutch|Dutchman|Englishman|Filipino|Finn"
    r"|Frenchman|Frenchwoman|Greek|Irishman|Israeli|Kurd|Pole|Scot|Serb|Slovak|Spaniard|Swede|Swiss|Turk|Welshman)"
)
"""Somebody of a nation: "the Kenyan"."""

_NOBODY = frozenset("Guardian Vatican Taliban Pakistan Kazakhstan Afghanistan Republican Obsidian".split())


def is_demonym(words: str) -> bool:
    """Whether some words only tell of which nation somebody is: "the Kenyan"."""
    somebody = _SOMEBODY.fullmatch(words)
    return somebody is not None and somebody[1] not in _NOBODY


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
