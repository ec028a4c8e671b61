"""Where on a server the bot answers everybody. What only the asker sees is answered everywhere."""

import asyncio
from typing import Any, NamedTuple

import discord
from babel import Locale

from bot.locales import locale_of
from bot.messages.visible import is_visible
from bot.render.layout import render_sentence
from bot.sentences.numbers import BOTH
from bot.sentences.preferences import ANSWERS_IN, ANSWERS_UNSEEN, NO_CHANNELS_LEFT, SHARES_IN, SHARES_UNSEEN
from bot.server.preferences import Preferences, preferences_of
from bot.server.scope import scope_of
from bot.translation import Sentence, say
from index.library import Library

Interaction = discord.Interaction[Any]


class Directions(NamedTuple):
    """What is said of the channels where the bot answers everybody: which they are, or that they cannot be seen."""

    seen: Sentence
    unseen: Sentence


TO_ASK = Directions(ANSWERS_IN, ANSWERS_UNSEEN)
TO_SHARE = Directions(SHARES_IN, SHARES_UNSEEN)
"""For whoever asks, and for whoever shares what they asked for alone."""


async def answers_here(interaction: Interaction, library: Library, told: Directions = TO_ASK) -> bool:
    """Whether the bot answers everybody where an interaction is; elsewhere whoever started it is told where it does."""
    preferences = await asyncio.to_thread(preferences_of, library, scope_of(interaction))
    if is_answered(interaction, preferences):
        return True
    sentence = directions(interaction, preferences, locale_of(interaction), told)
    await interaction.response.send_message(view=render_sentence(sentence), ephemeral=True)
    return False


def is_answered(interaction: Interaction, preferences: Preferences) -> bool:
    """Whether the bot answers everybody where an interaction is, by what has been set there."""
    return not preferences.channels or preferences.answers_in(_channel_of(interaction))


def counted_as(channel: object, id: int) -> int:
    """The id of the channel as which a place counts: a thread and a forum's post as the channel that they are in."""
    return channel.parent_id if isinstance(channel, discord.Thread) else id


def directions(interaction: Interaction, preferences: Preferences, locale: Locale, told: Directions = TO_ASK) -> str:
    """Where the asker finds the bot, in one sentence that names no channel which they cannot see."""
    guild = interaction.client.get_guild(interaction.guild_id)
    if guild is None:
        return _naming(told.seen, [f"<#{channel}>" for channel in preferences.channels], locale)
    channels = [channel for channel in map(guild.get_channel, preferences.channels) if channel]
    if not channels:
        return say(NO_CHANNELS_LEFT, locale)
    asker = interaction.user
    assert isinstance(asker, discord.Member), "who acts on a server is a member of it"
    seen = [channel.mention for channel in channels if is_visible(channel, asker)]
    return _naming(told.seen, seen, locale) if seen else say(told.unseen, locale)


def _channel_of(interaction: Interaction) -> int:
    assert interaction.channel_id is not None, "what has a server is in a channel"
    return counted_as(interaction.channel, interaction.channel_id)


def _naming(sentence: Sentence, mentions: list[str], locale: Locale) -> str:
    *others, last = mentions
    named = say(BOTH, locale, first=", ".join(others), last=last) if others else last
    return say(sentence, locale, channels=named)
