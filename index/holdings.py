"""What a library holds: the records of listing, adding and replacing briefings."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from index.models import Briefing, Metadata

Scope = int | None
"""Whose briefings: a server's, by its id (positive), or for None those shared with every server."""


class AddStatus(StrEnum):
    """What adding a briefing did. UNCHANGED where the library has the same document already."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


class Added(NamedTuple):
    """A briefing that the library holds durably, by its id, and how much there is in it."""

    briefing: str
    status: AddStatus
    paragraphs: int
    quotations: int


class Holding(NamedTuple):
    """A briefing as it is listed. `added` (UTC) is None where the store does not keep it."""

    id: str
    scope: Scope
    metadata: Metadata
    paragraphs: int
    quotations: int
    added: datetime | None
    earlier_versions: int


class EarlierVersion(NamedTuple):
    """A briefing as it was until another of its id replaced it; times in UTC."""

    briefing: Briefing
    added: datetime
    replaced: datetime
