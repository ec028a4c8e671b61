"""Titles taken apart, and when two agree: "the Finnish president" and "President of Finland"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from index.quotations.people.naming.nations import is_nation, nation, same_nation
from index.quotations.people.vocabulary import HELD_ALONE, OTHERS, ROLE, as_title, without_stop
from index.text.analyze import is_function_word

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
    "cllr": "councillor",
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
_ANOTHER = frozenset("former previous other next future would-be erstwhile one-time rival late second third".split())
"""Words that tell of another than who holds an office."""

_BODIES = frozenset(
    "club company union press bank board school university college student association federation committee court group"
    " hospital league network party firm port council".split()
)
"""What has a president or a secretary of its own, who is not that of the state."""

_WHOLE = frozenset("republic country nation state states city town council united nations".split())
_OTHERS = OTHERS | {"acting", "interim"}


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart: what somebody is, of which nation, of what else, of what body, and all its words, folded."""

    head: str
    nations: frozenset[str]
    proper: frozenset[str]
    qualifiers: frozenset[str]
    bodies: frozenset[str]
    words: frozenset[str]


def agrees(sought: Title, stated: Title) -> int:
    """2 where a title states all that is sought, 1 where nothing in it contradicts that, else 0."""
    if sought.head != stated.head or not sought.words & _ANOTHER <= stated.words:
        return 0
    if sought.head in HELD_ALONE and not sought.bodies <= stated.words:
        return 0
    if not sought.qualifiers <= stated.qualifiers or stated.qualifiers & _OTHERS != sought.qualifiers & _OTHERS:
        return 0
    if not sought.proper <= stated.proper | stated.nations:
        return 0
    if not sought.nations:
        return 2
    if stated.nations:
        return 2 * all(any(same_nation(one, other) for other in stated.nations) for one in sought.nations)
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
    others = [without_stop(word) for word in names[:-1] + " ".join(rest).split() if not is_function_word(word)]
    nations = frozenset(nation(word) for word in others if is_nation(word))
    proper = frozenset(
        as_title(word)
        for word in others
        if word[:1].isupper() and not is_nation(word) and as_title(word) not in _QUALIFIERS
    )
    proper = frozenset(word for word in proper if not ROLE.fullmatch(word))
    bodies = frozenset(map(as_title, names[:-1])) & _BODIES | _bodies_in(" ".join(rest))
    qualifiers = frozenset(map(as_title, others)) & _QUALIFIERS
    return Title(head, nations, proper, qualifiers, bodies, frozenset(map(as_title, words.split())))


def head_of(word: str) -> str:
    """What a word says that somebody is, as titles hold it: one word for a spokesman and a spokeswoman."""
    return _FULL.get(as_title(word), as_title(word))


def _bodies_in(complement: str) -> frozenset[str]:
    """What somebody is said to be of: "the president of the port"; the whole state is no body of its own."""
    words = (word for word in complement.split() if word.islower() and not is_function_word(word))
    return frozenset(map(as_title, words)) - _WHOLE
