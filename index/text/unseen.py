"""What stands inside words and is not seen there: where a line may break, and accents apart from their letters."""

import re
import unicodedata
from itertools import pairwise
from typing import NamedTuple

from index.models import Span

BREAKS = "\xad\u2060\ufeff\u200b\u200c\u200d"
"""Soft hyphens, word joiners, spaces without a width and joiners: where a line or a ligature may break or may not."""

_ACCENTS = "\u0300-\u036f"
_WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Burmese and Khmer, which set no space between words but one without a width."""

_LATIN = "A-Za-z\u00c0-\u024f"
"""Letters between which joiners say nothing; elsewhere they part a word or make another sign."""

_BREAK = re.compile(rf"[\xad\u2060\ufeff]|(?<![{_WITHOUT_SPACES}])\u200b|(?<=[{_LATIN}])[\u200c\u200d](?=[{_LATIN}])")
WITHIN_WORDS = rf"(?:[{_ACCENTS}]|{_BREAK.pattern})"
"""What may stand between the letters of one word, as a pattern."""

_ANY = re.compile(f"[{BREAKS}{_ACCENTS}]")
_ACCENTED = re.compile(rf"[^\W\d_][{_ACCENTS}]+")
_REMOVED = dict.fromkeys(map(ord, BREAKS))


class Composed(NamedTuple):
    """A text, as long as it was, with each accented letter in place of the first character that made it up.

    `accented` are those letters with what is left of their accents, `unseen` all that is to be read over: that, and
    where lines may break.
    """

    text: str
    accented: list[Span]
    unseen: list[Span]


def composed(text: str) -> Composed:
    """A text with its accents on their letters, and where nothing is to be seen in it."""
    if text.isascii() or not _ANY.search(text):
        return Composed(text, [], [])
    breaks = [Span(*found.span()) for found in _BREAK.finditer(text)]
    letters = {found.span(): _letter(found[0]) for found in _ACCENTED.finditer(text)}
    accented = [Span(*span) for span, letter in letters.items() if letter]
    text = _ACCENTED.sub(lambda found: letters[found.span()] + found[0][len(letters[found.span()]) :], text)
    return Composed(text, accented, [*breaks, *(Span(start + 1, end) for start, end in accented)])


def as_read(text: str) -> str:
    """A text with its accents on their letters, without what is not seen in it."""
    letters = composed(text)
    kept = pairwise([(0, 0), *sorted(letters.unseen), (len(text), len(text))])
    return "".join(letters.text[end:start] for (_, end), (start, _) in kept) if letters.unseen else text


def without_breaks(word: str) -> str:
    """A word without what only says where a line may break."""
    return word.translate(_REMOVED)


def _letter(parts: str) -> str:
    """The one letter that a letter and its accents make; empty where there is none such."""
    letter = unicodedata.normalize("NFC", parts)
    return letter if len(letter) == 1 else ""
