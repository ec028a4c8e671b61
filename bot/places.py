"""Where on a server the bot answers everybody. What only the asker sees is answered everywhere."""

import asyncio
from typing import Any

import discord

from bot.preferences import Preferences, preferences_of
from bot.render import render_sentence
from bot.scope import scope_of
from index.library import Library

Interaction = discord.Interaction[Any]

GONE = "The channels where the bot answered on this server are gone; whoever manages the server can choose others."
UNSEEN = "On this server the bot answers in channels that you cannot see"
ELSEWHERE = "; elsewhere `/ask` with `private:True` answers you alone."


async def answers_here(interaction: Interaction, library: Library) -> bool:
    """Whether the bot answers everybody where an interaction is; elsewhere whoever started it is told where it does."""
    preferences = await asyncio.to_thread(preferences_of, library, scope_of(interaction))
    if is_answered(interaction, preferences):
        return True
    sentence = directions(interaction, preferences)
    await interaction.response.send_message(view=render_sentence(sentence), ephemeral=True)
    return False


def is_answered(interaction: Interaction, preferences: Preferences) -> bool:
    """Whether the bot answers everybody where an interaction is, by what has been set there."""
    return not preferences.channels or preferences.answers_in(_channel_of(interaction))


def counted_as(channel: object, id: int) -> int:
    """The id of the channel as which a place counts: a thread and a forum's post as the channel that they are in."""
    return channel.parent_id if isinstance(channel, discord.Thread) else id


def directions(interaction: Interaction, preferences: Preferences) -> str:
    """Where the asker finds the bot, in one sentence that names no channel which they cannot see."""
    guild = interaction.client.get_guild(interaction.guild_id)
    if guild is None:
        return _answers_in([f"<#{channel}>" for channel in preferences.channels])
    channels = [channel for channel in map(guild.get_channel, preferences.channels) if channel]
    if not channels:
        return GONE
    seen = [channel.mention for channel in channels if channel.permissions_for(interaction.user).view_channel]
    return _answers_in(seen) if seen else f"{UNSEEN}{ELSEWHERE}"


def _channel_of(interaction: Interaction) -> int:
    assert interaction.channel_id is not None, "what has a server is in a channel"
    return counted_as(interaction.channel, interaction.channel_id)


def _answers_in(mentions: list[str]) -> str:
    *others, last = mentions
    named = f"{', '.join(others)} and {last}" if others else last
    return f"On this server the bot answers in {named}{ELSEWHERE}"
