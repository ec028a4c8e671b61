"""The address that opens a source at the quoted words.

A text fragment, https://wicg.github.io/scroll-to-text-fragment/: browsers scroll to the words and mark them.
"""

from urllib.parse import quote

from index.markup import without_marks

WHOLE_WORDS = 12
"""A quotation of at most this many words is named whole; a longer one by its two ends."""

END_WORDS = 5


def link_to(url: str, words: str) -> str:
    """`url` with a text fragment for `words`."""
    separator = ":~:text=" if "#" in url else "#:~:text="
    return url + separator + _fragment(without_marks(words).text.split())


def _fragment(words: list[str]) -> str:
    if len(words) <= WHOLE_WORDS:
        return _encoded(words)
    return f"{_encoded(words[:END_WORDS])},{_encoded(words[-END_WORDS:])}"


def _encoded(words: list[str]) -> str:
    """Percent-encoded, the hyphen too: in a text fragment it, the comma and the ampersand are syntax."""
    return quote(" ".join(words), safe="").replace("-", "%2D")
