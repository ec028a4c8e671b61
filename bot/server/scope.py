"""Whose briefings somebody may read where they are."""

from typing import Any

import discord

from bot.sentences.briefings import EMPTY_LIST
from bot.sentences.help import EMPTY_HERE
from index.errors import QuestionRefused
from index.holdings import Scope
from index.library import Library
from index.shelves.shelf import Shelf


def scope_of(interaction: discord.Interaction[Any]) -> Scope:
    """The server whose briefings may be read in an interaction, beside the shared ones.

    None in private messages, and where a user brought the bot along to a server that has not installed it.
    """
    server = interaction.guild_id
    if server is None or interaction.is_guild_integration() or interaction.client.get_guild(server):
        return server
    return None


def shelf_of(library: Library, scope: Scope) -> Shelf:
    """What may be read there, to answer from. Raises QuestionRefused where there is nothing."""
    shelf = library.of(scope)
    if not shelf.ids:
        raise QuestionRefused(EMPTY_HERE if scope is None else EMPTY_LIST)
    return shelf
