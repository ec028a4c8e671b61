"""The command line of the measurement; `make bench` runs it."""

import asyncio
import tempfile
from collections import deque
from pathlib import Path
from typing import Annotated

import typer
from bench.ask import WARM_UP, ask_line, measured_ask, rush_line, suggest_line
from bench.curve import draw_curve
from bench.figures import Figures
from bench.questions import asked
from bench.race import race
from bench.systems import SYSTEMS, is_installed, system_class
from bench.table import cost_table, ratio_lines, speed_table, text_line
from bench.texts import Text, counted, write_text
from rich.console import Console
from rich.progress import Progress

SIZES = [2_000, 20_000, 200_000]
QUESTIONS = 1_000
ASK_PASSAGES, ASKED = 20_000, 200


def main(
    sizes: Annotated[list[int] | None, typer.Argument(help="Numbers of passages.")] = None,
    folder: Annotated[Path | None, typer.Option(help="Take the text from a folder of briefings.")] = None,
    picture: Annotated[Path | None, typer.Option(help="Draw the scaling curve to this PNG.")] = None,
    questions: Annotated[int, typer.Option(help="How many questions are asked at each size.")] = QUESTIONS,
    ask_passages: Annotated[int, typer.Option(help="Measure /ask over so many passages; 0: not.")] = ASK_PASSAGES,
) -> None:
    """Measure this index and its peers side by side, on the same words and questions."""
    console = Console()
    systems = [name for name in SYSTEMS if is_installed(name)]
    for name in SYSTEMS:
        if name not in systems:
            console.print(f"{system_class(name).name} is left out: {system_class(name).package} is not installed.")
    measured: list[Figures] = []
    for size in sizes or SIZES:
        measured += _measured(size, folder, systems, questions, console)
    if picture:
        draw_curve(measured, picture)
        console.print(f"The scaling curve is in {picture}.")
    if ask_passages:
        _measure_ask(ask_passages, console)


def _measured(size: int, folder: Path | None, systems: list[str], questions: int, console: Console) -> list[Figures]:
    """The figures at one size, printed as soon as they are known."""
    with tempfile.TemporaryDirectory(prefix="bench-") as room, Progress(console=console, transient=True) as progress:
        path = Path(room) / "text"
        task = progress.add_task("writing the text", total=size)
        for written in write_text(path, size, folder):
            if written % 1_000 == 0:
                progress.update(task, completed=written)
        text = counted(path)
        task = progress.add_task("", total=None)
        figures = race(text, systems, questions, Path(room), lambda doing: progress.update(task, description=doing))
    _print(text, f"briefings in {folder}" if folder else "made text", figures, console)
    return figures


def _measure_ask(passages: int, console: Console) -> None:
    with (
        tempfile.TemporaryDirectory(prefix="bench-") as room,
        console.status(f"/ask: a bot over {passages:,} passages starts and is asked"),
    ):
        path = Path(room) / "text"
        deque(write_text(path, passages, None), maxlen=0)
        measured = asyncio.run(measured_ask(passages, asked(counted(path), ASKED + WARM_UP)))
    console.print(ask_line(passages, measured), highlight=False)
    console.print(rush_line(passages, measured), highlight=False)
    console.print(suggest_line(passages, measured), highlight=False)


def _print(text: Text, origin: str, figures: list[Figures], console: Console) -> None:
    console.print(text_line(text, origin), highlight=False)
    console.print(speed_table(figures))
    console.print(cost_table(figures))
    for line in ratio_lines(figures):
        console.print(f"  {line}", highlight=False)
    console.print()


if __name__ == "__main__":
    typer.run(main)
