"""Errors in buttons and forms end where those of commands end: discord.py itself only logs them."""

from types import TracebackType
from typing import Any

import discord


class ErrorsReported:
    """A context in which an error goes to the error handler of the bot's command tree."""

    def __init__(self, interaction: discord.Interaction[Any]) -> None:
        self._interaction = interaction

    async def __aenter__(self) -> None:
        """Nothing has to be done before."""

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        await self._interaction.client.tree.on_error(self._interaction, error)
        return True
