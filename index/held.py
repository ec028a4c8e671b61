"""A briefing as shelves hold it."""

from functools import cached_property

from index.answer import Reading
from index.contents import Contents
from index.lookup import Said
from index.prepared import Prepared

ASKED, QUOTED = 10, 4
"""The bytes that a briefing takes for each code point of its text, and those that looking its quotations up adds.

Measured on shelves of fifty news articles, with what a shelf knows of them together.
"""


class Held:
    """A briefing that one shelf after the other holds, as long as it does not change."""

    def __init__(self, contents: Contents, reading: Reading) -> None:
        self.contents = contents
        self.reading = reading

    @classmethod
    def of(cls, prepared: Prepared) -> "Held":
        """The briefing without its words, which only the making of a shelf needs."""
        return cls(prepared.contents, prepared.reading)

    @property
    def id(self) -> str:
        """The briefing's id."""
        return self.contents.briefing.id

    @property
    def size(self) -> int:
        """The memory it takes, in bytes, by estimate."""
        return len(self.contents.briefing.text) * (ASKED + (QUOTED if "said" in self.__dict__ else 0))

    @cached_property
    def said(self) -> Said:
        """Its quotations, ready to be looked up."""
        return Said(self.contents.briefing, self.contents.quotations)
