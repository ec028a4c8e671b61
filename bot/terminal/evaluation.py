"""An evaluation on a terminal: the figures with what they mean, the reliability table, the worst misses."""

from collections.abc import Iterator, Sequence

from rich.bar import Bar
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.schema.evaluation import evaluation_record
from bot.terminal.lines import visible
from index.evaluation import Bin, Evaluation, Figures, Judgement
from index.models import Status

BAR_WIDTH = 20
"""Columns of a bar that stands for 100 %."""

BARS_FROM = 66
"""A terminal of fewer columns has no room for bars beside their figures."""

WANTED_SHOWN = 3
"""Right answers printed for one miss."""

STATUSES = {Status.ANSWERED: "answered", Status.PARTIAL: "only in part", Status.NOT_FOUND: "refused"}
"""What each status is called."""


def print_evaluation_record(evaluation: Evaluation) -> None:
    """Print an evaluation as one line of JSON."""
    print(evaluation_record(evaluation).model_dump_json(), flush=True)


def print_evaluation(console: Console, evaluation: Evaluation) -> None:
    """Print an evaluation for a reader."""
    figures = evaluation.figures
    without = figures.questions - figures.answerable
    console.print(f"Questions: {figures.answerable} with an answer in the library, {without} without.")
    console.print(_figures_table(figures))
    console.print(_reliability_table(evaluation.reliability, has_bars=console.width >= BARS_FROM))
    if evaluation.calibration_error is not None:
        error = f"{evaluation.calibration_error:.2f}"
        console.print(f"  Expected calibration error {error}: mean gap between confidence and right share.")
    _print_misses(console, "Answered, but wrong — the most confident first", evaluation.wrong)
    _print_misses(console, "Answerable, but not answered — the least confident first", evaluation.refused)


def _figures_table(figures: Figures) -> Table:
    table = Table(box=SIMPLE_HEAD)
    table.add_column("figure")
    table.add_column("", justify="right", no_wrap=True)
    table.add_column("what it means")
    for name, value, meaning in _figures_rows(figures):
        table.add_row(Text(name), value, meaning)
    return table


def _figures_rows(figures: Figures) -> Iterator[tuple[str, str, str]]:
    yield "passage@1", _percent(figures.passage[1]), "right paragraph first"
    yield "passage@3", _percent(figures.passage[3]), "right paragraph among the first three"
    yield "passage@5", _percent(figures.passage[5]), "right paragraph among the first five"
    yield "mrr@10", _percent(figures.mrr), "mean of 1 ÷ place of the right paragraph"
    yield "sentence@1", _percent(figures.sentence), "right sentence first"
    yield "kept", _percent(figures.kept), "answerable questions answered"
    for group in figures.unanswerable:
        kind = _line(group.kind)
        yield f"false[{kind}]", _percent(group.false), "answered though the library has no answer"
        yield f"auroc[{kind}]", _share(group.auroc, 3), "set apart by confidence; 0.5 is chance"
    yield "verbatim", f"{figures.verbatim}/{figures.evidence}", "passages that are the source's own words"


def _reliability_table(rows: Sequence[Bin], *, has_bars: bool) -> Table:
    table = Table(box=SIMPLE_HEAD)
    table.add_column("confidence", no_wrap=True)
    for heading in ("answers", "mean", "right"):
        table.add_column(heading, justify="right", no_wrap=True)
    if has_bars:
        table.add_column("", width=BAR_WIDTH)
    for row in rows:
        right = None if row.right is None else 100 * row.right
        figures = f"{row.low:.1f} to {row.high:.1f}", str(row.answers), _share(row.confidence, 2), _percent(right)
        bars = [Bar(size=1, begin=0, end=row.right or 0, width=BAR_WIDTH)] if has_bars else []
        table.add_row(*figures, *bars)
    return table


def _print_misses(console: Console, heading: str, misses: Sequence[Judgement]) -> None:
    if not misses:
        return
    console.print(Padding(Text(heading, style="bold"), (1, 1, 0, 1), expand=False))
    for judgement in misses:
        console.print(Padding(_miss(judgement), (1, 1, 0, 1), expand=False))


def _miss(judgement: Judgement) -> Table:
    question, answer = judgement.question, judgement.answer
    shown = next((evidence.answer.of(evidence.briefing.text) for evidence in answer.evidence), "nothing")
    table = Table.grid(padding=(0, 1))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    table.add_row(f"line {question.line}", Text(_line(question.text)))
    table.add_row("confidence", f"{answer.confidence:.2f}, {STATUSES[answer.status]}")
    table.add_row("shown" if judgement.is_answered else "best found", Text(_line(shown)))
    table.add_row("wanted", Text(_wanted(judgement)))
    return table


def _wanted(judgement: Judgement) -> str:
    texts = list(dict.fromkeys(_line(place.text) for place in judgement.question.wanted))
    return " / ".join(texts[:WANTED_SHOWN]) or "nothing: the library has no answer"


def _line(text: str) -> str:
    """A text on one line, with nothing in it that steers the terminal."""
    return visible(" ".join(text.split()))


def _percent(percent: float | None) -> str:
    return "–" if percent is None else f"{percent:.1f} %"


def _share(share: float | None, places: int) -> str:
    return "–" if share is None else f"{share:.{places}f}"
