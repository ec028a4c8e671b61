"""The part of the command line that adds to a library, lists, removes and exports: wiring only."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track

from bot.cli.nothing_here import nothing_here
from bot.cli.options import (
    BAD_USE,
    DONE,
    NOTHING_FOUND,
    AsJson,
    OwnServer,
    Server,
    Where,
    Yes,
    library_at,
    server_id,
)
from bot.files.adding import add_each
from bot.files.export import export as export_to
from bot.files.sources import passed_over, sources_in, without_documents
from bot.sentences.briefings import DELETED
from bot.sentences.numbers import BRIEFINGS, EARLIER_VERSIONS
from bot.terminal.library import (
    print_added,
    print_added_record,
    print_change_record,
    print_holding_record,
    print_holdings,
)
from bot.terminal.lines import PrintedLines, tell
from bot.translation import say_count
from index.errors import BriefingNotFound
from index.library import Library


def add(
    sources: Annotated[
        list[str],
        typer.Argument(help="Documents, folders of them, web addresses.", metavar="PATH-or-URL..."),
    ],
    library: Where = None,
    server: OwnServer = None,
    *,
    json: AsJson = False,
) -> None:
    """Add documents to the library. One of the same name replaces what was there."""
    named, progress = sources_in(sources), Console(stderr=True)
    outcomes = []
    added = add_each(library_at(library), named, server)
    is_shown = progress.is_terminal and not json
    for outcome in track(added, "Adding", len(named), console=progress, transient=True, disable=not is_shown):
        if json:
            print_added_record(outcome)
        outcomes.append(outcome)
    refused = [outcome.refusal for outcome in outcomes if outcome.refusal]
    if not outcomes:
        tell(without_documents(sources))
    elif not json:
        print_added(PrintedLines(), outcomes, passed_over(sources))
    elif passed_over(sources):
        tell(passed_over(sources))
    if len(refused) == 1:
        tell(refused[0])
    elif refused:
        tell(f"{len(refused)} of {len(outcomes)} documents were refused.")
    raise typer.Exit(BAD_USE if refused else DONE if outcomes else NOTHING_FOUND)


def list_briefings(library: Where = None, server: Server = None, *, json: AsJson = False) -> None:
    """List the briefings of the library."""
    opened = library_at(library)
    holdings = opened.holdings(server)
    if json:
        for holding in holdings:
            print_holding_record(holding, opened.earlier(holding.id, holding.scope))
    elif holdings:
        print_holdings(PrintedLines(), holdings)
    else:
        print(nothing_here(library))
    raise typer.Exit(DONE if holdings else NOTHING_FOUND)


def remove(
    id: Annotated[str, typer.Argument(help="Which briefing, as it is listed.", metavar="ID")],
    library: Where = None,
    server: OwnServer = None,
    *,
    yes: Yes = False,
    json: AsJson = False,
) -> None:
    """Remove a briefing with its earlier versions. On a terminal, ask first."""
    opened = library_at(library)
    if sys.stdin.isatty() and not (yes or json):
        typer.confirm(_question(opened, id, server), abort=True, err=True)
    opened.remove(id, server)
    if json:
        print_change_record(id, "removed")
    else:
        print(f"{id} is removed.")


def _question(library: Library, id: str, server: int | None) -> str:
    held = (holding for holding in library.holdings(server) if (holding.id, holding.scope) == (id, server))
    holding = next(held, None)
    if holding is None:
        raise BriefingNotFound(id)
    earlier = holding.earlier_versions
    return f"Remove {id}{f' with {say_count(EARLIER_VERSIONS, earlier)}' if earlier else ''}?"


def export(
    folder: Annotated[Path, typer.Argument(help="Where to write them; a new or empty folder.", metavar="FOLDER")],
    library: Where = None,
    server: OwnServer = None,
    *,
    json: AsJson = False,
) -> None:
    """Write the briefings and their metadata as files. They can be added again."""
    opened = library_at(library)
    own = [holding.id for holding in opened.holdings(server) if holding.scope == server]
    for briefing, path in export_to((opened.get(id, server) for id in own), folder):
        if json:
            print_change_record(briefing.id, "exported", str(path))
    if not json:
        print(f"Written to {folder}: {say_count(BRIEFINGS, len(own))}.")
    raise typer.Exit(DONE if own else NOTHING_FOUND)


def forget(
    server: Annotated[int, typer.Argument(parser=server_id, help="The server's id.", metavar="SERVER")],
    library: Where = None,
    *,
    yes: Yes = False,
) -> None:
    """Delete all that one server has; what is shared stays."""
    if not yes:
        typer.confirm(f"Delete every briefing of server {server}, and its settings?", abort=True, err=True)
    opened = library_at(library)
    has_settings = bool(opened.preferences(server))
    forgotten = opened.forget(server)
    if forgotten or has_settings:
        print(say_count(DELETED, forgotten))
    else:
        print(f"Server {server} has no briefings of its own, and no settings.")
    raise typer.Exit(DONE if forgotten or has_settings else NOTHING_FOUND)
