"""Where cooldowns are looked at: before anything else is done for a command, a message or a button."""

from typing import Any

import discord

from bot.cooldowns import TooSoon
from bot.failures import Ending
from bot.locales import locale_of
from bot.render.layout import render_sentence

Interaction = discord.Interaction[Any]


async def may_use_command(interaction: Interaction) -> bool:
    """Whether a command or a menu is to be answered; else whoever used it is told why, alone.

    Suggestions while somebody types are, and don't count.
    """
    if interaction.type is discord.InteractionType.autocomplete:
        return True
    at = interaction.created_at.timestamp()
    return await _may_go_on(
        interaction, interaction.client.cooldowns.ask(interaction.user.id, interaction.guild_id, at)
    )


async def may_press(interaction: Interaction) -> bool:
    """Whether a button or select is to be acted upon; else whoever pressed is told why, alone."""
    at = interaction.created_at.timestamp()
    return await _may_go_on(interaction, interaction.client.cooldowns.press(interaction.user.id, at))


async def _may_go_on(interaction: Interaction, refusal: TooSoon | None) -> bool:
    if refusal is None:
        return True
    interaction.client.metrics.slowed()
    async with Ending(interaction):
        told = render_sentence(refusal.told(locale_of(interaction)))
        await interaction.response.send_message(view=told, ephemeral=True)
    return False
