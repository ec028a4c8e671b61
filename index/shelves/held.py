"""A briefing as shelves hold it."""

from dataclasses import fields
from operator import attrgetter

from index.answer import Reading
from index.bm25 import NumberedPassages
from index.contents import Contents, QuotedPassage
from index.models import Briefing, Metadata, Span
from index.packed import Passages, Quotations
from index.prepared import Prepared
from index.text.analyze import term_texts

ASKED, QUOTED = 10, 3
"""The bytes that a briefing takes for each code point of its text, and those that looking its quotations up adds.

Measured on shelves of fifty news articles, with what a shelf knows of them together.
"""

_STATED = attrgetter(*(field.name for field in fields(Metadata)))


class Held:
    """A briefing that one shelf after the other holds, as long as it does not change.

    It is taken apart into strings, arrays and plain tuples of numbers and strings, and put together when it is asked
    for. Python's collector of garbage looks through all records that are in memory while everybody waits, but not
    through those: with two hundred shelves open, records take it a tenth of a second.
    """

    __slots__ = (
        *("_begins", "_body", "_numbers", "_pages", "_paragraphs", "_passages", "_quotations", "_said", "_sentences"),
        *("_stated", "id", "published", "text"),
    )

    def __init__(self, prepared: Prepared) -> None:
        """The briefing without its words, which only the making of a shelf needs."""
        contents, reading, briefing = prepared.contents, prepared.reading, prepared.contents.briefing
        self.id, self.text = briefing.id, briefing.text
        self._body, self._pages = tuple(briefing.body), tuple(map(tuple, briefing.pages))
        self._stated, self.published = _STATED(briefing.metadata), briefing.metadata.published
        self._paragraphs = contents.paragraphs
        self._passages, self._sentences = contents.passages.rows, contents.passages.sentences
        self._quotations = contents.quotations.rows
        self._numbers, self._begins = reading.numbers, reading.begins
        self._said: NumberedPassages | None = None

    @property
    def size(self) -> int:
        """The memory it takes, in bytes, by estimate."""
        return len(self.text) * (ASKED + (QUOTED if self._said else 0))

    @property
    def briefing(self) -> Briefing:
        """The briefing itself."""
        pages = tuple(Span(*page) for page in self._pages)
        return Briefing(self.id, self.text, Span(*self._body), Metadata(*self._stated), pages)

    @property
    def quotations(self) -> Quotations:
        """Its quotations, in order."""
        return Quotations(self._quotations)

    @property
    def contents(self) -> Contents:
        """What it contains."""
        return Contents(self.briefing, self._paragraphs, Passages(self._passages, self._sentences), self.quotations)

    def passage(self, number: int) -> QuotedPassage:
        """The passage of a number, from 0, with the quotations in it."""
        return self.contents.passage(number)

    def heading(self, number: int) -> QuotedPassage | None:
        """The heading that a passage stands under, as a passage of its own; None where there is none."""
        return self.contents.heading(number)

    @property
    def reading(self) -> Reading:
        """What ranking reads of it."""
        return Reading(self._numbers, self._begins)

    @property
    def said(self) -> NumberedPassages:
        """Its quotations' terms; those that were asked for once are kept."""
        if self._said is None:
            self._said = NumberedPassages.of(term_texts(span.of(self.text)) for span in self.quotations.spans())
        return self._said
