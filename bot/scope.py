"""Whose briefings somebody may read where they are."""

from typing import Any

import discord

from index.holdings import Scope


def scope_of(interaction: discord.Interaction[Any]) -> Scope:
    """The server whose briefings may be read in an interaction, beside the shared ones.

    None in private messages, and where a user brought the bot along to a server that has not installed it.
    """
    server = interaction.guild_id
    if server is None or interaction.is_guild_integration() or interaction.client.get_guild(server):
        return server
    return None
