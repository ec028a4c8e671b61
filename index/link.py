"""The address that opens a source at the quoted words.

A text fragment, https://wicg.github.io/scroll-to-text-fragment/: browsers scroll to the words and mark them.
"""

import re
from urllib.parse import quote

from index.models import Span
from index.text.markup import unmarked

WHOLE_WORDS = 12
"""A quotation of at most this many words is named whole; a longer one by its two ends."""

END_WORDS = 5

_NOT_ON_A_PAGE = re.compile(r"^[^\S\n]*(?:[-*+]|\d+[.)])[^\S\n]+(?=\S)|~~", re.MULTILINE)
"""Marks of Markdown that a page shows by signs and lines of its own: list items, and words struck through."""


def link_to(url: str, text: str, span: Span) -> str:
    """`url` with a text fragment for the words of a span, if there are any, as a page shows them: without marks."""
    words = _NOT_ON_A_PAGE.sub("", unmarked(text, span)).split()
    separator = ":~:text=" if "#" in url else "#:~:text="
    return url + separator + _fragment(words) if words else url


def _fragment(words: list[str]) -> str:
    if len(words) <= WHOLE_WORDS:
        return _encoded(words)
    return f"{_encoded(words[:END_WORDS])},{_encoded(words[-END_WORDS:])}"


def _encoded(words: list[str]) -> str:
    """Percent-encoded, the hyphen too: in a text fragment it, the comma and the ampersand are syntax."""
    return quote(" ".join(words), safe="").replace("-", "%2D")
