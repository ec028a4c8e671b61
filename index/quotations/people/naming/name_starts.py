"""Where a name begins in words with capitals: behind an office and what it is of, or behind what a heading calls."""

import re

from index.quotations.people.genders import first_name_gender
from index.quotations.people.vocabulary import OFFICES, TITLES, as_title
from index.text.analyze import is_function_word

_SEATS = frozenset("mp msp mep mla td".split())
"""What stands before the name of whoever has a seat, and behind it as well: "Labour MP Ana Lima", "Ana Lima MP"."""

_TALKS = frozenset("conversation interview talk chat discussion dialogue debate evening lunch dinner exchange".split())
"""With whom these are a heading tells."""

_BODIES = frozenset("Opposition House Senate Commons Lords Court Republic Treasury Exchequer Union Cabinet".split())
"""What one word names that an office is of, so that a name begins right behind it."""

_DETERMINED = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur) \Z")
_LONGEST_DETERMINER = 6

Words = list[re.Match[str]]


def behind_office(text: str, begin: int, words: Words) -> tuple[Words, bool]:
    """The words behind the last office in those that begin at `begin`, without what it is of; whether there is one.

    None are left where only an office stands: "the President of Kenya", but "President of Kenya Ana Lima".
    """
    is_name = first_name_gender(words[0][0]) is not None
    offices = (
        n
        for n, word in enumerate(words[:-1])
        if as_title(word[0]) in (OFFICES - _SEATS if is_name else OFFICES | _SEATS)
    )
    office = max(offices, default=-1)
    after = words[office + 1 :]
    if office < 0 or after[0][0] not in ("of", "for"):
        return after, office >= 0
    return _behind_complement(after, is_determined=_is_determined(text, begin, words)), True


def is_seat_alone(text: str, begin: int, words: Words) -> bool:
    """Whether words only tell of which place or party somebody has a seat: "the Bristol MP"."""
    return as_title(words[-1][0]) in _SEATS and _is_determined(text, begin, words)


def ends_with_seat(words: str) -> bool:
    """Whether the last of some words is what a seat is called by, and no name stands before it: "Labour MP"."""
    first, *rest = words.split() or [""]
    return bool(rest) and as_title(rest[-1]) in _SEATS and first_name_gender(first) is None


def behind_heading(words: Words) -> Words:
    """The words behind what a heading calls a talk with somebody: "A Conversation With Ana Lima"."""
    place = next((number for number, word in enumerate(words[:-2]) if word[0] == "With"), 0)
    is_talk = place > 0 and words[place - 1][0].casefold() in _TALKS
    return words[place + 1 :] if is_talk else words


def _behind_complement(after: Words, *, is_determined: bool) -> Words:
    """The name behind what an office is of, begun by a first name, or else the last two words with capitals."""
    capitals = [number for number, word in enumerate(after) if word[0][:1].isupper()]
    first = next((number for number in capitals[1:-1] if _is_first_name(after[number][0])), None)
    if first is not None:
        return after[first:]
    if is_determined or len(capitals) < 2:
        return []
    if after[1][0] == "the":
        return after[capitals[1] :] if after[capitals[0]][0] in _BODIES else []
    return after[capitals[-2] :] if len(capitals) > 2 else after


def _is_first_name(word: str) -> bool:
    return first_name_gender(word) is not None and as_title(word) not in TITLES


def _is_determined(text: str, begin: int, words: Words) -> bool:
    """Whether a determiner stands before words, or is the first of them."""
    is_before = _DETERMINED.search(text, max(0, begin - _LONGEST_DETERMINER), begin) is not None
    return is_before or is_function_word(words[0][0])
