"""Buttons and selects that know all they need from their custom_ids, so that they work after a restart too."""

import re
from collections.abc import Awaitable, Callable
from typing import Any, Self

import discord
from discord import ui

from bot.cooldown_checks import may_press
from bot.failures import Ending

Interaction = discord.Interaction[Any]
Item = ui.Item[Any]

Act = Callable[[Interaction, Item, re.Match[str]], Awaitable[None]]
"""Does what a button or select is there for, given what its custom_id says. Whoever sent it may have made that up."""


def pressed_item(template: re.Pattern[str], act: Act) -> type[ui.DynamicItem[Item]]:
    """All buttons and selects with custom_ids like `template`, for the client to listen to.

    A press that comes too soon is told so; errors of `act` end where those of commands do.
    """

    class Pressed(ui.DynamicItem[Item], template=template):
        """A button or select that somebody pressed."""

        def __init__(self, item: Item, match: re.Match[str]) -> None:
            super().__init__(item)
            self._match = match

        @classmethod
        async def from_custom_id(cls, interaction: Interaction, item: Item, match: re.Match[str], /) -> Self:
            return cls(item, match)

        async def interaction_check(self, interaction: Interaction, /) -> bool:
            return await may_press(interaction)

        async def callback(self, interaction: Interaction) -> None:
            async with Ending(interaction):
                await act(interaction, self.item, self._match)

    return Pressed
