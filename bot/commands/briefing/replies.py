"""How these commands reply: to the member alone, and however long it takes."""

from typing import Any

import discord
from discord import ui

from bot.locales import locale_of
from bot.render.layout import render_sentence
from bot.translation import Sentence, say


async def defer(interaction: discord.Interaction[Any]) -> None:
    """Tells Discord, which waits three seconds, that a reply to the member alone follows within fifteen minutes."""
    await interaction.response.defer(ephemeral=True, thinking=True)


async def show(interaction: discord.Interaction[Any], view: ui.LayoutView) -> None:
    """Shows a view as the reply that was promised, or in place of the message whose button was pressed."""
    await interaction.edit_original_response(view=view)


async def tell(interaction: discord.Interaction[Any], sentence: Sentence, **parts: str) -> None:
    """Shows a sentence in the member's language, as `show` does."""
    await show(interaction, render_sentence(say(sentence, locale_of(interaction), **parts)))


async def refuse(interaction: discord.Interaction[Any], sentence: Sentence, **parts: str) -> None:
    """Answers at once with a sentence in the member's language."""
    told = render_sentence(say(sentence, locale_of(interaction), **parts))
    await interaction.response.send_message(view=told, ephemeral=True)
