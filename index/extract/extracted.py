"""What is extracted from a document."""

from dataclasses import dataclass, field


class ExtractionRefused(Exception):
    """A document holds nothing that can be read; `str()` says what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """The text of a document, a paragraph a line with a blank line between two.

    `pages` holds where each page's text starts, in code points, and `found` what the document says of itself, by the
    names of metadata keys.
    """

    text: str
    pages: list[int] = field(default_factory=list)
    found: dict[str, str] = field(default_factory=dict)
