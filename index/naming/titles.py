"""Briefings by what they are called: their order, newest first, and finding them by a part of a title."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Protocol, TypeVar

from index.holdings import Holding
from index.models import Metadata
from index.naming.completion import Completion


class Titled(Protocol):
    """A briefing, or one as it is listed."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def metadata(self) -> Metadata:
        """What its publisher states."""
        ...


AnyTitled = TypeVar("AnyTitled", bound=Titled)


def _newest_first(briefings: Iterable[AnyTitled]) -> list[AnyTitled]:
    """Briefings by their dates, latest first, those without one last, and by their titles."""
    return sorted(
        sorted(briefings, key=lambda briefing: briefing.metadata.title.casefold()),
        key=lambda briefing: briefing.metadata.published or date.min,
        reverse=True,
    )


def newest_holdings_first(holdings: Iterable[Holding]) -> list[Holding]:
    """What is listed, latest first: by the days of publication or else of adding, then by when it was added."""
    return sorted(_newest_first(holdings), key=_newness, reverse=True)


def _newness(holding: Holding) -> tuple[date, datetime]:
    added = holding.added or datetime.min.replace(tzinfo=UTC)
    return holding.metadata.published or added.date(), added


def titles_of(briefings: Iterable[AnyTitled]) -> Completion[AnyTitled]:
    """Briefings to be found by parts of their titles, ids, publishers and series, newest first."""
    ordered = _newest_first(briefings)
    return Completion(map(_names, ordered), ordered.__getitem__)


def namesakes_of(briefings: Iterable[Titled]) -> frozenset[str]:
    """The ids of those briefings that others have the title of."""
    by_title: dict[str, list[str]] = {}
    for briefing in briefings:
        by_title.setdefault(" ".join(briefing.metadata.title.split()).casefold(), []).append(briefing.id)
    return frozenset(id for ids in by_title.values() if len(ids) > 1 for id in ids)


def _names(briefing: Titled) -> Sequence[str]:
    metadata = briefing.metadata
    return [metadata.title, briefing.id, *filter(None, (metadata.publisher, metadata.series))]
