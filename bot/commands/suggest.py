"""What autocomplete answers with: in a thread, so that the event loop stays free, and nothing where it fails."""

import asyncio
from collections.abc import Callable
from typing import Any

import discord

from bot.failures import Ending
from bot.locales import locale_of
from bot.server.scope import scope_of
from bot.suggestions import Choice, briefing_choices, speaker_choices
from index.library import Library


async def suggestions(interaction: discord.Interaction[Any], suggest: Callable[[], list[Choice]]) -> list[Choice]:
    """What is suggested; nothing where that fails, for which whoever types can do nothing."""
    async with Ending(interaction):
        return await asyncio.to_thread(suggest)
    return []


async def suggest_briefings(interaction: discord.Interaction[Any], library: Library, typed: str) -> list[Choice]:
    """The briefings that can be asked where somebody types."""
    scope, locale = scope_of(interaction), locale_of(interaction)
    return await suggestions(interaction, lambda: briefing_choices(library.of(scope).titles, typed, locale))


async def suggest_speakers(
    interaction: discord.Interaction[Any], library: Library, typed: str, units: int
) -> list[Choice]:
    """The speakers quoted where somebody types, and what was typed; each as much as takes `units`."""
    scope, locale = scope_of(interaction), locale_of(interaction)
    return await suggestions(interaction, lambda: speaker_choices(library.of(scope).speakers, typed, units, locale))
