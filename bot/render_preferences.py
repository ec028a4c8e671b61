"""What a server has set → Discord layout of selects and buttons: pure, and within Discord's limits."""

from collections.abc import Sequence
from typing import NamedTuple

import discord
from discord import ChannelType, ui

from bot.preferences import CHOSEN, Preferences
from bot.render import COLOUR, layout

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

PRIVATE_MESSAGES = "-# Private messages to the bot are answered all the same."


class Present(NamedTuple):
    """The channels and roles that were chosen and are still there, by their ids."""

    channels: Sequence[int]
    adders: Sequence[int]


def render_preferences(preferences: Preferences, present: Present) -> ui.LayoutView:
    """All settings, each said in words above or beside what changes it."""
    return layout(
        ui.Container(
            ui.TextDisplay("### Settings of this server"),
            ui.Separator(),
            *_channels(preferences, present.channels),
            ui.Separator(),
            _mentions(preferences),
            ui.Separator(),
            _private(preferences),
            ui.Separator(),
            *_adders(preferences, present.adders),
            accent_colour=COLOUR,
        )
    )


def _channels(preferences: Preferences, present: Sequence[int]) -> list[Item]:
    words = _titled("Channels", _where(preferences, present))
    select: ui.ChannelSelect[ui.LayoutView] = ui.ChannelSelect(
        custom_id=f"{CUSTOM_ID}channels",
        channel_types=CHANNEL_TYPES,
        placeholder="Choose channels",
        min_values=0,
        max_values=CHOSEN,
        default_values=list(map(discord.Object, present)),
    )
    shown = _beside(words, "Answer everywhere", "everywhere") if preferences.channels else ui.TextDisplay(words)
    return [shown, ui.ActionRow(select)]


def _where(preferences: Preferences, present: Sequence[int]) -> str:
    if not preferences.channels:
        return "The bot answers everywhere on this server."
    if not present:
        return "The channels that were chosen are gone. The bot answers only those who ask in private."
    where = f"The bot answers in {_counted(len(present), 'channel')}, and elsewhere only those who ask in private."
    return f"{where}{_gone(len(preferences.channels) - len(present), 'channel')}"


def _mentions(preferences: Preferences) -> Item:
    if preferences.mentions:
        words = "The bot answers when it is mentioned or replied to."
        return _beside(_titled("Mentions", words), "Ignore mentions", "mentions-off")
    words = f"The bot ignores mentions and replies.\n{PRIVATE_MESSAGES}"
    return _beside(_titled("Mentions", words), "Answer mentions", "mentions-on")


def _private(preferences: Preferences) -> Item:
    if preferences.private:
        words = "Only who asked sees the answer to `/ask`, unless they say `private:False`."
        return _beside(_titled("Private by default", words), "Answer in public", "private-off")
    words = "All in the channel see the answer to `/ask`, unless who asks says `private:True`."
    return _beside(_titled("Private by default", words), "Answer in private", "private-on")


def _adders(preferences: Preferences, present: Sequence[int]) -> list[Item]:
    or_role = ", or with this role" if len(present) == 1 else ", or with one of these roles" if present else ""
    words = f"Members with the permission Manage Server{or_role}."
    gone = _gone(len(preferences.adders) - len(present), "role")
    select: ui.RoleSelect[ui.LayoutView] = ui.RoleSelect(
        custom_id=f"{CUSTOM_ID}adders",
        placeholder="Choose roles",
        min_values=0,
        max_values=CHOSEN,
        default_values=list(map(discord.Object, present)),
    )
    return [ui.TextDisplay(_titled("Who may add briefings", words + gone)), ui.ActionRow(select)]


def _beside(words: str, label: str, does: str) -> Item:
    """Words with a button beside them."""
    button: ui.Button[ui.LayoutView] = ui.Button(label=label, custom_id=f"{CUSTOM_ID}{does}")
    return ui.Section(ui.TextDisplay(words), accessory=button)


def _titled(title: str, words: str) -> str:
    return f"**{title}**\n{words}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _gone(number: int, noun: str) -> str:
    return f"\n-# Gone since: {_counted(number, noun)}." if number else ""
