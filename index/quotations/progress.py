"""What is known at the place in a text that the reading has come to, and what it has found."""

from dataclasses import dataclass, field

from index.models import Kind, Paragraph, Quotation, Span
from index.quotations.attribution import Attribution, Attributions
from index.quotations.marks import Marked
from index.quotations.people.speakers import Speakers


@dataclass(slots=True)
class Reading:
    """What is known at the place the reading has come to."""

    text: str
    masked: str
    speakers: Speakers
    attributions: Attributions
    found: list[Quotation] = field(default_factory=list)
    group: int = -1
    pending: Attribution | None = None
    announced: Attribution | None = None
    carries: bool = False
    gestured: Span | None = None
    floors: list[int] = field(default_factory=lambda: [0])

    def add(self, paragraph: Paragraph, span: Span, kind: Kind, said: Attribution) -> None:
        """Add a quotation of a paragraph to what is found."""
        told = said.circumstances
        self.found.append(
            Quotation(
                span,
                max(self.group, 0),
                kind,
                paragraph.number,
                said.speaker,
                said.cue,
                told.addressee,
                told.venue,
                told.when,
                told.outlet,
            )
        )


def holds_words(text: str, quote: Marked) -> bool:
    """Whether anything but signs stands in marks."""
    return any(map(str.isalnum, quote.inner.of(text)))
