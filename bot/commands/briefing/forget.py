"""/briefing forget: deletes all that a server has, after a word has been typed."""

import asyncio
from typing import Any

import discord
from babel import Locale
from discord import app_commands, ui

from bot.commands.briefing.keeping import own_holdings
from bot.commands.briefing.permission import managed_server
from bot.commands.briefing.replies import defer, refuse, show
from bot.failures import Ending
from bot.locales import locale_of
from bot.render.layout import FORM_UNITS, render_sentence, say_briefly
from bot.sentences.briefings import (
    DELETED,
    FORGET_TITLE,
    FORGETS,
    FORGETS_SETTINGS,
    NOT_DELETED,
    NOTHING_TO_DELETE,
    TYPE_WORD,
)
from bot.sentences.commands import FORGET
from bot.translation import say, say_count
from index.library import Library

WORD = "DELETE"
"""What has to be typed."""

SECONDS = 15 * 60
"""A form that is not sent by then is forgotten."""


class ForgetForm(ui.Modal):
    """Asks for a word that nobody types by accident."""

    def __init__(self, library: Library, briefings: int, locale: Locale) -> None:
        super().__init__(title=say_briefly(FORGET_TITLE, locale, FORM_UNITS), timeout=SECONDS)
        self._library = library
        self._word: ui.TextInput[ForgetForm] = ui.TextInput(placeholder=WORD, max_length=2 * len(WORD))
        forgets = say_count(FORGETS, briefings, locale) if briefings else say(FORGETS_SETTINGS, locale)
        self.add_item(ui.TextDisplay(forgets))
        self.add_item(ui.Label(text=say_briefly(TYPE_WORD, locale, FORM_UNITS, word=WORD), component=self._word))

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        """Deletes everything, where the word was typed."""
        async with Ending(interaction):
            server = await managed_server(interaction)
            if server is not None:
                await self._forget(interaction, server)

    async def _forget(self, interaction: discord.Interaction[Any], server: int) -> None:
        if self._word.value.strip().upper() != WORD:
            await refuse(interaction, NOT_DELETED, word=WORD)
            return
        await defer(interaction)
        forgotten = await asyncio.to_thread(self._library.forget, server)
        await show(interaction, render_sentence(say_count(DELETED, forgotten, locale_of(interaction))))


def add_forget_to(group: app_commands.Group, library: Library) -> None:
    """Adds /briefing forget to the group."""

    @group.command(name="forget", description=FORGET)
    async def forget(interaction: discord.Interaction) -> None:
        server = await managed_server(interaction)
        if server is None:
            return
        own = await asyncio.to_thread(own_holdings, library, server)
        has_settings = bool(await asyncio.to_thread(library.preferences, server))
        if own or has_settings:
            await interaction.response.send_modal(ForgetForm(library, len(own), locale_of(interaction)))
        else:
            await refuse(interaction, NOTHING_TO_DELETE)
