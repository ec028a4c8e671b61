"""Titles taken apart, and when two agree: "the Finnish president" and "President of Finland"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from index.analyze import is_function_word
from index.quotations.people.vocabulary import OTHERS, ROLE, bare, folded

DEFINITE = re.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat)\s")
"""What leads in the title of somebody told of before."""

_PREPOSITION = re.compile(r"\s(?:of|for|at|from|in|on|with|who|to|by|as|about|under|near|inside)\s")
_FULL = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "sgt": "sergeant",
    "lt": "lieutenant",
    "col": "colonel",
    "capt": "captain",
    "cmdr": "commander",
    "dr": "doctor",
    "prof": "professor",
    "coun": "councillor",
    "justice": "judge",
    "det": "detective",
    "insp": "inspector",
    "supt": "superintendent",
    "const": "constable",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "congressman": "representative",
    "congresswoman": "representative",
    "mp": "lawmaker",
    "leader": "head",
    "chief": "head",
    "boss": "head",
}
_QUALIFIERS = frozenset(
    "prime foreign defense defence interior finance vice deputy health justice trade energy"
    " education environment assistant"
    " attorney secretary police army military navy fire first labour transport home shadow acting interim".split()
)
_OTHERS = OTHERS | {"acting", "interim"}

_NATIONS = {"us": "us", "american": "us", "america": "us", "uk": "uk", "british": "uk", "britain": "uk"}
_DEMONYM = re.compile(r"[A-Z]\w+(?:an|ish|ese|ch|i|k)$")


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart: what somebody is, of which nation, of what else, all folded."""

    head: str
    nations: frozenset[str]
    proper: frozenset[str]
    qualifiers: frozenset[str]


def agrees(sought: Title, stated: Title) -> int:
    """2 where a title states all that is sought, 1 where nothing in it contradicts that, else 0."""
    if sought.head != stated.head:
        return 0
    if not sought.qualifiers <= stated.qualifiers or stated.qualifiers & _OTHERS != sought.qualifiers & _OTHERS:
        return 0
    if not sought.proper <= stated.proper | stated.nations:
        return 0
    if not sought.nations:
        return 2
    if stated.nations:
        return 2 * all(any(_same_nation(nation, other) for other in stated.nations) for nation in sought.nations)
    return 1


@lru_cache(maxsize=4096)
def title_of(words: str) -> Title | None:
    """A title in its parts, or None where no word in it says what somebody is."""
    words = words.replace("United States", "U.S.").replace("United Kingdom", "UK")
    front, *rest = _PREPOSITION.split(DEFINITE.sub("", words), maxsplit=1)
    front = front.split(",")[0]
    names = front.split()
    if not names or not ROLE.fullmatch(re.sub(r"['’]s$", "", names[-1]).replace(".", "")):
        return None
    head = head_of(names[-1])
    others = [bare(word) for word in names[:-1] + " ".join(rest).split() if not is_function_word(word)]
    nations = frozenset(_nation(word) for word in others if _is_nation(word))
    proper = frozenset(
        folded(word)
        for word in others
        if word[:1].isupper() and not _is_nation(word) and folded(word) not in _QUALIFIERS
    )
    proper = frozenset(word for word in proper if not ROLE.fullmatch(word))
    return Title(head, nations, proper, frozenset(map(folded, others)) & _QUALIFIERS)


def head_of(word: str) -> str:
    """What a word says that somebody is, as titles hold it: one word for a spokesman and a spokeswoman."""
    return _FULL.get(folded(word), folded(word))


def _is_nation(word: str) -> bool:
    return (
        folded(word) in _NATIONS
        or bool(_DEMONYM.match(word))
        or (word[:1].isupper() and word.endswith(("ia", "land", "ine")))
    )


def _nation(word: str) -> str:
    return _NATIONS.get(folded(word), folded(word))


def _same_nation(one: str, other: str) -> bool:
    """Whether two words name one nation: the same word, or a country and its demonym, which begin alike."""
    return one == other or (one[:3] == other[:3] and (_is_country(one) != _is_country(other)))


def _is_country(word: str) -> bool:
    return word.endswith(("ia", "land", "ine", "ey", "ce", "en", "us", "na", "an")) and not word.endswith(
        ("ian", "ean")
    )
