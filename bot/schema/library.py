"""What a library holds, as the JSON that scripts rely on."""

from datetime import date, datetime

from pydantic import BaseModel

from bot.files.adding import Outcome
from index.holdings import EarlierVersion, Holding


class AddedRecord(BaseModel):
    """What became of a document; printed once that is durable."""

    briefing: str | None
    source: str
    status: str
    reason: str | None
    paragraphs: int
    quotations: int


class EarlierRecord(BaseModel):
    """A version of a briefing that another replaced; times in UTC."""

    title: str
    added: datetime
    replaced: datetime


class HoldingRecord(BaseModel):
    """A briefing as it is listed. `server` is None for one that all share."""

    briefing: str
    server: int | None
    title: str
    publisher: str | None
    published: date | None
    url: str | None
    paragraphs: int
    quotations: int
    added: datetime | None
    earlier: list[EarlierRecord]


class ChangeRecord(BaseModel):
    """A briefing and what was done to it."""

    briefing: str
    status: str
    file: str | None = None


def added_record(outcome: Outcome) -> AddedRecord:
    """The record of a document that was to be added."""
    if outcome.added is None:
        return AddedRecord(
            briefing=None, source=outcome.source, status="refused", reason=outcome.reason, paragraphs=0, quotations=0
        )
    return AddedRecord(source=outcome.source, reason=None, **outcome.added._asdict())


def holding_record(holding: Holding, earlier: list[EarlierVersion]) -> HoldingRecord:
    """The record of a briefing and of what it replaced."""
    return HoldingRecord(
        briefing=holding.id,
        server=holding.scope,
        title=holding.metadata.title,
        publisher=holding.metadata.publisher,
        published=holding.metadata.published,
        url=holding.metadata.url,
        paragraphs=holding.paragraphs,
        quotations=holding.quotations,
        added=holding.added,
        earlier=[
            EarlierRecord(title=version.briefing.metadata.title, added=version.added, replaced=version.replaced)
            for version in earlier
        ],
    )
