"""What a server has set → Discord layout of selects and buttons: pure, and within Discord's limits."""

from collections.abc import Sequence
from typing import NamedTuple

import discord
from babel import Locale
from discord import ChannelType, ui

from bot.locales import ENGLISH
from bot.render.layout import COLOUR, layout, say_briefly
from bot.sentences import buttons
from bot.sentences import preferences as sentences
from bot.server.preferences import CHOSEN, Preferences
from bot.translation import Plural, Sentence, say, say_count

Item = ui.Item[ui.LayoutView]

CUSTOM_ID = "settings/"
"""What the custom_ids of its parts begin with; what they do follows."""

CHANNEL_TYPES = [
    ChannelType.text,
    ChannelType.news,
    ChannelType.voice,
    ChannelType.stage_voice,
    ChannelType.forum,
]
"""The channels in which somebody can write or start threads, as far as Discord lets them be chosen."""

PLACEHOLDER_UNITS = 150
"""Discord's limit on what stands in a select in which nothing is chosen, in UTF-16 units."""


class Present(NamedTuple):
    """The channels and roles that were chosen and are still there, by their ids."""

    channels: Sequence[int]
    adders: Sequence[int]


def render_preferences(preferences: Preferences, present: Present, locale: Locale = ENGLISH) -> ui.LayoutView:
    """All settings, each said in words above or beside what changes it."""
    return layout(
        ui.Container(
            ui.TextDisplay(f"### {say(sentences.SETTINGS, locale)}"),
            ui.Separator(),
            *_channels(preferences, present.channels, locale),
            ui.Separator(),
            _mentions(preferences, locale),
            ui.Separator(),
            _private(preferences, locale),
            ui.Separator(),
            *_adders(preferences, present.adders, locale),
            accent_colour=COLOUR,
        )
    )


def _channels(preferences: Preferences, present: Sequence[int], locale: Locale) -> list[Item]:
    words = _titled(sentences.CHANNELS, _where(preferences, present, locale), locale)
    select: ui.ChannelSelect[ui.LayoutView] = ui.ChannelSelect(
        custom_id=f"{CUSTOM_ID}channels",
        channel_types=CHANNEL_TYPES,
        placeholder=say_briefly(sentences.CHOOSE_CHANNELS, locale, PLACEHOLDER_UNITS),
        min_values=0,
        max_values=CHOSEN,
        default_values=list(map(discord.Object, present)),
    )
    everywhere = _beside(words, buttons.ANSWER_EVERYWHERE, "everywhere", locale)
    return [everywhere if preferences.channels else ui.TextDisplay(words), ui.ActionRow(select)]


def _where(preferences: Preferences, present: Sequence[int], locale: Locale) -> str:
    if not preferences.channels:
        return say(sentences.EVERYWHERE, locale)
    if not present:
        return say(sentences.CHANNELS_GONE, locale)
    where = say_count(sentences.IN_CHANNELS, len(present), locale)
    return where + _gone(sentences.GONE_CHANNELS, len(preferences.channels) - len(present), locale)


def _mentions(preferences: Preferences, locale: Locale) -> Item:
    if preferences.mentions:
        words = say(sentences.MENTIONS_ANSWERED, locale)
        return _beside(_titled(sentences.MENTIONS, words, locale), buttons.IGNORE_MENTIONS, "mentions-off", locale)
    words = f"{say(sentences.MENTIONS_IGNORED, locale)}\n-# {say(sentences.PRIVATE_MESSAGES, locale)}"
    return _beside(_titled(sentences.MENTIONS, words, locale), buttons.ANSWER_MENTIONS, "mentions-on", locale)


def _private(preferences: Preferences, locale: Locale) -> Item:
    if preferences.private:
        words = _titled(sentences.PRIVATE, say(sentences.IS_PRIVATE, locale), locale)
        return _beside(words, buttons.ANSWER_IN_PUBLIC, "private-off", locale)
    words = _titled(sentences.PRIVATE, say(sentences.IS_PUBLIC, locale), locale)
    return _beside(words, buttons.ANSWER_IN_PRIVATE, "private-on", locale)


def _adders(preferences: Preferences, present: Sequence[int], locale: Locale) -> list[Item]:
    may = (
        say_count(sentences.ROLES_MAY_ADD, len(present), locale) if present else say(sentences.MANAGERS_MAY_ADD, locale)
    )
    gone = _gone(sentences.GONE_ROLES, len(preferences.adders) - len(present), locale)
    select: ui.RoleSelect[ui.LayoutView] = ui.RoleSelect(
        custom_id=f"{CUSTOM_ID}adders",
        placeholder=say_briefly(sentences.CHOOSE_ROLES, locale, PLACEHOLDER_UNITS),
        min_values=0,
        max_values=CHOSEN,
        default_values=list(map(discord.Object, present)),
    )
    return [ui.TextDisplay(_titled(sentences.WHO_MAY_ADD, may + gone, locale)), ui.ActionRow(select)]


def _beside(words: str, name: Sentence, does: str, locale: Locale) -> Item:
    """Words with a button beside them."""
    button: ui.Button[ui.LayoutView] = ui.Button(label=say_briefly(name, locale), custom_id=f"{CUSTOM_ID}{does}")
    return ui.Section(ui.TextDisplay(words), accessory=button)


def _titled(title: Sentence, words: str, locale: Locale) -> str:
    return f"**{say(title, locale)}**\n{words}"


def _gone(what: Plural, number: int, locale: Locale) -> str:
    return f"\n-# {say_count(what, number, locale)}" if number else ""
