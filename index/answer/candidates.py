"""What an answer is chosen from: passages that an engine found, each in its briefing."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, Protocol

from index.answer.readings.gathered import Place
from index.models import Briefing, Passage, Quotation


class Held(Protocol):
    """A passage with the quotations that it holds or belongs to."""

    @property
    def briefing(self) -> Briefing:
        """The briefing it is of."""
        ...

    @property
    def passage(self) -> Passage:
        """The passage."""
        ...

    @property
    def quotations(self) -> Sequence[Quotation]:
        """Its quotations, in order."""
        ...


class Opened(Protocol):
    """A briefing with its passages, of which only those are made that become evidence."""

    @property
    def published(self) -> date | None:
        """The day of its publication."""
        ...

    def passage(self, number: int, /) -> Held:
        """The passage of a number, from 0, with the quotations in it."""
        ...

    def heading(self, number: int, /) -> Held | None:
        """The heading that the passage of a number stands under, as a passage of its own; None where there is none."""
        ...


class Candidate(NamedTuple):
    """A passage that the engine found, with its BM25 score: where it is held, and where ranking reads it."""

    opened: Opened
    place: Place
    score: float
