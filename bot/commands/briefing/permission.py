"""Who may change a server's briefings. Discord knows no permissions for parts of a command, so each part asks here."""

from typing import Any

import discord

from bot.render import render_sentence
from bot.scope import scope_of

REFUSED = "Only members with the permission Manage Server can do that."


async def managed_server(interaction: discord.Interaction[Any]) -> int | None:
    """The server where this happens, if the member may change its briefings; who may not is told so, and gets None."""
    server = scope_of(interaction)
    if server is not None and interaction.permissions.manage_guild:
        return server
    await interaction.response.send_message(view=render_sentence(REFUSED), ephemeral=True)
    return None
