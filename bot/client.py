"""The bot: its commands, how they are registered, and the one place where errors end."""

import logging
import secrets

import discord
from discord import app_commands
from discord.ext import tasks

from bot.commands.ask import ask_command
from bot.commands.briefing import briefing_buttons, briefing_commands
from bot.commands.check import check_command, check_menu
from bot.commands.quote import page_buttons, quote_command
from bot.departures import CHECK_HOURS, Departures
from bot.metrics import Metrics
from bot.render import render_sentence
from bot.sync import sync_if_changed
from bot.unavailable import sentence_for
from index.errors import LibraryError
from index.library import Library
from index.load.fetch import Fetcher

log = logging.getLogger(__name__)


class BriefingBot(discord.Client):
    """A client that answers from one library. It needs no privileged intent and pings nobody."""

    def __init__(self, library: Library, metrics: Metrics | None = None, fetcher: Fetcher | None = None) -> None:
        """`metrics` counts what happens, in a registry of its own where none is given.

        `fetcher` fetches documents by their addresses; by default from the public internet only.
        """
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
        )
        self.library = library
        self.metrics = metrics or Metrics()
        self.tree = BriefingTree(self)
        for command in (ask_command, quote_command, check_command, check_menu):
            self.tree.add_command(command(library, self.metrics))
        self.tree.add_command(briefing_commands(library, fetcher or Fetcher()))
        self.add_dynamic_items(page_buttons(library, self.metrics), briefing_buttons(library))
        self._departures = Departures(library)

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

    async def on_ready(self) -> None:
        """Look at once, and then daily, which servers were left long ago."""
        if not self._check_departures.is_running():
            self._check_departures.start()

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Note that the bot is, or is again, on a server."""
        await self._departures.note(*self._whereabouts())

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Note that the bot was removed from a server; an outage is told otherwise."""
        await self._departures.note_removal(*self._whereabouts(), guild.id)

    async def close(self) -> None:
        """Disconnect, and look no more."""
        self._check_departures.cancel()
        await super().close()

    @tasks.loop(hours=CHECK_HOURS)
    async def _check_departures(self) -> None:
        await self._departures.check(*self._whereabouts())

    def _whereabouts(self) -> tuple[int, frozenset[int]]:
        """The bot's id, and the servers that it is on, the unavailable ones too."""
        assert self.user is not None, "known once logged in"
        return self.user.id, frozenset(guild.id for guild in self.guilds)


class BriefingTree(app_commands.CommandTree[BriefingBot]):
    """The command tree, with the bot's one error handler."""

    async def on_error(self, interaction: discord.Interaction[BriefingBot], error: Exception) -> None:
        """Tell the user in one sentence, once; what nobody foresaw is logged under an id, and that is told."""
        self.client.metrics.failed()
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        if isinstance(cause, LibraryError):
            log.warning("%s", cause)
            sentence = sentence_for(cause)
        else:
            error_id = secrets.token_hex(4)
            log.error("error %s in %s", error_id, _place(interaction), exc_info=error)
            sentence = f"Something went wrong here, not with your question. Error id: {error_id}."
        if interaction.type is discord.InteractionType.autocomplete:
            return
        view = render_sentence(sentence)
        try:
            if interaction.response.is_done():
                await interaction.followup.send(view=view, ephemeral=True)
            else:
                await interaction.response.send_message(view=view, ephemeral=True)
        except discord.HTTPException:
            log.exception("this could not be told to the user: %s", sentence)


def _place(interaction: discord.Interaction[BriefingBot]) -> str:
    """Where an error happened: a command, or what kind of thing was pressed or sent."""
    return f"/{interaction.command.qualified_name}" if interaction.command else f"a {interaction.type.name}"
