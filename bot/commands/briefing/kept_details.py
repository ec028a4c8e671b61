"""What a corrected document keeps of its earlier version's details: a moderator may have mended them there."""

from dataclasses import replace
from typing import NamedTuple

from index.load.documents import first_line
from index.models import Briefing

OPEN = ("publisher", "author", "published")
"""Metadata that a document may leave open, and a moderator can state."""


class Corrected(NamedTuple):
    """A document as it replaces its earlier version, and what of its metadata it has from there, by key."""

    briefing: Briefing
    kept: tuple[str, ...] = ()


def corrected(earlier: Briefing, briefing: Briefing) -> Corrected:
    """A document with what its earlier version has and it does not state itself.

    Nothing tells what was mended from what that version stated, so all of it is kept, and told to whoever added it.
    """
    before, after = earlier.metadata, briefing.metadata
    kept = {key: getattr(before, key) for key in OPEN if getattr(before, key) and not getattr(after, key)}
    if _has_other_title(earlier) and after.title == first_line(earlier.text, earlier.body):
        kept = {"title": before.title, **kept}
    return Corrected(replace(briefing, metadata=replace(after, **kept)), tuple(kept))


def _has_other_title(briefing: Briefing) -> bool:
    """Whether a title was stated somewhere, not just taken from a document's first line."""
    return briefing.metadata.title != first_line(briefing.text, briefing.body)
