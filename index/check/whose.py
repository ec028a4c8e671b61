"""Whose the words of a match are: whom the claim names, somebody else, or nobody of whom the library tells that."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from rapidfuzz import fuzz

from index.check.offices import Office
from index.check.partly_named import is_one_person, is_part
from index.check.source import Find, titles_of
from index.check.who import is_account
from index.models import Briefing, Certainty, Evidence, Kind, Metadata, Quoted, Span, Speaker
from index.naming.called import is_named
from index.quotations import is_in_marks
from index.text.analyze import folded
from index.text.language import is_english

LIKE = 90
"""A name is a publisher's, an author's or a title where it is so like it, in per cent."""


class _Titled(NamedTuple):
    """Somebody whom a briefing, by its id, calls by a title."""

    briefing: str
    name: str
    title: str


class Whose(Enum):
    """Whose words they are, beside whom a claim says."""

    CLAIMED = auto()
    OPEN = auto()
    OTHER = auto()


def whose(claimed: str, match: Quoted | Evidence, span: Span, find: Find) -> Whose:
    """Whether the words of a match are whose a claim says; the article's own are its publisher's too.

    Whose an account is, no briefing tells.
    """
    if is_account(claimed):
        return Whose.OPEN
    is_publisher = _is_publication(claimed, match.briefing.metadata)
    if isinstance(match, Evidence):
        if not is_publisher and not is_english(match.briefing):
            return Whose.OPEN  # nobody is recognised to say anything there
        if is_in_marks(match.briefing.text, match.passage.paragraph, span):
            return Whose.OPEN
        return Whose.CLAIMED if is_publisher else Whose.OTHER
    if match.quotation.kind is Kind.INDIRECT and is_publisher:
        return Whose.CLAIMED
    return _speaks(claimed, match.quotation.speaker, match.briefing, find)


def _speaks(claimed: str, speaker: Speaker, briefing: Briefing, find: Find) -> Whose:
    office, text = Office(claimed), briefing.text
    name = speaker.name.of(text) if speaker.name else ""
    if office.is_one or office.is_some:
        if name:
            return _holds(office, name, titles_of(speaker, text), briefing, _told(office, name, find))
        return _is_so_called(office, speaker, text)
    if is_named(claimed, speaker, text) or (name and _is_whole(office.names, name)):
        return Whose.CLAIMED
    if name:
        return _is_called_more(office.names or claimed.split(), name, briefing, find)
    return _is_meant(claimed, speaker, briefing, find)


def _is_called_more(claimed: Sequence[str], name: str, briefing: Briefing, find: Find) -> Whose:
    """Whether somebody is whom a briefing calls by a name that is not theirs, or not all of theirs."""
    if not is_part(name, claimed):
        return Whose.OTHER
    return Whose.CLAIMED if is_one_person(name, claimed, briefing.id, find) else Whose.OPEN


def _holds(office: Office, name: str, titles: Iterable[str], briefing: Briefing, told: Sequence[_Titled]) -> Whose:
    """Whether somebody of a name, whom a briefing calls by some titles, holds an office as the library tells it."""
    own = [*titles, *(one.title for one in told if _are_one(name, one.name))]
    if any(map(office.is_called, own)):
        return Whose.CLAIMED
    if office.is_some:
        return Whose.OPEN
    is_not_theirs = _is_held_by_another(office, name, told, briefing) or any(map(office.excludes, own))
    return Whose.OTHER if is_not_theirs else Whose.OPEN


def _is_held_by_another(office: Office, name: str, told: Iterable[_Titled], briefing: Briefing) -> bool:
    """Whether somebody else is told to hold an office; one that many have, in the same briefing."""
    others = (one for one in told if not _are_one(name, one.name))
    return any(office.is_called(one.title) for one in others if one.briefing == briefing.id or not office.is_common)


def _is_so_called(office: Office, speaker: Speaker, text: str) -> Whose:
    """Whether whom a text does not name may hold an office: what is no office of theirs tells nothing of that."""
    if _is_open(speaker) or speaker.mention is None:
        return Whose.OPEN
    mention = Office(speaker.mention.of(text))
    if office.is_called(str(mention)):
        return Whose.CLAIMED
    return Whose.OTHER if mention.is_one and office.excludes(str(mention)) else Whose.OPEN


def _is_meant(claimed: str, speaker: Speaker, briefing: Briefing, find: Find) -> Whose:
    """Whether whom a text does not name may be somebody of a name, by the office that it calls them by."""
    if _is_open(speaker) or speaker.mention is None:
        return Whose.OPEN
    mention = Office(speaker.mention.of(briefing.text))
    if mention.is_some or not mention.is_one:
        return Whose.OTHER if mention.is_one else Whose.OPEN
    told = _told(mention, claimed, find)
    held = _holds(mention, claimed, [], briefing, told)
    if held is not Whose.CLAIMED:
        return held
    is_shared = mention.is_common or _is_held_by_another(mention, claimed, told, briefing)
    return Whose.OPEN if is_shared else held


def _is_open(speaker: Speaker) -> bool:
    """Whether a text leaves open who speaks, or says so merely with a pronoun."""
    return speaker.name is None and (speaker.mention is None or speaker.certainty is Certainty.PRONOUN)


def _told(office: Office, name: str, find: Find) -> Sequence[_Titled]:
    """Whom the library calls by a title, where it tells of an office or a name."""
    return [_Titled(source.briefing.id, *titled) for source in find(f"{office} {name}") for titled in source.titles()]


def _is_whole(names: Sequence[str], name: str) -> bool:
    """Whether there are words of a name, and all of them are in another."""
    return bool(names) and {folded(word) for word in names} <= {folded(word) for word in name.split()}


def _are_one(name: str, other: str) -> bool:
    """Whether two names may be one person's: one has nothing that the other has not."""
    return _is_whole(name.split(), other) or _is_whole(other.split(), name)


def _is_publication(claimed: str, metadata: Metadata) -> bool:
    folded = claimed.casefold()
    stated = " ".join(filter(None, (metadata.publisher, metadata.author, metadata.series)))
    is_title = fuzz.ratio(folded, metadata.title.casefold()) >= LIKE
    return is_title or fuzz.token_set_ratio(folded, stated.casefold()) >= LIKE
