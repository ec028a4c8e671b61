"""Who may change a server's briefings. Discord knows no permissions for parts of a command, so each part asks here."""

import asyncio
from typing import Any

import discord

from bot.commands.briefing.replies import refuse
from bot.sentences.briefings import REFUSED, REFUSED_TO_ADD
from bot.server.preferences import preferences_of
from bot.server.scope import scope_of
from index.library import Library

Interaction = discord.Interaction[Any]


async def managed_server(interaction: Interaction) -> int | None:
    """The server where this happens, if the member may change all there; who may not is told so, and gets None."""
    server = scope_of(interaction)
    if server is not None and interaction.permissions.manage_guild:
        return server
    await refuse(interaction, REFUSED)
    return None


async def adding_server(library: Library, interaction: Interaction) -> int | None:
    """The server where this happens, if the member may add briefings there; who may not is told so, and gets None.

    Whoever may add may also mend and take back what they added: those buttons are shown to them alone.
    """
    server = scope_of(interaction)
    if server is None or interaction.permissions.manage_guild:
        return await managed_server(interaction)
    preferences = await asyncio.to_thread(preferences_of, library, server)
    if not _roles(interaction.user).isdisjoint(preferences.adders):
        return server
    await refuse(interaction, REFUSED_TO_ADD if preferences.adders else REFUSED)
    return None


def _roles(user: discord.User | discord.Member) -> set[int]:
    """The roles of a member, by their ids, as they are now."""
    return {role.id for role in user.roles} if isinstance(user, discord.Member) else set()
