"""Whose the words of a match are: whom the claim names, somebody else, or nobody of whom the library tells that."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum, auto

from rapidfuzz import fuzz

from index.analyze import folded
from index.called import is_named
from index.check.offices import Office
from index.check.source import Source, titles_of
from index.language import is_english
from index.models import Certainty, Evidence, Kind, Metadata, Quoted, Span, Speaker
from index.quotations import is_in_marks

Find = Callable[[str], Iterable[Source]]
"""The paragraphs of the library that share most with some words, likeliest first."""

LIKE = 90
"""A name is a publisher's, an author's or a title where it is so like it, in per cent."""


class Whose(Enum):
    """Whose words they are, beside whom a claim says."""

    CLAIMED = auto()
    OPEN = auto()
    OTHER = auto()


def whose(claimed: str, match: Quoted | Evidence, span: Span, find: Find) -> Whose:
    """Whether the words of a match are whose a claim says; the article's own are its publisher's too."""
    is_publisher = _is_publication(claimed, match.briefing.metadata)
    if isinstance(match, Evidence):
        if not is_publisher and not is_english(match.briefing):
            return Whose.OPEN  # nobody is recognised to say anything there
        if is_in_marks(match.briefing.text, match.passage.paragraph, span):
            return Whose.OPEN
        return Whose.CLAIMED if is_publisher else Whose.OTHER
    if match.quotation.kind is Kind.INDIRECT and is_publisher:
        return Whose.CLAIMED
    return _speaks(claimed, match.quotation.speaker, match.briefing.text, find)


def _speaks(claimed: str, speaker: Speaker, text: str, find: Find) -> Whose:
    office = Office(claimed)
    name = speaker.name.of(text) if speaker.name else ""
    if office.is_one or office.is_some:
        if name:
            return _holds(office, name, titles_of(speaker, text), find)
        return _is_so_called(office, speaker, text)
    if is_named(claimed, speaker, text) or (name and _is_whole(office.names, name)):
        return Whose.CLAIMED
    if name:
        return Whose.OTHER
    return _is_meant(claimed, speaker, text, find)


def _holds(office: Office, name: str, titles: Iterable[str], find: Find) -> Whose:
    """Whether somebody of a name, whom their briefing calls by some titles, holds an office as the library tells it."""
    told = list(_titles(find(f"{office} {name}")))
    own = [*titles, *(title for other, title in told if _are_one(name, other))]
    if any(map(office.is_called, own)):
        return Whose.CLAIMED
    if office.is_some:
        return Whose.OPEN
    is_another = any(office.is_called(title) for other, title in told if not _are_one(name, other))
    return Whose.OTHER if is_another or any(map(office.excludes, own)) else Whose.OPEN


def _is_so_called(office: Office, speaker: Speaker, text: str) -> Whose:
    """Whether whom a text does not name may hold an office."""
    if _is_open(speaker) or speaker.mention is None:
        return Whose.OPEN
    mention = Office(speaker.mention.of(text))
    if office.is_called(str(mention)):
        return Whose.CLAIMED
    return Whose.OTHER if not mention.is_one or office.excludes(str(mention)) else Whose.OPEN


def _is_meant(claimed: str, speaker: Speaker, text: str, find: Find) -> Whose:
    """Whether whom a text does not name may be somebody of a name, by the office that it calls them by."""
    if _is_open(speaker) or speaker.mention is None:
        return Whose.OPEN
    mention = Office(speaker.mention.of(text))
    return _holds(mention, claimed, [], find) if mention.is_one and not mention.is_some else Whose.OTHER


def _is_open(speaker: Speaker) -> bool:
    """Whether a text leaves open who speaks, or says so merely with a pronoun."""
    return speaker.name is None and (speaker.mention is None or speaker.certainty is Certainty.PRONOUN)


def _titles(sources: Iterable[Source]) -> Iterator[tuple[str, str]]:
    for source in sources:
        yield from source.titles()


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
