"""The part of the command line that looks quotations up, checks them and finds them in files: wiring only."""

import secrets
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.cli.options import DONE, NOTHING_FOUND, AsJson, Server, Where, library_at
from bot.terminal import print_check, print_check_record, print_quotation, print_quotation_record
from index.load import load_file
from index.models import Briefing, Quotation, Verdict
from index.quotations import find_quotations
from index.split import split_paragraphs


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


def _quotations(briefing: Briefing) -> list[Quotation]:
    return find_quotations(briefing.text, split_paragraphs(briefing))
