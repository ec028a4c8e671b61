"""Chinese and Japanese, which set no space between words: each two characters in a row stand for one there."""

import re
from collections.abc import Iterator

from index.models import Span

_CHARACTER = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_ANY = re.compile(f"[{_CHARACTER}]")
_RUN = re.compile(f"([{_CHARACTER}]+)|[^{_CHARACTER}]+")


def has_unspaced(text: str) -> bool:
    """Whether any of a text is Chinese or Japanese."""
    return not text.isascii() and _ANY.search(text) is not None


def pairs_in(text: str, run: Span) -> Iterator[Span]:
    """A run of letters in its words, or what stands for them: pairs that overlap, or one character alone."""
    for part in _RUN.finditer(text, *run):
        start, end = part.span()
        if part[1] is None or end - start == 1:
            yield Span(start, end)
        else:
            yield from (Span(first, first + 2) for first in range(start, end - 1))
