"""How these commands reply: to the member alone, and however long it takes."""

from typing import Any

import discord
from discord import ui

from bot.render import render_sentence

GONE = "This briefing has changed or is gone; /briefing list shows what there is."


async def defer(interaction: discord.Interaction[Any]) -> None:
    """Tells Discord, which waits three seconds, that a reply to the member alone follows within fifteen minutes."""
    await interaction.response.defer(ephemeral=True, thinking=True)


async def show(interaction: discord.Interaction[Any], view: ui.LayoutView) -> None:
    """Shows a view as the reply that was promised, or in place of the message whose button was pressed."""
    await interaction.edit_original_response(view=view)


async def tell(interaction: discord.Interaction[Any], sentence: str) -> None:
    """Shows a sentence, as `show` does."""
    await show(interaction, render_sentence(sentence))


async def refuse(interaction: discord.Interaction[Any], sentence: str) -> None:
    """Answers at once with a sentence."""
    await interaction.response.send_message(view=render_sentence(sentence), ephemeral=True)
