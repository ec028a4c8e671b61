"""Sharing: what only the asker sees, posted to the channel by them."""

from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.answering_channels import TO_SHARE, answers_here
from index.library import Library

Interaction = discord.Interaction[Any]

Post = Callable[[discord.Message], Awaitable[None]]
"""Posts what a private message shows, and spends the button under it."""


def can_share(interaction: Interaction, *, private: bool) -> bool:
    """Whether an answer can be shared with others where it is: a private one, anywhere but in private messages."""
    return private and not interaction.context.dm_channel


class Sharing:
    """The messages that are being shared from, each once at a time."""

    def __init__(self, library: Library) -> None:
        """`library` knows where on a server the bot answers everybody."""
        self._library = library
        self._under_way: set[int] = set()

    async def share(self, interaction: Interaction, post: Post) -> None:
        """Have the message that was pressed on posted, if it can be shared and the bot answers everybody there.

        Pressed again while that is done, it does nothing more.
        """
        message = interaction.message
        assert message is not None, "a button stands under a message"
        if message.id in self._under_way:  # looked at before anything is waited for, so that no press slips through
            await interaction.response.defer()
            return
        self._under_way.add(message.id)
        try:
            await self._share(interaction, message, post)
        finally:
            self._under_way.discard(message.id)

    async def _share(self, interaction: Interaction, message: discord.Message, post: Post) -> None:
        if not await answers_here(interaction, self._library, TO_SHARE):
            return
        await interaction.response.defer()
        if can_share(interaction, private=message.flags.ephemeral):
            await post(message)
