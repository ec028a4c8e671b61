"""The part of the command line that looks quotations up, checks them and finds them in files: wiring only."""

import secrets
from collections.abc import Sequence
from functools import partial
from typing import Annotated

import typer
from rich.text import Text

from bot.cli.nothing_here import nothing_here
from bot.cli.options import BAD_USE, DONE, NOTHING_FOUND, AsJson, Server, Where, library_at
from bot.files.sources import load_source, passed_over, sources_in, without_documents
from bot.nothing_quoted import why_nothing
from bot.sentences.numbers import QUOTED_WORD
from bot.sentences.quotes import AT_RANDOM, UNCHECKED
from bot.terminal.answers import print_check, print_check_record, print_quotation, print_quotation_record
from bot.terminal.lines import PrintedLines, print_line, tell
from bot.translation import say, say_count
from index.errors import BriefingNotFound, BriefingRefused
from index.holdings import check_words
from index.load import Extractor
from index.models import Quoted, Verdict
from index.quotations import find_quotations
from index.shelves.shelf import Shelf
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
    """Look quotations up by words, speaker and briefing. With nothing given, show one at random."""
    asked, words, speaker, briefing = library_at(library).of(server), words.strip(), speaker.strip(), briefing.strip()
    show = print_quotation_record if json else partial(print_quotation, PrintedLines())
    if words or speaker or briefing:
        found = asked.quotes.find(words, speaker, briefing)
    else:
        chosen = asked.quotes.any(secrets.choice)
        found = [chosen] if chosen else []
    if found and not json and not (words or speaker or briefing):
        print_line(PrintedLines(), Text(AT_RANDOM, style="dim"))
    for quoted in found:
        show(quoted)
    if not found and not json:
        tell(_why_nothing(asked, words, speaker, briefing) if asked.ids else nothing_here(library))
    raise typer.Exit(DONE if found else NOTHING_FOUND)


def check(
    text: Annotated[str, typer.Argument(help="The quotation, with its speaker if you like.")],
    library: Where = None,
    server: Server = None,
    *,
    json: AsJson = False,
) -> None:
    """Say whether a quotation is in a briefing, and whose it is."""
    asked = library_at(library).of(server)
    checks, unchecked = asked.checked(text)
    show = print_check_record if json else partial(print_check, PrintedLines())
    for verdict in checks:
        show(verdict)
    if unchecked:
        tell(say_count(UNCHECKED, unchecked))
    is_found = any(verdict.verdict is not Verdict.NOT_FOUND for verdict in checks)
    raise typer.Exit(DONE if is_found else NOTHING_FOUND)


def quotations(
    files: Annotated[list[str], typer.Argument(help="Documents, and folders of them.", metavar="FILE...")],
    *,
    json: AsJson = False,
) -> None:
    """Print every quotation in files, with its speaker."""
    show = print_quotation_record if json else partial(print_quotation, PrintedLines())
    sources, status = sources_in(files), NOTHING_FOUND
    with Extractor() as extractor:
        for source in sources:
            try:
                found = _quotations(source, extractor)
            except BriefingRefused as refusal:
                tell(refusal)
                status = BAD_USE
                continue
            for quoted in found:
                show(quoted)
            status = DONE if found and status is NOTHING_FOUND else status
    if status is NOTHING_FOUND and not json:
        tell(f"No quotations were found in {', '.join(files)}." if sources else without_documents(files))
    if passed_over(files) and sources:
        tell(passed_over(files))
    raise typer.Exit(status)


def _why_nothing(asked: Shelf, words: str, speaker: str, briefing: str) -> str:
    """Why no quotation is like what was given, in a briefing by its id or title."""
    if briefing and not any(briefing in (held.id, held.metadata.title) for held in asked.briefings):
        return str(BriefingNotFound(briefing))
    if not (words or speaker):
        where = f"in “{briefing}”" if briefing else "with a named speaker here"
        return f"No quotation is recognised {where}; `briefing-bot ask` finds what the briefings say."
    return why_nothing(asked, words, speaker, briefing, lambda typed: say(QUOTED_WORD, word=typed))


def _quotations(source: str, extractor: Extractor) -> Sequence[Quoted]:
    briefing = load_source(source, extractor)
    check_words(briefing, source)
    found = find_quotations(briefing.text, split_paragraphs(briefing))
    return [Quoted(briefing, quotation, 1.0) for quotation in found]
