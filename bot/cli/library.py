"""The part of the command line that adds to a library, lists, removes and exports: wiring only."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track

from bot.adding import add_each
from bot.cli.options import BAD_USE, DONE, NOTHING_FOUND, AsJson, Server, Where, library_at
from bot.export import export as export_to
from bot.sources import sources_in
from bot.terminal_library import (
    print_added,
    print_added_record,
    print_change_record,
    print_holding_record,
    print_holdings,
)
from index.errors import BriefingNotFound


def add(
    sources: Annotated[list[str], typer.Argument(help="Documents, and folders of them.", metavar="PATH...")],
    library: Where = None,
    server: Server = None,
    *,
    json: AsJson = False,
) -> None:
    """Add documents to the library; one of the same name replaces what was there."""
    named, progress = sources_in(sources), Console(stderr=True)
    outcomes = []
    added = add_each(library_at(library), named, server)
    is_shown = progress.is_terminal and not json
    for outcome in track(added, "Adding", len(named), console=progress, transient=True, disable=not is_shown):
        if json:
            print_added_record(outcome)
        outcomes.append(outcome)
    refused = [outcome for outcome in outcomes if outcome.added is None]
    if not outcomes:
        print(f"There is no document in {', '.join(sources)}; name documents, or folders of them.", file=sys.stderr)
    elif not json:
        print_added(Console(highlight=False), outcomes)
    if len(refused) == 1:
        print(f"{refused[0].source}: {refused[0].reason}", file=sys.stderr)
    elif refused:
        print(f"{len(refused)} of {len(outcomes)} documents were refused.", file=sys.stderr)
    raise typer.Exit(BAD_USE if refused else DONE if outcomes else NOTHING_FOUND)


def list_briefings(library: Where = None, server: Server = None, *, json: AsJson = False) -> None:
    """List the briefings of the library."""
    opened = library_at(library)
    holdings = opened.holdings(server)
    if json:
        for holding in holdings:
            print_holding_record(holding, opened.earlier(holding.id, holding.scope))
    elif holdings:
        print_holdings(Console(highlight=False), holdings)
    else:
        print("There are no briefings here; add some.")
    raise typer.Exit(DONE if holdings else NOTHING_FOUND)


def remove(
    id: Annotated[str, typer.Argument(help="Which briefing, as it is listed.", metavar="ID")],
    library: Where = None,
    server: Server = None,
    *,
    json: AsJson = False,
) -> None:
    """Remove a briefing with its earlier versions."""
    try:
        library_at(library).remove(id, server)
    except BriefingNotFound as refusal:
        print(refusal, file=sys.stderr)
        raise typer.Exit(NOTHING_FOUND) from refusal
    if json:
        print_change_record(id, "removed")
    else:
        print(f"{id} is removed.")


def export(
    folder: Annotated[Path, typer.Argument(help="Where to write them; a new or empty folder.", metavar="FOLDER")],
    library: Where = None,
    server: Server = None,
    *,
    json: AsJson = False,
) -> None:
    """Write the briefings and their metadata as files, which can be added again."""
    opened = library_at(library)
    own = [holding.id for holding in opened.holdings(server) if holding.scope == server]
    for briefing, path in export_to((opened.get(id, server) for id in own), folder):
        if json:
            print_change_record(briefing.id, "exported", str(path))
    if not json:
        print(f"{len(own)} briefings are in {folder}.")
    raise typer.Exit(DONE if own else NOTHING_FOUND)


def forget(
    server: Annotated[int, typer.Argument(min=1, help="The server's id.", metavar="SERVER")],
    library: Where = None,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False,
) -> None:
    """Delete all that one server has; what is shared stays."""
    if not yes:
        typer.confirm(f"Delete every briefing of server {server}, and its settings?", abort=True, err=True)
    forgotten = library_at(library).forget(server)
    print("1 briefing is deleted." if forgotten == 1 else f"{forgotten} briefings are deleted.")
    raise typer.Exit(DONE if forgotten else NOTHING_FOUND)
