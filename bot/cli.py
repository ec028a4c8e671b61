"""The command line: wiring only."""

import asyncio
import gc
import logging
import os
import secrets
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import discord
import typer
from rich.console import Console

from bot import cli_library
from bot.client import BriefingBot
from bot.connect import connect, require_token
from bot.errors import BotError
from bot.evaluate import evaluate_file
from bot.health import Address
from bot.options import BAD_USE, DONE, INTERRUPTED, NOTHING_FOUND, AsJson, Server, Where, library_at
from bot.preview import PORT, serve_preview
from bot.settings import settings_from_environment
from bot.terminal import (
    print_answer,
    print_check,
    print_check_record,
    print_quotation,
    print_quotation_record,
    print_record,
)
from bot.terminal_evaluation import print_evaluation, print_evaluation_record
from index.errors import LibraryError, QuestionRefused
from index.library import Library
from index.load import load_file
from index.models import Answer, Briefing, Quotation, Status, Verdict
from index.quotations import find_quotations
from index.split import split_paragraphs

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

for name, command in (
    ("add", cli_library.add),
    ("list", cli_library.list_briefings),
    ("remove", cli_library.remove),
    ("export", cli_library.export),
    ("forget", cli_library.forget),
):
    app.command(name)(command)


def main() -> None:
    """Run the command line; what the bot or the library refuses is one sentence and exit status 2."""
    _write_any_character()
    try:
        app()
    except (BotError, LibraryError) as refusal:
        print(refusal, file=sys.stderr)
        sys.exit(BAD_USE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_any_character() -> None:
    """JSON is UTF-8 whatever the terminal is (RFC 8259, 8.1); elsewhere a letter it lacks is shown by its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if "--json" in sys.argv else None, errors="backslashreplace")


@app.callback()
def describe() -> None:
    """Answer questions about news briefings in the briefings' own words."""


@app.command()
def run(library: Where = None) -> None:
    """Connect to Discord."""
    settings = settings_from_environment()
    token = require_token(settings.token)
    discord.utils.setup_logging(level=logging.getLevelName(settings.log_level))
    bot = BriefingBot(_read(library_at(library)), limits=settings.limits)
    gc.freeze()  # what there is by now stays: the collector need not stop the bot to go through it again and again
    asyncio.run(connect(bot, token, Address(settings.health_host, settings.health_port)))


@app.command()
def preview(
    library: Where = None,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where to serve it.")] = PORT,
) -> None:
    """Serve the same bot in a simulated Discord, in the browser."""
    bot = BriefingBot(_read(library_at(library)), limits=settings_from_environment().limits)
    asyncio.run(serve_preview(bot, port, _announce))


@app.command()
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
    show = print_record if json else partial(print_answer, Console(highlight=False))
    if question is not None:
        answer = asked.of(server).ask(question)
        show(answer)
        raise typer.Exit(DONE if answer.status is not Status.NOT_FOUND else NOTHING_FOUND)
    raise typer.Exit(_answer_each(asked, server, _questions(), show))


@app.command()
def quote(
    words: Annotated[str, typer.Argument(help="Words of the quotation; without any, see the options.")] = "",
    speaker: Annotated[str, typer.Option(help="Who said it.", metavar="NAME")] = "",
    briefing: Annotated[str, typer.Option(help="In which briefing.", metavar="ID")] = "",
    library: Where = None,
    server: Server = None,
    *,
    json: AsJson = False,
) -> None:
    """Look quotations up by words, speaker and briefing; with nothing given, one at random."""
    quotes = library_at(library).of(server).quotes
    show = print_quotation_record if json else partial(print_quotation, Console(highlight=False))
    if words.strip() or speaker.strip() or briefing.strip():
        found = quotes.find(words, speaker, briefing)
    else:
        chosen = quotes.any(secrets.choice)
        found = [chosen] if chosen else []
    for quoted in found:
        show(quoted.briefing, quoted.quotation)
    if not found and not json:
        print("No quotation here is like that.")
    raise typer.Exit(DONE if found else NOTHING_FOUND)


@app.command()
def check(
    text: Annotated[str, typer.Argument(help="The quotation, with its speaker if you like.")],
    library: Where = None,
    server: Server = None,
    *,
    json: AsJson = False,
) -> None:
    """Say whether a quotation is in a briefing, word for word, and whose it is."""
    checks = library_at(library).of(server).check(text)
    show = print_check_record if json else partial(print_check, Console(highlight=False))
    for verdict in checks:
        show(verdict)
    is_found = any(verdict.verdict is not Verdict.NOT_FOUND for verdict in checks)
    raise typer.Exit(DONE if is_found else NOTHING_FOUND)


@app.command()
def quotations(
    files: Annotated[list[Path], typer.Argument(help="Articles as .txt or .md files.", metavar="FILE...")],
    *,
    json: AsJson = False,
) -> None:
    """Print every quotation in files, with its speaker."""
    show = print_quotation_record if json else partial(print_quotation, Console(highlight=False))
    found = [(briefing, quotation) for briefing in map(load_file, files) for quotation in _quotations(briefing)]
    for briefing, quotation in found:
        show(briefing, quotation)
    raise typer.Exit(DONE if found else NOTHING_FOUND)


@app.command("eval")
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
    show = print_evaluation_record if json else partial(print_evaluation, Console(highlight=False))
    evaluation = evaluate_file(asked, file, Console(stderr=True))
    if evaluation.figures.questions:
        show(evaluation)
    elif not json:
        print("The file holds no question.")
    raise typer.Exit(DONE if evaluation.figures.questions else NOTHING_FOUND)


def _read(library: Library) -> Library:
    """The library with its shared shelf open, so that the first to ask does not wait for it."""
    library.of(None)
    return library


def _quotations(briefing: Briefing) -> list[Quotation]:
    return find_quotations(briefing.text, split_paragraphs(briefing))


def _questions() -> Iterator[str]:
    """One question a line, from a prompt on a terminal or from a pipe, until the end of input."""
    if not sys.stdin.isatty():
        yield from TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
        return
    with suppress(EOFError):
        while True:
            yield input("Ask: ")


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


def _announce(url: str) -> None:
    print(f"The bot is in a simulated Discord. Open {url}\nType /ask there. Ctrl-C stops it.", flush=True)


if __name__ == "__main__":
    main()
