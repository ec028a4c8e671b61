"""The commands of the command line, and how it ends: wiring only."""

import errno
import os
import sys
from io import TextIOWrapper

import typer

from bot.cli import ask, evaluation, library, quotes, run
from bot.cli.options import BAD_USE, NOTHING_FOUND
from bot.errors import BotError
from bot.terminal_lines import tell
from index.errors import BriefingNotFound, LibraryError

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

for name, command in (
    ("add", library.add),
    ("list", library.list_briefings),
    ("remove", library.remove),
    ("export", library.export),
    ("forget", library.forget),
    ("run", run.run),
    ("preview", run.preview),
    ("ask", ask.ask),
    ("quote", quotes.quote),
    ("check", quotes.check),
    ("quotations", quotes.quotations),
    ("eval", evaluation.evaluate_library),
):
    app.command(name)(command)


@app.callback()
def describe() -> None:
    """Answer questions about news briefings in the briefings' own words."""


def main() -> None:
    """Run the command line; what the bot or the library refuses is one sentence and exit status 2."""
    _write_any_character()
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except (BotError, LibraryError) as refusal:
        tell(refusal)
        sys.exit(NOTHING_FOUND if isinstance(refusal, BriefingNotFound) else BAD_USE)
    except BrokenPipeError:  # the reader, such as head, has seen enough
        _write_no_more()
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _write_no_more()
        tell("What is printed cannot be written: the disk is full; free some space and try again.")
        sys.exit(BAD_USE)


def _write_no_more() -> None:
    """What is printed and not yet written is not, nor at the end, when Python would try again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_any_character() -> None:
    """JSON is UTF-8 whatever the terminal is (RFC 8259, 8.1); elsewhere a letter it lacks is shown by its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if "--json" in sys.argv else None, errors="backslashreplace")
