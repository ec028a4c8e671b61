"""/briefing add: a document to a server's briefings, and Undo."""

import asyncio
from typing import Any

import discord
from babel import Locale
from discord import ButtonStyle, app_commands, ui

from bot.choices import key_of
from bot.commands.briefing.documents import Source, check_size, read_document
from bot.commands.briefing.keeping import Kept, keep, withdrawn
from bot.commands.briefing.permission import adding_server
from bot.commands.briefing.press import Press, version_of
from bot.commands.briefing.replies import GONE, defer, refuse, show, tell
from bot.locales import locale_of
from bot.render import label
from bot.render_briefings import DONE, quoted, render_contents
from index.errors import BriefingRefused
from index.holdings import AddStatus
from index.library import Library
from index.load.fetch import Fetcher
from index.load.metadata import URL_LENGTH
from index.models import Briefing

READ_AT_ONCE = 2
"""So many documents are read at a time, each of which may take 512 MB; others wait for their turn."""

REASON_UNITS = 400
"""The longest reason of a refusal shown, as Markdown."""

ONE_OF_TWO = "Attach a file, or give the address of a web page: one of the two."


def add_to(group: app_commands.Group, library: Library, fetcher: Fetcher) -> None:
    """Adds /briefing add to the group."""
    turns = asyncio.Semaphore(READ_AT_ONCE)

    @group.command(name="add", description="Add a document or a web page to this server's briefings.")
    @app_commands.describe(
        file="A .txt, .md, .html or .pdf file of up to 10 MB", url="The address of an article: https://…"
    )
    async def add(
        interaction: discord.Interaction,
        file: discord.Attachment | None = None,
        url: app_commands.Range[str, 1, URL_LENGTH] | None = None,
    ) -> None:
        server = await adding_server(library, interaction)
        if server is None:
            return
        source = file or url
        if source is None or (file and url):
            await refuse(interaction, ONE_OF_TWO)
            return
        await defer(interaction)
        try:
            check_size(source)
            async with turns:
                kept = await _add(library, server, source, fetcher)
        except BriefingRefused as refusal:
            await tell(interaction, _not_added(refusal))
            return
        await show(interaction, _added(kept, locale_of(interaction)))


async def _add(library: Library, server: int, source: Source, fetcher: Fetcher) -> Kept:
    briefing = await read_document(source, fetcher)
    return await asyncio.to_thread(keep, library, server, briefing)


def _added(kept: Kept, locale: Locale) -> ui.LayoutView:
    buttons = [] if kept.status is AddStatus.UNCHANGED else buttons_after_adding(kept.contents.briefing)
    return render_contents(DONE[kept.status], kept.contents, buttons, locale)


def buttons_after_adding(briefing: Briefing) -> list[ui.Item[ui.LayoutView]]:
    """The buttons that mend what was just added, and take it back."""
    key, version = key_of(briefing.id), version_of(briefing)
    return [
        Press("details", key, version).button("Details…"),
        Press("undo", key, version).button("Undo", ButtonStyle.danger),
    ]


async def undo(interaction: discord.Interaction[Any], library: Library, server: int, press: Press) -> None:
    """Takes back what was added."""
    await interaction.response.defer()
    try:
        undone = await asyncio.to_thread(withdrawn, library, server, press)
    except BriefingRefused as refusal:
        await tell(interaction, f"It cannot be taken back: {label(refusal.reason, REASON_UNITS)}.")
        return
    await tell(interaction, _taken_back(*undone) if undone else GONE)


def _taken_back(briefing: Briefing, earlier: Briefing | None) -> str:
    if earlier is None:
        return f"{quoted(briefing.metadata.title)} is taken back; nothing of it is kept."
    return (
        f"{quoted(briefing.metadata.title)} is taken back; {quoted(earlier.metadata.title)} is there again as it was."
    )


def _not_added(refusal: BriefingRefused) -> str:
    return f"{quoted(refusal.source)} was not added: {label(refusal.reason, REASON_UNITS)}."
