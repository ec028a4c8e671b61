"""Offices that somebody is called by, and whether two are one: America's top diplomat, the U.S. Secretary of State."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from index.quotations.people.naming.roles import PREPOSITION
from index.quotations.people.vocabulary import HELD_ALONE, ORGANISATION, OTHERS, ROLE, TITLES, as_title
from index.text.analyze import is_function_word, term_texts, terms
from index.variants import Places, Variant, VariantKind, named_places
from index.variants.roles import Roles

_OWNED = re.compile(r"(?:the|his|her|their|its|our|my)\s|.*['’]s?\s", re.IGNORECASE)
_SOME = re.compile(r"(?:an?|one|some|another)\s", re.IGNORECASE)
_OTHERS = frozenset(term for word in OTHERS | {"former"} for term in term_texts(word))
_HELD_ALONE = frozenset(term for word in HELD_ALONE for term in term_texts(word))


class Office:
    """What somebody is called by who they are: the words for the office, and for whose it is."""

    def __init__(self, words: str) -> None:
        """Takes any words; see `is_one`."""
        self._words = words.strip()
        self._terms = terms(self._words)

    def __str__(self) -> str:
        return self._words

    @property
    def is_one(self) -> bool:
        """Whether the words are those of an office, or of what somebody is, and not a name."""
        front = PREPOSITION.split(self._words)[0].split()
        if not front:
            return False
        if self.is_some or _OWNED.match(self._words):
            return self._is_title(front) or (front[-1].islower() and ROLE.fullmatch(front[-1]) is not None)
        return self._is_title(front) and not self.names

    @property
    def is_some(self) -> bool:
        """Whether it may be anybody's: an official."""
        return bool(_SOME.match(self._words))

    @property
    def is_common(self) -> bool:
        """Whether many have it, and the words do not say whose it is: the coach, the lawyer."""
        return len(self._content) < 2 and not self._is_high

    @property
    def names(self) -> list[str]:
        """The words that are part of a name, and of no office, place or organisation."""
        places = named_places(self._variants)
        written = [term.span.of(self._words) for number, term in enumerate(self._terms) if number not in places]
        return [word for word in written if _is_name(word)]

    def is_called(self, title: str) -> bool:
        """Whether a title says all that these words say of whose office it is and which, be it in other words."""
        stated = frozenset(term_texts(title))
        said = self._said_by(stated)
        return self._content <= said and not self._is_less(stated)

    def excludes(self, title: str) -> bool:
        """Whether who has a title has not this office: it is another country's, a deputy's, or another high one.

        Whom a text calls a governor, or the governor of the Reserve Bank, may be the central bank's.
        """
        other = Office(title)
        missing = self._content - self._said_by(other._stated)
        is_elsewhere = bool(missing & named_places(self._variants)) and bool(named_places(other._variants))
        are_high = self._is_high and other._is_high and bool(missing - named_places(self._variants))
        return is_elsewhere or (are_high and not self._may_be(title)) or self._is_less(other._stated)

    def _may_be(self, title: str) -> bool:
        """Whether a title says no more than these words, or like them of which kind it is: a bank's governor."""
        other = Office(title)
        if other._content <= other._said_by(self._stated):
            return not other._is_less(self._stated)
        alike = self._content & self._said_by(other._stated) - named_places(self._variants)
        return any(self._terms[place].text not in _HELD_ALONE for place in alike)

    @cached_property
    def _variants(self) -> list[Variant]:
        roles = (one for one in Roles().of(self._terms, self._words) if one.kind is VariantKind.ROLE)
        return [*Places().of(self._terms, self._words), *roles]

    @cached_property
    def _stated(self) -> frozenset[str]:
        return frozenset(term.text for term in self._terms)

    @property
    def _is_high(self) -> bool:
        """Whether it is one that nobody holds beside another."""
        return bool(self._stated & _HELD_ALONE)

    def _is_title(self, front: Sequence[str]) -> bool:
        head = len(terms(" ".join(front))) - 1
        is_role = any(head in one.places for one in self._variants if one.kind is VariantKind.ROLE)
        return as_title(front[-1]) in TITLES or is_role

    @cached_property
    def _content(self) -> frozenset[int]:
        """The places of the words that are no function words."""
        written = (term.span.of(self._words) for term in self._terms)
        return frozenset(place for place, word in enumerate(written) if not is_function_word(word))

    def _is_less(self, stated: frozenset[str]) -> bool:
        return bool((stated & _OTHERS) - self._stated)

    def _said_by(self, stated: frozenset[str]) -> frozenset[int]:
        """The places of the words that some terms say too, or say otherwise."""
        return frozenset(self._places_in(stated))

    def _places_in(self, stated: frozenset[str]) -> Iterator[int]:
        yield from (place for place, term in enumerate(self._terms) if term.text in stated)
        for variant in self._variants:
            if stated.issuperset(variant.terms):
                yield from variant.places


def _is_name(word: str) -> bool:
    is_office = as_title(word) in TITLES or is_function_word(word) or ORGANISATION.fullmatch(word) is not None
    return word[:1].isupper() and not is_office
