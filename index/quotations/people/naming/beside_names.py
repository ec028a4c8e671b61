"""Which words with capitals beside a name are no part of it: titles, dates, parties, and whose somebody is."""

import re
from collections.abc import Sequence

from index.quotations.circumstances.times import DAY, MONTH
from index.quotations.cues import ACCORDING_TO
from index.quotations.people.genders import first_name_gender
from index.quotations.people.naming.nicknames import AROUND_NICKNAME
from index.quotations.people.naming.surnames_first import is_addressed, is_surname_of_grammar
from index.quotations.people.vocabulary import ADDRESSES_OR_NAMES, DETECTIVE, TITLES, as_title
from index.text.analyze import is_function_word

_AMID_SENTENCE = re.compile(r"[a-z,] \Z")

_RANKS = frozenset("DI DCI DSI DS PC PCSO".split())
"""Ranks of the police that only capitals tell from other words."""

_DATE = re.compile(rf"(?!May$)(?:{DAY}|Yesterday|Today|{MONTH})$")
"""A day or a month; but "May", which is mostly another word."""

_MONTH_OR_NAME = frozenset(("April", "June", "August"))
_BEFORE_MONTH = re.compile(
    r"(?i:\b(?:in|on|since|until|till|by|from|of|to|for|last|this|next|early|late|mid|during|before|after|and|or|through"
    r"|between|around|a|an|the|its|his|her|their))[\s-]\Z|['’]s \Z|\d \Z"
)
"""What makes a month of what may be a first name: "in June Lima left", but "his wife, June Lima"."""

_PARTISANS = frozenset("Republican Democrat Conservative Liberal Libertarian Socialist Tory".split())
"""What somebody is behind the name of a place, and not their surname: "the Maine Republican"."""


def is_title_word(text: str, place: int, word: str, *, is_last: bool) -> bool:
    """Whether a word at a place says what somebody is or whose; `is_last` where no other capital follows."""
    if is_addressed(text, place) or is_surname_of_grammar(text, place):
        return False
    if as_title(word) in ADDRESSES_OR_NAMES if is_last else _is_first_name(text, place, word):
        return False
    is_of_name = as_title(word) not in TITLES and not is_function_word(word) and word[0] not in AROUND_NICKNAME
    is_rank = word in _RANKS or DETECTIVE.search(text, max(0, place - len("Det. ")), place + len(word))
    is_before_name = is_rank or word.endswith(("’s", "'s", "-based"))
    return not is_of_name or (bool(is_before_name) and not is_last)


def is_date(text: str, place: int, word: str, *, is_last: bool) -> bool:
    """Whether a word at a place is a day or a month, which before a name may be a first name: "his wife, June Lima"."""
    is_name = not is_last and word in _MONTH_OR_NAME and not _BEFORE_MONTH.search(text, max(0, place - 12), place)
    return _DATE.match(word) is not None and not is_name


def is_partisan(words: Sequence[re.Match[str]]) -> bool:
    """Whether some words only tell of which place and party somebody is: "the Maine Republican"."""
    return len(words) > 1 and words[-1][0] in _PARTISANS


def behind_party(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words of a name without the place and the party before it: "Maine Republican Ana Lima"."""
    party = max((number for number, word in enumerate(words[:-2]) if word[0] in _PARTISANS), default=0)
    return words[party + 1 :] if party and first_name_gender(words[party + 1][0]) else words


def behind_owner(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words of a name without those of whom or what it is: "the Daily News's Ana Lima"."""
    owners = [number for number, word in enumerate(words[:-2]) if word[0].endswith(("’s", "'s"))]
    is_given = bool(owners) and first_name_gender(words[owners[-1] + 1][0]) is not None
    return words[owners[-1] + 1 :] if is_given else words


def _is_first_name(text: str, place: int, word: str) -> bool:
    """Whether a word of grammar with a capital is a first name: "Per" but before an outlet, "Will" amid a sentence."""
    if word == "Per":
        return ACCORDING_TO.match(text, place) is None
    return word == "Will" and _AMID_SENTENCE.match(text, max(0, place - 2), place) is not None
