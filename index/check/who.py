"""Whom some words name: an office, somebody whom the library knows, a name in capitals, or an account: @lima."""

import re
from collections.abc import Callable, Sequence

from index.check.offices import Office
from index.quotations.circumstances.times import DAY
from index.quotations.name_patterns import CAPITALISED, WITHIN
from index.text.analyze import is_function_word
from index.text.name_particles import AMID_ENGLISH

IsSomebody = Callable[[str], bool]
"""Whether words are somebody's name, be it of somebody whom the library does not quote."""

LONGEST = 8
"""A name with a title, or an office, has at most so many words."""

_WORD = rf"(?:(?:al|el|de|d|O)[-’'])?{CAPITALISED}"
NAME = rf"(?:{_WORD}(?: (?:of |{WITHIN})*{_WORD}){{0,5}})"
"""A name in capitals, to be put into other patterns."""

_CAPITALS = re.compile(NAME)
_ACCOUNT = re.compile(r"@\S+")
_NUMBERED = re.compile(r"@&?\d+\b")
_DETERMINER = re.compile(r"(?:the|an?|his|her|their|its|our|my)$|.*['’]s?$", re.IGNORECASE)
_AFTER_ANOTHER = frozenset(
    "of to for with about against on at than like from in over under after before vs versus regarding near or".split()
)
"""What before a name shows that somebody else is told of by it, or may be meant as well: "somebody close to Lima"."""

_NO_NAME = re.compile(
    r"(?:maybe|perhaps|surely|apparently|allegedly|reportedly|supposedly|actually|honestly|finally|recently|tonight"
    rf"|so|yes|no|wow|lol|lmao|omg|haha|smh|ok|okay|well|ex-.*|{DAY}|yesterday|today)$",
    re.IGNORECASE,
)
"""Words that open a sentence with a capital before a name, or stand beside one: "Maybe Lima", "Yesterday Lima"."""


def is_account(words: str) -> bool:
    """Whether words mention an account, by name or number, or a group of them: nobody tells who that is."""
    return _ACCOUNT.fullmatch(words) is not None


def without_accounts(text: str) -> str:
    """A text without the accounts that it mentions by number, as no briefing does."""
    return _NUMBERED.sub("", text).strip()


def who(words: str, is_somebody: IsSomebody) -> str | None:
    """Words that name an office, an account or somebody, as they are; None for others."""
    said = words.strip()
    is_who = 0 < len(said.split()) <= LONGEST and (is_account(said) or Office(said).is_one or is_somebody(said))
    return said if is_who else None


def capitals_in(words: str) -> str | None:
    """The name in capitals that words begin with."""
    found = _CAPITALS.match(words)
    return found[0] if found else None


def who_last(text: str, is_somebody: IsSomebody) -> str | None:
    """Whom the last words of a text name; None where they only tell whose or beside whom somebody else is."""
    words = _behind_comma(text.split()[-LONGEST:])
    if not words or not (words[-1][-1].isalnum() or is_account(words[-1]) or _DETERMINER.match(words[-1])):
        return None
    start = _start_of_name(words, is_somebody)
    if start is None:
        start = _start_of_office(words)
    if start is None or (start > 0 and words[start - 1].casefold() in _AFTER_ANOTHER):
        return None
    return " ".join(words[start:])


def who_first(text: str, is_somebody: IsSomebody) -> str | None:
    """Whom the first words of a text name, the most of them that name somebody."""
    words = text.split()[:LONGEST]
    if not words or words[0].casefold() in _AFTER_ANOTHER:
        return None
    named = (" ".join(words[:end]).rstrip(".,?!") for end in range(len(words), 0, -1))
    return next((name for name in named if who(name, is_somebody) and not _is_opening(name)), None)


def without_opening(name: str) -> str:
    """A name without a word that merely opens the sentence: "Maybe Lima" is Lima."""
    first, _, rest = name.partition(" ")
    return rest if rest and _is_opening(first) else name


def _is_opening(word: str) -> bool:
    return _NO_NAME.match(word) is not None


def _behind_comma(words: Sequence[str]) -> Sequence[str]:
    """The last of some words, none of which has a comma behind it but the last."""
    place = max((number for number, word in enumerate(words[:-1], 1) if word[-1] in ",;:"), default=0)
    return words[place:]


def _start_of_name(words: Sequence[str], is_somebody: IsSomebody) -> int | None:
    """Where in some words the name begins that they end with."""
    if not words or (not words[-1][-1].isalnum() and not is_account(words[-1])) or is_function_word(words[-1]):
        return None
    if words[-1] in AMID_ENGLISH:
        return None
    known = (start for start in range(len(words)) if is_somebody(" ".join(words[start:])))
    start = next(known, len(words) - is_account(words[-1]))
    while before := _before_name(words[:start]):
        start -= before
    return start if start < len(words) else None


def _before_name(words: Sequence[str]) -> int:
    """How many of the last words belong to the name that stands behind them: a capital, and what it is joined by."""
    small = next((number for number, word in enumerate(reversed(words)) if word not in AMID_ENGLISH), len(words))
    return small + 1 if small < len(words) and _is_of_name(words[-1 - small]) else 0


def _is_of_name(word: str) -> bool:
    return word[0].isupper() and word[-1].isalnum() and not is_function_word(word) and not _is_opening(word)


def _start_of_office(words: Sequence[str]) -> int | None:
    """Where in some words the office begins that they end with, at the word that tells whose it is."""
    starts = (start for start in range(len(words) - 1, -1, -1) if _DETERMINER.match(words[start]))
    return next((start for start in starts if Office(" ".join(words[start:])).is_one), None)
