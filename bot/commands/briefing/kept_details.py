"""What a corrected document keeps of its earlier version's details: a moderator may have mended them there."""

from dataclasses import replace
from typing import NamedTuple

from index.load.documents import first_line
from index.models import Briefing
from index.same_issue import is_same_issue

OPEN = ("publisher", "author", "published")
"""Metadata that a document may leave open, and a moderator can state."""


class Corrected(NamedTuple):
    """A document as it replaces its earlier version.

    Of that one's metadata it has what is `kept`, by key; what is `left` it neither has nor states.
    """

    briefing: Briefing
    kept: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def corrected(earlier: Briefing, briefing: Briefing) -> Corrected:
    """A document with what its earlier version has and it does not state itself, if it is the same issue.

    Nothing tells what was mended from what that version stated, so all of it is kept, and told to whoever added it. The
    author and the date of another issue would be false, whoever stated them: of one nothing is kept.
    """
    before, after = earlier.metadata, briefing.metadata
    kept = {key: getattr(before, key) for key in OPEN if getattr(before, key) and not getattr(after, key)}
    if _has_other_title(earlier) and after.title == first_line(earlier.text, earlier.body):
        kept = {"title": before.title, **kept}
    if not is_same_issue(earlier, briefing):
        return Corrected(briefing, left=tuple(kept))
    return Corrected(replace(briefing, metadata=replace(after, **kept)), kept=tuple(kept))


def _has_other_title(briefing: Briefing) -> bool:
    """Whether a title was stated somewhere, not just taken from a document's first line."""
    return briefing.metadata.title != first_line(briefing.text, briefing.body)
