"""What a text names: its capitalised words in a row, its short forms, and which stands for which."""

import re
from collections import Counter
from collections.abc import Collection, Hashable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from index.counts import recounted
from index.variants.phrases import Phrase, phrase
from index.variants.sequences import Capitals, rows_in

Key = TypeVar("Key", bound=Hashable)

MOST = 2_000
"""So many rows, the most frequent, and as many short forms and definitions are kept of one text."""

AMBIGUOUS = 2
"""A short form of so many letters may be anybody's initials."""

_SHORT = re.compile(r"(?<![\w.])(?:[A-Z]{2,8}|(?:[A-Z]\.){2,6})(?!\w)")
_DEFINED = r"[A-Z]{1,7}[a-z]?[A-Z]{1,7}"  # NATO, MoD
_BEHIND_NAME = re.compile(rf"[ \xa0]\(({_DEFINED})s?\)")
_BEFORE_NAME = re.compile(rf"(?<![\w.])({_DEFINED})[ \xa0]\(([^()\n]{{4,120}})\)")
_REACH = 160


class Named(NamedTuple):
    """The `rows` of capitalised words and the `short` forms of a text, by how often it has them.

    `definitions` holds what the text itself explains: a short form, in lower case without stops, and the terms of the
    long one.
    """

    rows: Mapping[Capitals, int]
    short: Mapping[str, int]
    definitions: Mapping[tuple[str, Phrase], int]

    def changed(self, gone: Collection["Named"], new: Collection["Named"]) -> "Named":
        """What texts name without some that were among them, and with others."""
        return Named(
            recounted(self.rows, [text.rows for text in gone], [text.rows for text in new]),
            recounted(self.short, [text.short for text in gone], [text.short for text in new]),
            recounted(self.definitions, [text.definitions for text in gone], [text.definitions for text in new]),
        )


NOTHING_NAMED = Named({}, {}, {})


def named_in(text: str) -> Named:
    """What a text names, read once in linear time."""
    rows = Counter(row for _, row in rows_in(text) if _may_be_shortened(row))
    return Named(_most(rows), _most(Counter(map(plain, _SHORT.findall(text)))), _most(Counter(_definitions(text))))


def plain(short: str) -> str:
    """A short form in lower case without its stops."""
    return short.replace(".", "").casefold()


def _may_be_shortened(row: Capitals) -> bool:
    """Whether a row is no two words, as most people's names are, unless "the" says that it is a thing's."""
    words, initials = row
    return len(initials) > AMBIGUOUS or words[:3].casefold() == "the"


def _most(counted: Counter[Key]) -> Counter[Key]:
    return Counter(dict(counted.most_common(MOST)))


def _definitions(text: str) -> Iterator[tuple[str, Phrase]]:
    for found in _BEHIND_NAME.finditer(text):
        yield from _definition(found[1], text[max(0, found.start() - _REACH) : found.start()].rpartition("\n")[2])
    for found in _BEFORE_NAME.finditer(text):
        yield from _definition(found[1], found[2])


def _definition(short: str, before: str) -> Iterator[tuple[str, Phrase]]:
    terms = phrase(long_form(plain(short), before) or "")
    if len(terms) > 1:
        yield plain(short), terms


def long_form(short: str, before: str) -> str | None:
    """The words at the end of `before` that a short form behind them stands for, where its letters are in them.

    The algorithm is Schwartz & Hearst's (2003): letters matched from the right, the first at the start of a word, in
    at most min(|A| + 5, 2|A|) words.
    """
    near = " ".join(before.split()[-min(len(short) + 5, 2 * len(short)) :])
    place = len(near)
    for number in range(len(short) - 1, -1, -1):
        place -= 1
        while place >= 0 and not _matches(near, place, short[number], starts_word=number == 0):
            place -= 1
        if place < 0:
            return None
    return near[place:] if short else None


def _matches(near: str, place: int, letter: str, *, starts_word: bool) -> bool:
    return near[place].lower() == letter and not (starts_word and place > 0 and near[place - 1].isalnum())
