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
from bot.commands.briefing.replies import defer, refuse, show, tell
from bot.files.sources import refused_by
from bot.locales import locale_of
from bot.render.briefings import render_contents
from bot.render.layout import label, say_briefly
from bot.render.names import added_over, called, named, quoted, replaced
from bot.sentences.briefings import (
    ADDED,
    CHANGED_OR_GONE,
    EARLIER_IS_BACK,
    NOT_ADDED,
    NOT_TAKEN_BACK,
    ONE_OF_TWO,
    TAKEN_BACK,
    UNCHANGED,
)
from bot.sentences.buttons import DETAILS, UNDO
from bot.sentences.commands import ADD, ADD_FILE, ADD_URL
from bot.translation import say, translated
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


def add_to(group: app_commands.Group, library: Library, fetcher: Fetcher) -> None:
    """Adds /briefing add to the group."""
    turns = asyncio.Semaphore(READ_AT_ONCE)

    @group.command(name="add", description=ADD)
    @app_commands.describe(file=ADD_FILE, url=ADD_URL)
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
            await _tell_refusal(interaction, refusal)
            return
        await show(interaction, _added(kept, locale_of(interaction), is_page=isinstance(source, str)))


async def _add(library: Library, server: int, source: Source, fetcher: Fetcher) -> Kept:
    briefing = await read_document(source, fetcher)
    with refused_by(source if isinstance(source, str) else source.filename):
        return await asyncio.to_thread(keep, library, server, briefing)


def _added(kept: Kept, locale: Locale, *, is_page: bool) -> ui.LayoutView:
    briefing = kept.contents.briefing
    buttons = buttons_after_adding(briefing, locale)
    match kept.status:
        case AddStatus.UNCHANGED:
            return render_contents(say(UNCHANGED, locale), kept.contents, locale=locale)
        case AddStatus.REPLACED:
            told = replaced(briefing.id, kept.kept, kept.left, locale, is_page=is_page)
            return render_contents(told, kept.contents, buttons, locale)
        case AddStatus.ADDED if kept.hidden:
            told = added_over(kept.hidden, locale, is_page=is_page)
            return render_contents(told, kept.contents, buttons, locale)
        case AddStatus.ADDED:
            return render_contents(say(ADDED, locale), kept.contents, buttons, locale)


def reason_of(refusal: BriefingRefused, locale: Locale) -> str:
    """Why a document is refused, as Markdown; in English where that names what was found in it."""
    return label(translated(refusal.reason, locale), REASON_UNITS)


def buttons_after_adding(briefing: Briefing, locale: Locale) -> list[ui.Item[ui.LayoutView]]:
    """The buttons that mend what was just added, and take it back."""
    key, version = key_of(briefing.id), version_of(briefing)
    return [
        Press("details", key, version).button(say_briefly(DETAILS, locale)),
        Press("undo", key, version).button(say_briefly(UNDO, locale), ButtonStyle.danger),
    ]


async def undo(interaction: discord.Interaction[Any], library: Library, server: int, press: Press) -> None:
    """Takes back what was added."""
    await interaction.response.defer()
    try:
        undone = await asyncio.to_thread(withdrawn, library, server, press)
    except BriefingRefused as refusal:
        await tell(interaction, NOT_TAKEN_BACK, reason=reason_of(refusal, locale_of(interaction)))
        return
    if undone is None:
        await tell(interaction, CHANGED_OR_GONE)
    else:
        await _tell_undone(interaction, *undone)


async def _tell_undone(interaction: discord.Interaction[Any], briefing: Briefing, earlier: Briefing | None) -> None:
    if earlier is None:
        await tell(interaction, TAKEN_BACK, title=called(briefing, locale_of(interaction)))
    else:
        await tell(interaction, EARLIER_IS_BACK, name=named(earlier.id))


async def _tell_refusal(interaction: discord.Interaction[Any], refusal: BriefingRefused) -> None:
    locale = locale_of(interaction)
    document, reason = quoted(refusal.source, locale), reason_of(refusal, locale)
    await tell(interaction, NOT_ADDED, document=document, reason=reason)
