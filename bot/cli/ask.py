"""The part of the command line that answers questions: wiring only."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from io import TextIOWrapper
from typing import Annotated

import typer

from bot.cli.nothing_here import nothing_here
from bot.cli.options import BAD_USE, DONE, NOTHING_FOUND, AsJson, Server, Where, library_at
from bot.terminal.answers import print_answer, print_answer_to, print_record
from bot.terminal.lines import PrintedLines, tell
from index.errors import QuestionRefused
from index.library import Library
from index.models import Answer, Status

WAYS_OUT = frozenset({"exit", "quit"})
"""What ends the prompt, as in other programs; nobody asks a briefing that."""


def ask(
    question: Annotated[str | None, typer.Argument(help="Without it: a prompt, or one question a line.")] = None,
    library: Where = None,
    server: Server = None,
    *,
    json: AsJson = False,
) -> None:
    """Answer in the terminal."""
    asked = library_at(library)
    if not asked.of(server).ids:
        tell(nothing_here(library))
        if not json:
            raise typer.Exit(NOTHING_FOUND)
    show = print_record if json else _shown_to_a_reader(is_asked_here=question is not None or sys.stdin.isatty())
    if question is not None:
        answer = asked.of(server).ask(question)
        show(answer)
        raise typer.Exit(DONE if answer.status is not Status.NOT_FOUND else NOTHING_FOUND)
    if sys.stdin.isatty():
        raise typer.Exit(_answer_each(asked, server, _typed_questions(), show, is_each_shown=json))
    raise typer.Exit(_answer_each(asked, server, _piped_questions(), show, is_each_shown=json))


def _shown_to_a_reader(*, is_asked_here: bool) -> Callable[[Answer], None]:
    """How answers are shown: below their questions, where these do not stand on the terminal already."""
    console = PrintedLines()
    return partial(print_answer if is_asked_here and console.is_terminal else print_answer_to, console)


def _piped_questions() -> Iterator[str]:
    """One question a line, blank ones too, until the end of input."""
    yield from TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")


def _typed_questions() -> Iterator[str]:
    """What is typed at a prompt, but for empty lines, until whoever types wants no more."""
    tell("Type a question and press Enter; to end, type exit or press Ctrl-D.")
    with suppress(EOFError):
        while True:
            print("Ask: ", end="", file=sys.stderr, flush=True)
            typed = input()
            if typed.strip().lower() in WAYS_OUT:
                return
            if typed.strip():
                yield typed
    print(file=sys.stderr)


def _answer_each(
    library: Library,
    server: int | None,
    questions: Iterable[str],
    show: Callable[[Answer], None],
    *,
    is_each_shown: bool,
) -> int:
    """Show an answer for each question; the exit status. A question that is refused is told with its line.

    Where `is_each_shown` it has an answer all the same, so that questions and answers stay in step.
    """
    status = NOTHING_FOUND
    for line, question in enumerate(questions, 1):
        try:
            answer = library.of(server).ask(question)
        except QuestionRefused as refusal:
            tell(f"Question {line}: {refusal}")
            status = BAD_USE
            if is_each_shown:
                show(Answer(question.strip(), Status.NOT_FOUND, confidence=0.0))
            continue
        show(answer)
        if status is NOTHING_FOUND and answer.status is not Status.NOT_FOUND:
            status = DONE
    return status
