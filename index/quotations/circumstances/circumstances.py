"""To whom, where and when something was said, and through which outlet, as far as it stands beside the cue."""

from dataclasses import dataclass

from index.models import Span


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Spans of what is stated beside a cue, and the offset where that ends."""

    end: int
    addressee: Span | None = None
    venue: Span | None = None
    when: Span | None = None
    outlet: Span | None = None


NOWHERE = Circumstances(0)
"""Nothing is stated."""


def completed(told: Circumstances, before: Circumstances) -> Circumstances:
    """What is stated beside the cue, and where that leaves something open, what stands before it."""
    return Circumstances(
        told.end,
        told.addressee or before.addressee,
        told.venue or before.venue,
        told.when or before.when,
        told.outlet or before.outlet,
    )
