"""What a text names: its capitalised sequences of words, its short forms, and which stands for which."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from index.models import Span
from index.variants.phrases import Phrase, phrase

Key = TypeVar("Key", str, tuple[str, Phrase])

MOST = 2_000
"""So many sequences, the most frequent, and as many short forms and definitions are kept of one text."""

JOINING = frozenset("of the for and on in to de".split())
"""Words in lower case that stand inside a name and that its short form leaves out."""

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_WORD = rf"{_CAPITAL}[\w’'-]{{0,30}}(?!\w)"
_SEQUENCE = re.compile(
    rf"(?:\b[Tt]he[ \xa0])?(?<!\w){_WORD}(?:[ \xa0](?:(?:{'|'.join(sorted(JOINING))})[ \xa0]){{0,2}}{_WORD}){{1,9}}"
)
_SHORT = re.compile(r"(?<![\w.])(?:[A-Z]{2,8}|(?:[A-Z]\.){2,6})(?!\w)")
_DEFINED_BEFORE = re.compile(r"[ \xa0]\(([A-Z][\w.&-]{1,9})\)")
_DEFINED_BEHIND = re.compile(r"(?<![\w.])([A-Z]{2,8})[ \xa0]\(([^()\n]{4,120})\)")
_REACH = 160


class Named(NamedTuple):
    """`sequences` (with the "the" before them) and `short` forms by how often the text has them.

    `definitions` holds what the text itself explains: a short form, in lower case without stops, and the terms of the
    long one.
    """

    sequences: Counter[str]
    short: Counter[str]
    definitions: Counter[tuple[str, Phrase]]


def named_in(text: str) -> Named:
    """What a text names, read once in linear time."""
    sequences = Counter(" ".join(found.split()) for found in _SEQUENCE.findall(text))
    short = Counter(map(plain, _SHORT.findall(text)))
    definitions = Counter(_definitions(text))
    return Named(_most(sequences), _most(short), _most(definitions))


def _most(counted: Counter[Key]) -> Counter[Key]:
    return Counter(dict(counted.most_common(MOST)))


def sequences_in(text: str) -> Iterator[Span]:
    """Where capitalised words stand in a row, with the "the" before them."""
    return (Span(*found.span()) for found in _SEQUENCE.finditer(text))


def plain(short: str) -> str:
    """A short form in lower case without its stops."""
    return short.replace(".", "").casefold()


def _definitions(text: str) -> Iterator[tuple[str, Phrase]]:
    for found in _DEFINED_BEFORE.finditer(text):
        yield from _definition(found[1], text[max(0, found.start() - _REACH) : found.start()].rpartition("\n")[2])
    for found in _DEFINED_BEHIND.finditer(text):
        yield from _definition(found[1], found[2])


def _definition(short: str, before: str) -> Iterator[tuple[str, Phrase]]:
    long = long_form(plain(short), before)
    terms = phrase(long or "")
    if len(terms) > 1:
        yield plain(short), terms


def long_form(short: str, before: str) -> str | None:
    """The words at the end of `before` that a short form behind them stands for, where its letters are in them.

    The algorithm is Schwartz & Hearst's (2003): letters matched from the right, the first at the start of a word, in
    at most min(|A| + 5, 2|A|) words.
    """
    letters = [letter for letter in short if letter.isalnum()]
    words = before.split()[-min(len(letters) + 5, 2 * len(letters)) :]
    near = " ".join(words)
    place = len(near)
    for number in range(len(letters) - 1, -1, -1):
        place -= 1
        while place >= 0 and not _matches(near, place, letters[number], starts_word=number == 0):
            place -= 1
        if place < 0:
            return None
    return near[place:] if letters else None


def _matches(near: str, place: int, letter: str, *, starts_word: bool) -> bool:
    return near[place].lower() == letter and not (starts_word and place > 0 and near[place - 1].isalnum())
