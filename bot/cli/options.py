"""What the commands of the command line share: options, exit statuses, and the library that is named."""

from typing import Annotated

import typer

from bot.settings import places_of, settings_from_environment
from index.library import Library, open_library

DONE, NOTHING_FOUND, BAD_USE = 0, 1, 2
"""Exit statuses."""

Where = Annotated[
    str | None, typer.Option("--library", help="A folder of briefings, or sqlite:///PATH.", metavar="WHERE")
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask first.")]
Server = Annotated[
    int | None, typer.Option(min=1, help="A Discord server's id: its briefings too.", metavar="ID", show_default=False)
]


def library_at(where: str | None) -> Library:
    """The library that is named, or else the one of the settings."""
    return open_library(*places_of(where or settings_from_environment().library))
