"""Whom a title means: "the Finnish president" is whoever the document calls so, and nobody whose title disagrees."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from index.analyze import is_function_word
from index.quotations.people.person import Person
from index.quotations.people.vocabulary import OTHERS, ROLE, folded

_DEFINITE = re.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat)\s")
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
    " attorney secretary police fire first labour transport home shadow acting interim".split()
)
_OTHERS = OTHERS | {"acting", "interim"}

_NATIONS = {"us": "us", "american": "us", "america": "us", "uk": "uk", "british": "uk", "britain": "uk"}
_DEMONYM = re.compile(r"[A-Z]\w+(?:an|ish|ese|ch|i|k)$")


@dataclass(frozen=True, slots=True)
class _Title:
    """A title taken apart: what somebody is, of which nation, of what else, all folded."""

    head: str
    nations: frozenset[str]
    proper: frozenset[str]
    qualifiers: frozenset[str]


def person_of_title(mention: str, people: Iterable[Person]) -> Person | None:
    """The one person whose title agrees with a mention such as "the mayor"; None where the text leaves it open."""
    if not _DEFINITE.match(mention):
        return None
    sought = _title(mention)
    if sought is None:
        return None
    agreeing = [(rank, person) for person in people if (rank := _agreement(sought, person)) > 0]
    best = max((rank for rank, _ in agreeing), default=0)
    chosen = [person for rank, person in agreeing if rank == best]
    return chosen[0] if len(chosen) == 1 else None


def _agreement(sought: _Title, person: Person) -> int:
    """2 where a title states all that is sought, 1 where none contradicts it, else 0."""
    ranks = [_agrees(sought, title) for words in dict.fromkeys(person.titles) if (title := _title(words))]
    return max(ranks, default=0)


def _agrees(sought: _Title, stated: _Title) -> int:
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
def _title(words: str) -> _Title | None:
    """A title in its parts, or None where no word in it says what somebody is."""
    words = words.replace("United States", "U.S.").replace("United Kingdom", "UK")
    front, *rest = _PREPOSITION.split(_DEFINITE.sub("", words), maxsplit=1)
    front = front.split(",")[0]
    names = front.split()
    if not names or not ROLE.fullmatch(re.sub(r"['’]s$", "", names[-1]).replace(".", "")):
        return None
    head = _FULL.get(folded(names[-1]), folded(names[-1]))
    others = [word for word in names[:-1] + " ".join(rest).split() if not is_function_word(word)]
    nations = frozenset(_nation(word) for word in others if _is_nation(word))
    proper = frozenset(
        folded(word)
        for word in others
        if word[:1].isupper() and not _is_nation(word) and folded(word) not in _QUALIFIERS
    )
    proper = frozenset(word for word in proper if not ROLE.fullmatch(word))
    return _Title(head, nations, proper, frozenset(map(folded, others)) & _QUALIFIERS)


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
