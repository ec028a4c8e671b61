"""What a library holds, and what became of what was to be added, on a terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.text import Text

from bot.files.adding import Outcome
from bot.schema.library import ChangeRecord, added_record, holding_record
from bot.sentences.numbers import EARLIER_VERSIONS, PARAGRAPHS, QUOTATIONS
from bot.terminal.lines import print_line, print_whole, visible
from bot.translation import say_count
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


def print_added(console: Console, outcomes: Sequence[Outcome], passed_over: str = "") -> None:
    """Print how many documents were added, what was passed over, and, where more than one was refused, which and why.

    Nothing is printed of a single document that was refused, which is told elsewhere.
    """
    counts = Counter(outcome.added.status if outcome.added else "refused" for outcome in outcomes)
    if len(outcomes) > 1 or "refused" not in counts:
        print_line(console, Text(", ".join(f"{count} {status}" for status, count in counts.items()) + "."), 0)
    if passed_over:
        print_line(console, Text(visible(passed_over)), 0)
    refusals = [outcome.refusal for outcome in outcomes if outcome.refusal]
    for refusal in refusals if len(refusals) > 1 else ():
        print_line(console, Text(visible(str(refusal))))


def print_holdings(console: Console, holdings: Iterable[Holding]) -> None:
    """Print briefings, each by its id on a line of its own, to be copied, and what it is below."""
    for holding in holdings:
        print_whole(console, Text(visible(holding.id), style="bold"))
        print_line(console, Text(visible(" · ".join(_said_of(holding))), style="dim"))


def _said_of(holding: Holding) -> Iterator[str]:
    yield holding.metadata.title
    yield from filter(None, (holding.metadata.publisher, str(holding.metadata.published or "")))
    counts = [(PARAGRAPHS, holding.paragraphs), (QUOTATIONS, holding.quotations)]
    counts += [(EARLIER_VERSIONS, holding.earlier_versions)] if holding.earlier_versions else []
    yield ", ".join(say_count(what, number) for what, number in counts)
