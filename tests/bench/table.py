"""The figures as tables in the terminal."""

from collections.abc import Sequence

from bench.figures import Figures, ratio
from bench.systems import COMPILED, COMPILED_BM25S, OWN, REFERENCE, TANTIVY, system_class
from bench.texts import Text
from rich.box import SIMPLE_HEAD
from rich.table import Table

RATIOS = ((COMPILED, TANTIVY), (COMPILED, COMPILED_BM25S), (OWN, TANTIVY), (REFERENCE, COMPILED), (REFERENCE, OWN))


def text_line(text: Text, origin: str) -> str:
    """What the text is made of, in one line."""
    return (
        f"{text.passages:,} passages of {origin}: {text.terms:,} words, {text.distinct:,} of them distinct;"
        f" frequency falls with rank to the power {text.zipf:.2f} (Zipf's law: about 1)"
    )


def speed_table(figures: Sequence[Figures]) -> Table:
    """How long questions take, in milliseconds, one row a system; `hardest` are those of the commonest terms alone."""
    table = _table("questions", "median", "p99", "longest", "hardest")
    for each in figures:
        times = (each.median, each.p99, max(each.times), max(each.hardest, default=None))
        table.add_row(system_class(each.system).name, str(len(each.times)), *map(_milliseconds, times))
    return table


def cost_table(figures: Sequence[Figures]) -> Table:
    """Seconds to build and to the first answer after a start, memory in MB, milliseconds to add a briefing."""
    table = _table("build s", "building MB", "serving MB", "start s", "added ms")
    for each in figures:
        table.add_row(
            system_class(each.system).name,
            f"{each.build:.2f}",
            _megabytes(each.build_peak),
            _megabytes(each.resident),
            f"{each.start:.2f}{'' if each.is_saved else ' (built)'}",
            _milliseconds(each.added),
        )
    return table


def ratio_lines(figures: Sequence[Figures]) -> list[str]:
    """How the medians compare, a line each."""
    lines = []
    for of, to in RATIOS:
        found = ratio(figures, of, to)
        if found is not None:
            lines.append(f"{system_class(of).name} : {system_class(to).name} = {found:,.3g}")
    return lines


def _table(*headings: str) -> Table:
    table = Table(box=SIMPLE_HEAD)
    table.add_column("")
    for heading in headings:
        table.add_column(heading, justify="right")
    return table


def _milliseconds(seconds: float | None) -> str:
    return "–" if seconds is None else f"{1000 * seconds:.3f}"


def _megabytes(size: int | None) -> str:
    return "–" if size is None else f"{size / 1e6:,.0f}"
