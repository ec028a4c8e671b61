"""The bot: its commands and buttons, how they are registered, and what it listens to."""

import asyncio
import sys

import discord
from discord import app_commands, ui
from discord.ext import tasks

from bot import failures
from bot.cards import characters, pressed_card_button
from bot.command_mentions import Mentions
from bot.command_translation import CommandTranslator
from bot.commands.ask import ask_command, find_menu
from bot.commands.briefing import briefing_commands, pressed_briefing_button, pressed_setting
from bot.commands.check import check_command, check_menu
from bot.commands.help import help_command
from bot.commands.message import answer_message, is_for, is_wanted, reply_to
from bot.commands.quote import pressed_quotes_button, quote_command
from bot.cooldown_checks import may_use_command
from bot.cooldowns import DEFAULT_LIMITS, Cooldowns, Limits
from bot.locales import ENGLISH, locale_of_server
from bot.metrics import Metrics
from bot.pages import pressed_page_button
from bot.server.departures import CHECK_HOURS, Departures
from bot.sync import sync_if_changed
from bot.welcome import Welcomes
from index.library import Library
from index.load.fetch import Fetcher

CONTEXTS = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
"""Where commands can be used unless they say otherwise: on servers and in private messages, the bot's and others'."""

INSTALLS = app_commands.AppInstallationType(guild=True, user=True)
"""Who can install the bot: a server for its members, and users for themselves, wherever they are."""


class BriefingBot(discord.Client):
    """A client that answers from one library. It needs no privileged intent, pings nobody and keeps no messages."""

    def __init__(
        self,
        library: Library,
        metrics: Metrics | None = None,
        fetcher: Fetcher | None = None,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        """`metrics` counts what happens, in a registry of its own where none is given.

        `fetcher` fetches documents by their addresses; by default from the public internet only. `limits` is how much
        may be asked in a minute.
        """
        # It has no voice, and nobody need install what one takes.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
        )
        self.library = library
        self.metrics = metrics or Metrics()
        self.cooldowns = Cooldowns(limits)
        self.tree = BriefingTree(self, allowed_contexts=CONTEXTS, allowed_installs=INSTALLS)
        for command in (ask_command, quote_command, check_command, check_menu, find_menu):
            self.tree.add_command(command(library, self.metrics))
        self._mentions = Mentions()
        self.tree.add_command(help_command(library, self._mentions))
        self.tree.add_command(briefing_commands(library, fetcher or Fetcher()))
        self.add_dynamic_items(
            pressed_page_button(library),
            pressed_quotes_button(library, self.metrics),
            pressed_card_button(library),
            pressed_briefing_button(library),
            pressed_setting(library),
        )
        self._departures = Departures(library)
        self._welcomes = Welcomes(self, self._mentions)

    async def setup_hook(self) -> None:
        """Compile the ranking where it can be, and register the commands in all languages, before the first event.

        What cards can show is read too, so that the first answer does not wait for it.
        """
        await asyncio.to_thread(self.library.compile)
        await asyncio.to_thread(characters)
        await self.tree.set_translator(CommandTranslator())
        self._mentions.know(await sync_if_changed(self, self.tree))

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
        """Note that the bot is, or is again, on a server, and greet whoever added it."""
        await self._departures.note(*self._whereabouts())
        await self._welcomes.welcome(guild)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Note that the bot was removed from a server; an outage is told otherwise."""
        await self._departures.note_removal(*self._whereabouts(), guild.id)

    async def close(self) -> None:
        """Disconnect, and look no more."""
        self._check_departures.cancel()
        await super().close()

    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that is for the bot."""
        if self.user and is_for(message, self.user) and await is_wanted(self.library, message):
            await answer_message(self.library, self.metrics, self.cooldowns, message, self.user)

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """Log what failed in an event, and tell whoever wrote the message that it was about."""
        error = sys.exc_info()[1]
        assert error is not None, "discord.py calls this while it handles an error"

        messages = [message for message in args if isinstance(message, discord.Message)]

        async def tell(view: ui.LayoutView) -> None:
            for message in messages:
                await reply_to(message, view)

        self.metrics.failed()
        await failures.end(error, event_method, tell, locale_of_server(messages[0].guild) if messages else ENGLISH)

    @tasks.loop(hours=CHECK_HOURS)
    async def _check_departures(self) -> None:
        await self._departures.check(*self._whereabouts())

    def _whereabouts(self) -> tuple[int, frozenset[int]]:
        """The bot's id, and the servers that it is on, the unavailable ones too."""
        assert self.user is not None, "known once logged in"
        return self.user.id, frozenset(guild.id for guild in self.guilds)


class BriefingTree(app_commands.CommandTree[BriefingBot]):
    """The command tree, whose errors end where all others do."""

    async def interaction_check(self, interaction: discord.Interaction[BriefingBot], /) -> bool:
        """Whether a command is answered now: nobody may ask too much."""
        return await may_use_command(interaction)

    async def on_error(self, interaction: discord.Interaction[BriefingBot], error: Exception) -> None:
        """Log the error and tell it to whoever used the command, alone."""
        self.client.metrics.failed()
        await failures.end_interaction(error, interaction)
