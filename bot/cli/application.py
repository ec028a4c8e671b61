"""The commands of the command line, and how it ends: wiring only."""

import errno
import sys
from io import TextIOWrapper
from typing import cast

import typer

from bot.cli import ask, evaluation, library, quotes, run
from bot.cli.closed_pipe import as_long_as_it_is_read, write_no_more
from bot.cli.options import BAD_USE, DONE, NOTHING_FOUND
from bot.errors import BotError
from bot.terminal.lines import tell
from index.errors import BriefingNotFound, LibraryError

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

CHANGING = frozenset({"add", "export"})
"""The commands that print while they change something: whoever stops reading does not want them half done."""

# typer exports this class of errors no more than through those derived from it.
_UsageError = cast("type[typer.BadParameter]", typer.BadParameter.__base__)

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
    app.command(name)(as_long_as_it_is_read(command, all_is_wanted=name in CHANGING))


@app.callback()
def describe() -> None:
    """Answer questions about news briefings in the briefings' own words."""


def main() -> None:
    """Run the command line; what it or the library refuses is one sentence and exit status 2."""
    _write_any_character()
    status = DONE
    try:
        status = _status()
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as head, has seen enough
        write_no_more()
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        write_no_more()
        tell("What is printed cannot be written: the disk is full; free some space and try again.")
        status = BAD_USE
    sys.exit(status)


def _status() -> int:
    """The exit status of the command that was typed, once it is run."""
    try:
        return app(standalone_mode=False) or DONE
    except _UsageError as error:
        _tell_usage(error)
        return BAD_USE
    except typer.Abort:  # a question was not answered with yes
        tell("Nothing was deleted.")
        return NOTHING_FOUND
    except (BotError, LibraryError) as refusal:
        tell(refusal)
        return NOTHING_FOUND if isinstance(refusal, BriefingNotFound) else BAD_USE


def _tell_usage(error: typer.BadParameter) -> None:
    """What of a command cannot be read; where nothing was typed, what there is."""
    if len(sys.argv) == 1:
        error.show()
        return
    command = error.ctx.command_path if error.ctx else "briefing-bot"
    tell(f"{error.format_message().rstrip('.')}; `{command} --help` shows what can be typed.")


def _write_any_character() -> None:
    """JSON is UTF-8 whatever the terminal is (RFC 8259, 8.1); elsewhere a letter it lacks is shown by its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if "--json" in sys.argv else None, errors="backslashreplace")
