"""/help: what can be asked, with examples that are answered where they are shown."""

import asyncio
from typing import Any

import discord
from discord import app_commands

from bot.answering_channels import directions
from bot.command_mentions import Mention
from bot.commands.looking_up import SPEAKER_LENGTH
from bot.locales import locale_of
from bot.render.help import Place, render_help
from bot.replies import NewMessage
from bot.sentences.commands import HELP
from bot.server.preferences import Preferences, preferences_of
from bot.server.scope import scope_of
from index.holdings import Scope
from index.library import Library
from index.naming.titles import newest_holdings_first
from index.shelves.examples import Example, examples_from


def help_command(library: Library, mention: Mention) -> app_commands.Command[Any, ..., None]:
    """The /help command over `library`, for whoever asks alone."""

    @app_commands.command(name="help", description=HELP)
    async def show_help(interaction: discord.Interaction) -> None:
        scope = scope_of(interaction)
        reply = NewMessage(interaction, private=True)
        examples, preferences = await reply.after(
            asyncio.to_thread(lambda: (_examples(library, scope), preferences_of(library, scope)))
        )
        place = _place(interaction, scope, preferences)
        locale, is_empty = locale_of(interaction), examples is None
        await reply.send(render_help(examples or (), mention, place, locale, is_empty=is_empty))

    return show_help


def _place(interaction: discord.Interaction[Any], scope: Scope, preferences: Preferences) -> Place:
    """What somebody has to know of how the bot answers where they are."""
    where = directions(interaction, preferences, locale_of(interaction)) if preferences.channels else ""
    return Place(scope is not None, preferences, where)


def _examples(library: Library, scope: Scope) -> list[Example] | None:
    """Examples from the newest briefings, a server's own before those that are shared; None where there are none."""
    shelf = library.of(scope)
    listed = [holding for holding in newest_holdings_first(library.holdings(scope)) if holding.id in shelf.ids]
    own_first = sorted(listed, key=lambda holding: holding.scope is None)
    return examples_from(shelf, (holding.id for holding in own_first), SPEAKER_LENGTH) if shelf.ids else None
