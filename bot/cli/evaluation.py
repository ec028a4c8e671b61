"""The part of the command line that measures answers: wiring only."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.cli.options import DONE, NOTHING_FOUND, AsJson, Where, library_at
from bot.evaluate import evaluate_file
from bot.terminal.evaluation import print_evaluation, print_evaluation_record
from bot.terminal.lines import PrintedLines


def evaluate_library(
    file: Annotated[
        Path, typer.Argument(help="Questions and their answers, one JSON object a line.", metavar="QUESTIONS.jsonl")
    ],
    library: Where = None,
    *,
    json: AsJson = False,
) -> None:
    """Measure how well the library answers the questions of a file."""
    asked = library_at(library).of(None)
    show = print_evaluation_record if json else partial(print_evaluation, PrintedLines())
    evaluation = evaluate_file(asked, file, Console(stderr=True))
    if evaluation.figures.questions:
        show(evaluation)
    elif not json:
        print("The file holds no question.")
    raise typer.Exit(DONE if evaluation.figures.questions else NOTHING_FOUND)
