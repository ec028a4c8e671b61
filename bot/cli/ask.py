"""The part of the command line that answers questions: wiring only."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from io import TextIOWrapper
from typing import Annotated

import typer

from bot.cli.options import BAD_USE, DONE, NOTHING_FOUND, AsJson, Server, Where, library_at
from bot.terminal import print_answer, print_answer_to, print_record
from bot.terminal_lines import PrintedLines
from index.errors import QuestionRefused
from index.library import Library
from index.models import Answer, Status


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
        print("The library has no briefings yet; add some: briefing-bot add PATH", file=sys.stderr)
    show = print_record if json else _shown_to_a_reader(is_asked_here=question is not None or sys.stdin.isatty())
    if question is not None:
        answer = asked.of(server).ask(question)
        show(answer)
        raise typer.Exit(DONE if answer.status is not Status.NOT_FOUND else NOTHING_FOUND)
    raise typer.Exit(_answer_each(asked, server, _questions(), show))


def _shown_to_a_reader(*, is_asked_here: bool) -> Callable[[Answer], None]:
    """How answers are shown: below their questions, where these do not stand on the terminal already."""
    console = PrintedLines()
    return partial(print_answer if is_asked_here and console.is_terminal else print_answer_to, console)


def _questions() -> Iterator[str]:
    """One question a line, from a prompt on a terminal or from a pipe, until the end of input."""
    if not sys.stdin.isatty():
        yield from TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
        return
    with suppress(EOFError):
        while True:
            print("Ask: ", end="", file=sys.stderr, flush=True)
            yield input()
    print(file=sys.stderr)


def _answer_each(library: Library, server: int | None, questions: Iterable[str], show: Callable[[Answer], None]) -> int:
    """Show an answer for each question, refused ones too, so that lines stay in step; the exit status."""
    status = NOTHING_FOUND
    for question in questions:
        try:
            answer = library.of(server).ask(question)
        except QuestionRefused as refusal:
            print(refusal, file=sys.stderr)
            answer, status = Answer(question.strip(), Status.NOT_FOUND, confidence=0.0), BAD_USE
        show(answer)
        if status is NOTHING_FOUND and answer.status is not Status.NOT_FOUND:
            status = DONE
    return status
