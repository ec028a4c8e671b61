"""Names and roles as a document states them: where they stand, never what they should be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from index.models import Span
from index.quotations.name_patterns import CAPITAL, WITHIN
from index.quotations.people.genders import Gender, first_name_gender, stated_gender
from index.quotations.people.naming.addresses import address_before
from index.quotations.people.naming.beside_names import (
    behind_owner,
    behind_party,
    is_date,
    is_partisan,
    is_title_word,
)
from index.quotations.people.naming.complements import without_complement
from index.quotations.people.naming.letters import behind_letters, without_letters
from index.quotations.people.naming.name_starts import behind_heading, behind_office, ends_with_seat, is_seat_alone
from index.quotations.people.naming.nations import is_demonym
from index.quotations.people.naming.nicknames import BLOTTED_NICKNAME, NICKNAME, name_words
from index.quotations.people.naming.roles import PREPOSITION, role_beside, role_set_before
from index.quotations.people.vocabulary import (
    ADDRESSES_OR_FIRST_NAMES,
    NO_SURNAMES,
    ORGANISATION,
    PLURALS,
    ROLE,
    as_title,
    without_stop,
)
from index.split.sentences import TITLES as ABBREVIATIONS
from index.text.analyze import is_function_word

_WORD = (
    rf"(?:(?:{'|'.join(sorted(word.capitalize() for word in ABBREVIATIONS))}|{CAPITAL})\.(?=[\s,\xa0])"
    rf"|(?:(?:al|el|de|d|O)[-’'])?{CAPITAL}[\w’'-]*(?:\.{CAPITAL})*(?:(?<=\.{CAPITAL})\.)?)"
)
_PARTICLE = rf"(?:(?:of|the|for) |{WITHIN})"
_GIVEN_NAME_BEFORE = r"(?<=[^\W\d_A-Z][ \xa0])(?<![’']s[ \xa0])"

RUN = re.compile(rf"{_WORD}(?:[ \xa0](?:{_GIVEN_NAME_BEFORE}{NICKNAME})?(?:{_PARTICLE})*{_WORD})*")
"""Words in capitals in a row, with the particles and nicknames that stand between them."""

_NAME_WORD = re.compile(rf"{NICKNAME}|[^ \xa0]+")

_ORGANISATION_OF = re.compile(rf"(?:The |the )?((?:{CAPITAL}[\w’'-]+ ){{0,3}}{ORGANISATION.pattern} (?:of|for) )")
_ORGANISATION_ON = re.compile(
    rf"(?:The |the )?((?:{CAPITAL}[\w’'-]+ ){{0,3}}{ORGANISATION.pattern} on (?:the )?{CAPITAL}[\w’'-]+"
    rf"(?: {CAPITAL}[\w’'-]+){{0,3}})$"
)
_FIELDS = frozenset(
    "transport trade health education energy environment agriculture public safety emergency national security"
    " defense defence finance".split()
)
"""Titles that are none without an office behind them, as in "Transport Focus"."""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A name where it stands, its words, and the role stated right before or after it.

    `office` is what is set before a role that is a rank: "the defence minister, General Musa Bello".
    """

    name: Span
    words: tuple[str, ...]
    role: Span | None = None
    address: str | None = None
    office: Span | None = None

    @property
    def gender(self) -> Gender | None:
        """What the form of address states, or else what the first name leaves no doubt about."""
        if self.address and (stated := stated_gender(self.address)):
            return stated
        return first_name_gender(self.words[0]) if len(self.words) > 1 else None


def names_in(text: str, within: Span) -> Iterator[Mentioned]:
    """The names in a span, each with the role beside it."""
    for run in RUN.finditer(text, *within):
        name = _last_name(text, *run.span())
        if name is not None:
            yield mentioned(text, name, within)


def with_nickname(mention: Mentioned, text: str, masked: str) -> Mentioned:
    """A mention found in a masked text, with the nickname that is blotted out there."""
    is_blotted = BLOTTED_NICKNAME.search(masked, *mention.name) is not None
    return replace(mention, words=name_words(mention.name.of(text))) if is_blotted else mention


def mentioned(text: str, name: Span, within: Span) -> Mentioned:
    """A name with the role that stands before it, or else the one in the apposition after it."""
    words = name_words(name.of(text))
    address = address_before(text, name.start)
    whole = Span(address.start if address else name.start, behind_letters(text, name.end))
    role = role_beside(text, whole, within, is_full=len(words) > 1)
    office = role_set_before(text, Span(role.start, name.end), within) if role and role.end < name.start else None
    return Mentioned(name, words, role, address.of(text) if address else None, office)


def name_in(text: str, mention: Span) -> Span | None:
    """The name that a mention ends with, without the titles before and the possessive after it.

    What follows a comma or a preposition is left out, as in "a spokesman for Rubio", unless only capitalised titles
    stand before it, as in "Secretary of State Rubio".
    """
    whole = mention.of(text).split(",")[0]
    organisation = _ORGANISATION_ON.match(whole)
    if organisation:
        return Span(mention.start + organisation.start(1), mention.start + organisation.end(1))
    if is_demonym(whole):
        return None
    short = PREPOSITION.split(whole)[0]
    heads = (short, whole) if all(word[:1].isupper() for word in short.split()) else (short,)
    heads = heads[::-1] if ends_with_seat(short) else heads
    heads = (whole, *heads) if _ORGANISATION_OF.match(whole) else heads
    if re.search(r"\s(?:and|or)\s", whole) or short in PLURALS:
        return None
    names = (_last_name(text, mention.start, mention.start + len(head)) for head in heads)
    name = next(filter(None, names), None)
    return None if name is None or name.of(text) in PLURALS else name


def _last_name(text: str, start: int, end: int) -> Span | None:
    runs = list(RUN.finditer(text, start, end))
    if not runs or len(without_stop(text[start:end].rstrip())) > len(without_stop(text[start : runs[-1].end()])):
        return None
    begin, finish = runs[-1].start(), without_letters(text, *runs[-1].span())
    words = behind_heading(list(_NAME_WORD.finditer(text[begin:finish])))
    organisation = _ORGANISATION_OF.match(text, begin, finish)
    if organisation:
        name = without_stop(text[organisation.start(1) : finish])
        return Span(organisation.start(1), organisation.start(1) + len(name))
    if as_title(words[-1][0]) in NO_SURNAMES or is_seat_alone(text, begin, words):
        return None
    after, is_titled = behind_office(text, begin, words)
    names = (
        word for word in after if not is_title_word(text, begin + word.start(), word[0], is_last=word is after[-1])
    )
    first = next(names, None)
    if first is None or is_date(text, begin + first.start(), first[0], is_last=first is after[-1]):
        return None
    rest = _from_name_on(after, first)
    if is_partisan(rest):
        return None
    begin += rest[0].start()
    name = without_complement(text[begin:finish], is_titled=is_titled)
    return Span(begin, begin + len(name)) if name else None


def _from_name_on(words: list[re.Match[str]], first: re.Match[str]) -> list[re.Match[str]]:
    """The words with capitals that are a name, of which `first` is the first that is no title."""
    name = behind_party(behind_owner(words[words.index(first) :]))
    while len(name) > 2 and _is_before_name(name[0][0], name[1][0]):
        name = name[1:]
    if len(name) == 1 and ORGANISATION.fullmatch(without_stop(name[0][0])):
        name = words[is_function_word(words[0][0]) :]
    if len(name) == 1 and (field := words[: words.index(name[0])][-1:]) and field[0][0].casefold() in _FIELDS:
        name = words[words.index(field[0]) :]
    return name


def _is_before_name(word: str, first: str) -> bool:
    """Whether a word with a capital says what somebody is whose name is whole behind it, with a `first` word."""
    return as_title(word) in ADDRESSES_OR_FIRST_NAMES or (
        ROLE.fullmatch(word) is not None and first_name_gender(first) is not None
    )
