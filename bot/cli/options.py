"""What the commands of the command line share: options, exit statuses, and the library that is named."""

from typing import Annotated

import typer

from bot.settings import PORTS, places_of, settings_from_environment
from index.library import Library, open_library

DONE, NOTHING_FOUND, BAD_USE = 0, 1, 2
"""Exit statuses."""

ID_DIGITS = 20
"""Discord's ids have so many digits at most (64 bits)."""


def server_id(typed: str) -> int:
    """The id of a server as it was typed. Raises typer.BadParameter, saying what to type, where it is none."""
    if not (_is_number(typed) and int(typed)):
        raise typer.BadParameter(f"“{typed}” is no server's id, which is a number such as 41771983423143937")
    return int(typed)


def port(given: str | int) -> int:
    """The number of a port as it was typed, or by default. Raises typer.BadParameter, saying what to type, for none."""
    typed = str(given)
    if not (_is_number(typed) and int(typed) in PORTS):
        raise typer.BadParameter(f"“{typed}” is no port, which is a number from {PORTS[0]} to {PORTS[-1]}")
    return int(typed)


def _is_number(typed: str) -> bool:
    return typed.isascii() and typed.isdigit() and len(typed) <= ID_DIGITS


Where = Annotated[
    str | None, typer.Option("--library", help="A folder of briefings, or sqlite:///PATH.", metavar="WHERE")
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask first.")]
Server = Annotated[
    int | None,
    typer.Option(parser=server_id, help="A Discord server's id: its own briefings too.", metavar="ID"),
]
OwnServer = Annotated[
    int | None,
    typer.Option(
        parser=server_id, help="A Discord server's id: its own briefings, and not the shared ones.", metavar="ID"
    ),
]


def place_of(where: str | None) -> str | None:
    """The place of the library that is named, or else the one of the settings; None where neither names any."""
    return where or settings_from_environment().library


def library_at(where: str | None) -> Library:
    """The library that is named, or else the one of the settings."""
    return open_library(*places_of(place_of(where)))
