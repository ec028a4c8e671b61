"""/briefing forget: deletes all that a server has, after a word has been typed."""

import asyncio
from typing import Any

import discord
from babel import Locale
from discord import app_commands, ui

from bot.commands.briefing.keeping import own_holdings
from bot.commands.briefing.permission import managed_server
from bot.commands.briefing.replies import defer, refuse, tell
from bot.failures import Ending
from bot.locales import locale_of
from bot.sentences.briefings import DELETED, FORGETS, FORGETS_SETTINGS
from bot.translation import say, say_count
from index.library import Library

WORD = "DELETE"
"""What has to be typed."""

SECONDS = 15 * 60
"""A form that is not sent by then is forgotten."""

NOTHING = "This server has no briefings of its own, and no settings."
KEPT = f"Nothing was deleted: the word to type is {WORD}."


class ForgetForm(ui.Modal, title="Delete all that this server has"):
    """Asks for a word that nobody types by accident."""

    def __init__(self, library: Library, briefings: int, locale: Locale) -> None:
        super().__init__(timeout=SECONDS)
        self._library = library
        self._word: ui.TextInput[ForgetForm] = ui.TextInput(placeholder=WORD, max_length=2 * len(WORD))
        forgets = say_count(FORGETS, briefings, locale) if briefings else say(FORGETS_SETTINGS, locale)
        self.add_item(ui.TextDisplay(forgets))
        self.add_item(ui.Label(text=f"Type {WORD} to go on", component=self._word))

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        """Deletes everything, where the word was typed."""
        async with Ending(interaction):
            server = await managed_server(interaction)
            if server is not None:
                await self._forget(interaction, server)

    async def _forget(self, interaction: discord.Interaction[Any], server: int) -> None:
        if self._word.value.strip().upper() != WORD:
            await refuse(interaction, KEPT)
            return
        await defer(interaction)
        forgotten = await asyncio.to_thread(self._library.forget, server)
        await tell(interaction, say_count(DELETED, forgotten, locale_of(interaction)))


def add_forget_to(group: app_commands.Group, library: Library) -> None:
    """Adds /briefing forget to the group."""

    @group.command(name="forget", description="Delete all briefings that this server has, and its settings.")
    async def forget(interaction: discord.Interaction) -> None:
        server = await managed_server(interaction)
        if server is None:
            return
        own = await asyncio.to_thread(own_holdings, library, server)
        has_settings = bool(await asyncio.to_thread(library.preferences, server))
        if own or has_settings:
            await interaction.response.send_modal(ForgetForm(library, len(own), locale_of(interaction)))
        else:
            await refuse(interaction, NOTHING)
