"""Replies in time: Discord waits three seconds for a first sign, and takes answers for fifteen minutes after it."""

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

import discord
from discord import ui

Result = TypeVar("Result")

PATIENCE = 2.0
"""Seconds of work after which a sign is given that an answer will come."""

log = logging.getLogger(__name__)


async def patiently(work: Awaitable[Result], give_sign: Callable[[], Awaitable[object]]) -> Result:
    """The result of some work; a sign is given where it takes longer than PATIENCE."""
    task = asyncio.ensure_future(work)
    done, _ = await asyncio.wait([task], timeout=PATIENCE)
    if not done:
        await give_sign()
    return await task


async def tell_alone(interaction: discord.Interaction[Any], view: ui.LayoutView) -> None:
    """Send a layout to whoever started an interaction, and to nobody else, whether a sign was given before or not."""
    if interaction.response.is_done():
        await interaction.followup.send(view=view, ephemeral=True)
    else:
        await interaction.response.send_message(view=view, ephemeral=True)


class Reply(ABC):
    """What an interaction is answered with, after work that may take long."""

    def __init__(self, interaction: discord.Interaction[Any]) -> None:
        self._interaction = interaction

    async def after(self, work: Awaitable[Result]) -> Result:
        """The result of the work that the reply needs, while Discord shows that it goes on."""
        return await patiently(work, self._acknowledge)

    async def send(self, view: ui.LayoutView, *files: discord.File) -> None:
        """Send the reply with the files that it shows; nothing once Discord takes it no more."""
        if self._interaction.is_expired():
            log.warning("an answer took longer than the fifteen minutes in which Discord takes it")
        elif self._interaction.response.is_done():
            await self._interaction.edit_original_response(view=view, attachments=files)
        else:
            await self._send(view, files)

    @abstractmethod
    async def _acknowledge(self) -> None: ...

    @abstractmethod
    async def _send(self, view: ui.LayoutView, files: Sequence[discord.File]) -> None: ...


class NewMessage(Reply):
    """A reply that is a message of its own, for everybody or, if it is `private`, for whoever asked alone."""

    def __init__(self, interaction: discord.Interaction[Any], *, private: bool) -> None:
        super().__init__(interaction)
        self.is_private = private
        """Whether whoever asked alone reads the reply."""

    def make_public(self) -> None:
        """Let everybody read the reply, if it is not too late."""
        if not self._interaction.response.is_done():
            self.is_private = False

    def make_private(self) -> bool:
        """Let whoever asked alone read the reply, if it is not too late; whether it is private now.

        It is too late once "thinking" is shown: whoever sees that sees what takes its place.
        """
        if not self._interaction.response.is_done():
            self.is_private = True
        return self.is_private

    async def _acknowledge(self) -> None:
        await self._interaction.response.defer(ephemeral=self.is_private, thinking=True)

    async def _send(self, view: ui.LayoutView, files: Sequence[discord.File]) -> None:
        await self._interaction.response.send_message(view=view, files=files, ephemeral=self.is_private)


class SameMessage(Reply):
    """A reply that takes the place of the message whose button was pressed; who reads that one reads this one."""

    async def _acknowledge(self) -> None:
        await self._interaction.response.defer()

    async def _send(self, view: ui.LayoutView, files: Sequence[discord.File]) -> None:
        await self._interaction.response.edit_message(view=view, attachments=files)
