"""What a library holds, and what became of what was to be added, on a terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.adding import Outcome
from bot.schema_library import ChangeRecord, added_record, holding_record
from bot.terminal import visible
from index.holdings import EarlierVersion, Holding


def print_added_record(outcome: Outcome) -> None:
    """Print what became of a document as one line of JSON."""
    print(added_record(outcome).model_dump_json(), flush=True)


def print_holding_record(holding: Holding, earlier: list[EarlierVersion]) -> None:
    """Print a briefing as one line of JSON."""
    print(holding_record(holding, earlier).model_dump_json(), flush=True)


def print_change_record(briefing: str, status: str, file: str | None = None) -> None:
    """Print what was done to a briefing as one line of JSON."""
    print(ChangeRecord(briefing=briefing, status=status, file=file).model_dump_json(exclude_none=True), flush=True)


def print_added(console: Console, outcomes: Sequence[Outcome]) -> None:
    """Print how many documents were added, and which were refused and why."""
    counts = Counter(outcome.added.status if outcome.added else "refused" for outcome in outcomes)
    console.print(", ".join(f"{count} {status}" for status, count in counts.items()) + ".")
    refused = [(outcome.source, outcome.reason or "") for outcome in outcomes if outcome.added is None]
    if refused:
        console.print(_table(("refused", "why"), refused))


def print_holdings(console: Console, holdings: Iterable[Holding]) -> None:
    """Print briefings, each by its id on a line of its own, to be copied, and what it is below."""
    for holding in holdings:
        console.print(Text(visible(holding.id), style="bold"), soft_wrap=True)
        console.print(Padding(Text(visible(" · ".join(_said_of(holding))), style="dim"), (0, 2), expand=False))


def _said_of(holding: Holding) -> Iterator[str]:
    yield holding.metadata.title
    yield from filter(None, (holding.metadata.publisher, str(holding.metadata.published or "")))
    counts = [(holding.paragraphs, "paragraph"), (holding.quotations, "quotation")]
    counts += [(holding.earlier_versions, "earlier version")] if holding.earlier_versions else []
    yield ", ".join(f"{count:,} {what}{'s' * (count != 1)}" for count, what in counts)


def _table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(visible(cell)) for cell in row))
    return table
