"""A briefing as the columns of a row, and back."""

import json
from dataclasses import astuple, fields
from datetime import date
from hashlib import sha256

from index.models import Briefing, Metadata, Span

METADATA_COLUMNS = tuple(field.name for field in fields(Metadata))
BRIEFING_COLUMNS = ("id", "text", "body_start", "body_end", "pages", *METADATA_COLUMNS)

_PUBLISHED = METADATA_COLUMNS.index("published")

Column = str | int | None


def columns_of(briefing: Briefing) -> tuple[Column, ...]:
    """The values of BRIEFING_COLUMNS."""
    return (
        briefing.id,
        briefing.text,
        *briefing.body,
        json.dumps(briefing.pages),
        *metadata_columns_of(briefing.metadata),
    )


def briefing_of(id: str, text: str, start: int, end: int, pages: str, *stated: str | None) -> Briefing:
    """The briefing that has these columns."""
    return Briefing(id, text, Span(start, end), metadata_of(*stated), tuple(Span(*page) for page in json.loads(pages)))


def metadata_of(*stated: str | None) -> Metadata:
    """The metadata that has the columns METADATA_COLUMNS."""
    values: dict[str, str | date | None] = dict(zip(METADATA_COLUMNS, stated, strict=True))
    published = stated[_PUBLISHED]
    values["published"] = date.fromisoformat(published) if published else None
    return Metadata(**values)  # type: ignore[arg-type] # the columns are the fields


def fingerprint_of(briefing: Briefing) -> bytes:
    """A digest that two briefings share only where text, body and metadata are the same, whatever their ids."""
    return sha256(json.dumps(columns_of(briefing)[1:]).encode()).digest()


def metadata_columns_of(metadata: Metadata) -> tuple[str | None, ...]:
    """The values of METADATA_COLUMNS."""
    return tuple(value.isoformat() if isinstance(value, date) else value for value in astuple(metadata))
