"""What a command does whose reader, such as head, has seen enough and closes the pipe."""

import os
import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import typer

from bot.cli.options import BAD_USE, DONE
from bot.terminal.lines import tell

Given = ParamSpec("Given")


def as_long_as_it_is_read(command: Callable[Given, None], *, all_is_wanted: bool) -> Callable[Given, None]:
    """The command, which ends as done where its reader wants no more: that something was printed means it was found.

    Where `all_is_wanted` all the same, it may have ended too soon, which is said.
    """

    @wraps(command)
    def run(*arguments: Given.args, **options: Given.kwargs) -> None:
        try:
            command(*arguments, **options)
        except BrokenPipeError as error:
            write_no_more()
            if all_is_wanted:
                tell("Whoever read what is printed has closed the pipe, so perhaps not all was done; run it again.")
            raise typer.Exit(BAD_USE if all_is_wanted else DONE) from error

    return run


def write_no_more() -> None:
    """What is printed and not yet written is not, nor at the end, when Python would try again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
