"""Which surnames mean a company that is called so, and not whoever bears them: "shares of Ford"."""

import re
from collections.abc import Iterable

from index.models import Span
from index.quotations.people.person import Person
from index.quotations.people.vocabulary import COMPANY, HELD_ALONE, OFFICES, as_title

_WORD = r"[A-Z][\w-]{1,30}"
_WHOLE = r"(?![\w-]| [A-Z])"
_OWNED = re.compile(
    rf"\b(?:(?:[Ss]hares?|[Ss]tocks?|[Ss]takes?) (?:of|in)|(?:chief executive|CEO|board) of) (?P<owned>{_WORD}){_WHOLE}"
    rf"|\d(?:%| percent| per cent) of (?P<part>{_WORD}){_WHOLE}"
    rf"|(?<![A-Z][\w’.-] )\b(?P<owner>{_WORD})(?:['’]s?)? (?:shares?|stock|share price|revenues?|shareholders)\b"
    rf"|(?<![A-Z][\w’.-] )\b(?P<earner>{_WORD}) report(?:ed|s) (?:[\w-]{{1,30}} ){{0,3}}"
    r"(?:earnings|profits?|revenues?)\b"
    rf"|(?<![\w’.-] )\b(?P<maker>{_WORD}), the (?:[\w-]{{1,30}} ){{0,3}}?"
    r"(?:maker|company|firm|chain|retailer|(?:car|auto|plane)maker|manufacturer|airline)\b(?!['’])"
)
"""How a text tells that a name alone is a company's: "shares of Nortel", "Nortel, the maker of locks"."""

_OF_STATE = (OFFICES | HELD_ALONE) - frozenset("director chairman chairwoman chief president".split())
"""Offices that no company has."""


class Companies:
    """The companies that a text calls by a surname; those that speak are added while reading."""

    def __init__(self, text: str) -> None:
        """Those that the text tells to be owned, or to make something."""
        self._text = text
        self._called: dict[str, int] = {}
        for owned in _OWNED.finditer(text):
            self._called.setdefault(owned[owned.lastgroup or 0], owned.start())
        self._alone: dict[str, Person] = {}

    def meant(self, name: Span, person: Person, namesakes: Iterable[Person], *, is_sure: bool) -> Person | None:
        """The company that a surname means rather than the person who bears it; None where the person is meant.

        `is_sure` where what is said can only be a company's; whoever spoke before, or holds an office, is meant too
        unless the text names the company in whole, or tells of it before it names them.
        """
        word = name.of(self._text)
        whole = next((other for other in namesakes if is_company_called(other, word)), None)
        if is_sure and whole:
            return whole
        is_known = word in self._called and self._called[word] < person.name.start
        if not (is_sure or word in self._called) or (self._is_heard(person) and not (is_sure and is_known)):
            return None
        self._called.setdefault(word, name.start)
        return self._alone.setdefault(word, Person(name, (word,)))

    def _is_heard(self, person: Person) -> bool:
        roles = (word for role in person.roles for word in role.of(self._text).split())
        return len(person.words) < 2 or person.speaks or not _OF_STATE.isdisjoint(map(as_title, roles))


def is_company_called(person: Person, word: str) -> bool:
    """Whether somebody is a company that is called by the first word of its name."""
    return person.words[0] == word and COMPANY.search(" ".join(person.words[1:])) is not None
