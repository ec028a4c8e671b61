"""The words that a claim and a source are compared by: case, accents of marks, white space and dashes do not count."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from index.models import Span
from index.text.markup import without_addresses
from index.text.unseen import WITHIN_WORDS, without_breaks

_LETTERS = rf"\w+(?:{WITHIN_WORDS}++\w*+)*+"
_WORD = re.compile(rf"\b[^\W\d_](?:\.[^\W\d_]\b)+\.?|{_LETTERS}(?:['’ʼ]{_LETTERS})*|[%€$£¥°]")


class Word(NamedTuple):
    """A word as it is compared, and its span in the text."""

    folded: str
    span: Span


def words_of(text: str, within: Span | None = None) -> list[Word]:
    """The words of a text, or of a part of it."""
    start, end = within or Span(0, len(text))
    part = without_addresses(text[start:end])
    return [Word(_folded(word[0]), Span(start + word.start(), start + word.end())) for word in _WORD.finditer(part)]


def as_written(text: str, words: Sequence[Word]) -> str:
    """The part of a text from the first of some of its words to the last; empty for none."""
    return text[words[0].span.start : words[-1].span.end] if words else ""


def span_of(words: Sequence[Word]) -> Span:
    """From the first of some words to the last."""
    return Span(words[0].span.start, words[-1].span.end)


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKC", without_breaks(word)).replace("’", "'").replace("ʼ", "'").replace(".", "")
    return plain.casefold()
