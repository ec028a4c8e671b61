"""The bot: its commands, how they are registered, and the one place where errors end."""

import logging
import secrets

import discord
from discord import app_commands

from bot.commands.ask import ask_command
from bot.commands.check import check_command, check_menu
from bot.commands.quote import page_buttons, quote_command
from bot.metrics import Metrics
from bot.render import render_sentence
from bot.sync import sync_if_changed
from index.library import Library

log = logging.getLogger(__name__)


class BriefingBot(discord.Client):
    """A client that answers from one library. It needs no privileged intent and pings nobody."""

    def __init__(self, library: Library, metrics: Metrics | None = None) -> None:
        """`metrics` counts what happens, in a registry of its own where none is given."""
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
        )
        self.library = library
        self.metrics = metrics or Metrics()
        self.tree = BriefingTree(self)
        for command in (ask_command, quote_command, check_command, check_menu):
            self.tree.add_command(command(library, self.metrics))
        self.add_dynamic_items(page_buttons(library, self.metrics))

    async def setup_hook(self) -> None:
        """Register the commands before the first event arrives."""
        await sync_if_changed(self, self.tree)

    async def on_connect(self) -> None:
        """Discord's gateway has let the bot in; commands arrive from now on."""
        self.metrics.connected()

    async def on_resumed(self) -> None:
        """Discord's gateway goes on where the connection broke off."""
        self.metrics.connected()

    async def on_disconnect(self) -> None:
        """The gateway is lost; discord.py tries again by itself."""
        self.metrics.disconnected()


class BriefingTree(app_commands.CommandTree[BriefingBot]):
    """The command tree, with the bot's one error handler."""

    async def on_error(
        self, interaction: discord.Interaction[BriefingBot], error: app_commands.AppCommandError
    ) -> None:
        """Log the error under an id and tell the user that id in one sentence, once."""
        self.client.metrics.failed()
        error_id = secrets.token_hex(4)
        log.error(
            "error %s in /%s", error_id, interaction.command and interaction.command.qualified_name, exc_info=error
        )
        if interaction.type is discord.InteractionType.autocomplete:
            return
        view = render_sentence(f"Something went wrong here, not with your question. Error id: {error_id}.")
        try:
            if interaction.response.is_done():
                await interaction.followup.send(view=view, ephemeral=True)
            else:
                await interaction.response.send_message(view=view, ephemeral=True)
        except discord.HTTPException:
            log.exception("error %s could not be told to the user", error_id)
