"""What a library holds: the records of listing, adding and replacing briefings."""

from dataclasses import astuple
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from index.errors import BriefingRefused
from index.models import Briefing, Metadata

Scope = int | None
"""Whose briefings: a server's, by its id (positive), or for None those shared with every server."""


Preferences = bytes
"""What a server has set of whoever asks the library for it, in a form that is theirs alone; empty for nothing."""

PREFERENCES_SIZE = 4096
"""The most bytes of preferences that are kept."""

ID_LENGTH = 200
"""The longest id, in bytes of UTF-8: with an ending it is a file's name."""


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


def check_keepable(briefing: Briefing) -> None:
    """Raises BriefingRefused where a briefing could not be written to a file and read back, or has no words."""
    name = briefing.id
    wrong = _what_is_wrong_with(name)
    if wrong:
        raise BriefingRefused(ascii(name), wrong)
    words = (briefing.text, *filter(None, map(str, astuple(briefing.metadata))))
    if any("\ud800" <= character <= "\udfff" for part in words for character in part):
        raise BriefingRefused(name, "it is not readable text; save it as UTF-8 and try again")
    check_words(briefing, name)


def _what_is_wrong_with(name: str) -> str | None:
    """Why no file can be called so on every system, and what to do; None where one can."""
    if not name.isprintable():
        return "its name has characters that cannot be shown; rename the file"
    if name.startswith("."):
        return "its name begins with a dot; rename the file"
    if not name:
        return "its name is empty; rename the file"
    if name != name.strip():
        return "its name begins or ends with a space; rename the file"
    if set(name) & set("/\\"):
        return "its name has a slash in it; rename the file"
    is_too_long = len(name.encode(errors="replace")) > ID_LENGTH
    return "its name is too long; give the file a shorter one" if is_too_long else None


def check_words(briefing: Briefing, source: str) -> None:
    """Raises BriefingRefused, naming `source`, where nothing in a briefing can be quoted."""
    if not any(map(str.isalnum, briefing.text)):
        raise BriefingRefused(source, "it has no words; take a document that has some")
