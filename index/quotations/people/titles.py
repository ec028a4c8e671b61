"""Whom a title means: "the Finnish president" is whoever the document calls so, and nobody whose title disagrees."""

from collections.abc import Iterable, Sequence

from index.quotations.people.person import Person
from index.quotations.people.title import DEFINITE, Title, agrees, head_of, title_of

_VAGUE = frozenset(
    "head official politician figure member candidate conservative liberal diplomat man woman father mother"
    " son daughter brother sister husband wife friend ally star veteran billionaire businessman businesswoman".split()
)
"""What says little of somebody, and nothing of an office."""

_SAID_OF_MANY = frozenset("official politician lawmaker diplomat man woman".split())
"""What may be said of whoever holds an office."""


def person_of_title(mention: str, people: Iterable[Person]) -> Person | None:
    """The one person whose title agrees with a mention such as "the mayor"; None where the text leaves it open."""
    if not DEFINITE.match(mention):
        return None
    sought = title_of(mention)
    if sought is None:
        return None
    agreeing = [(rank, person) for person in people if (rank := _agreement(sought, person)) > 0]
    best = max((rank for rank, _ in agreeing), default=0)
    chosen = [person for rank, person in agreeing if rank == best]
    return chosen[0] if len(chosen) == 1 else None


def may_mean_title(mention: str, titles: Iterable[str]) -> bool:
    """Whether a mention such as "the president" may mean somebody of whom a text states some titles.

    Whom it only calls a leader may hold any office; so may whom it gives no title at all.
    """
    sought, stated = title_of(mention), [title for words in titles if (title := title_of(words))]
    if sought is None or not stated:
        return sought is not None
    return sought.head in _SAID_OF_MANY or any(title.head in _VAGUE or agrees(sought, title) for title in stated)


def title_alike(mention: str, words: Sequence[str]) -> str | None:
    """The title that some words begin with, where a mention may mean its holder: "An Egyptian official" spoke."""
    sought = title_of(mention)
    if sought is None:
        return None
    ends = (end for end, word in enumerate(words, 1) if head_of(word) == sought.head)
    titles = (" ".join(words if words[end : end + 1] in (["of"], ["for"]) else words[:end]) for end in ends)
    return next((words for words in titles if (title := title_of(words)) and agrees(sought, title)), None)


def tells_apart(mention: str) -> bool:
    """Whether a mention says of which nation or what else somebody is: "the Finnish president"."""
    sought = title_of(mention)
    return sought is not None and bool(sought.nations or sought.proper)


def _agreement(sought: Title, person: Person) -> int:
    """2 where a title states all that is sought, 1 where none contradicts it, else 0."""
    ranks = [agrees(sought, title) for words in dict.fromkeys(person.titles) if (title := title_of(words))]
    return max(ranks, default=0)
