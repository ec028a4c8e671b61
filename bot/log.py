"""The log of the running bot, on standard error: coloured for a reader at a terminal, plain in a file or a pipe."""

import logging
import os
import sys

import discord

_PLAIN = logging.Formatter("[{asctime}] [{levelname:<8}] {name}: {message}", datefmt="%Y-%m-%d %H:%M:%S", style="{")
"""As discord.py writes where it takes nothing for a terminal; it takes every container for one."""


def start_log(level: str) -> None:
    """Log what is at least of a level, to standard error."""
    lowest = logging.getLevelName(level)
    if sys.stderr.isatty() and not os.environ.get("NO_COLOR"):
        discord.utils.setup_logging(level=lowest)
    else:
        discord.utils.setup_logging(level=lowest, formatter=_PLAIN)
