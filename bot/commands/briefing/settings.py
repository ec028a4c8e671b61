"""/briefing settings: how the bot answers on a server, changed by selects and buttons that work after a restart."""

import asyncio
import re
from collections.abc import Mapping
from typing import Any

import discord
from discord import app_commands, ui

from bot.commands.briefing.permission import managed_server
from bot.commands.briefing.replies import refuse
from bot.lasting_items import pressed_item
from bot.locales import locale_of
from bot.render.preferences import CUSTOM_ID, Present, render_preferences
from bot.replies import NewMessage, Reply, SameMessage
from bot.sentences.commands import SET
from bot.sentences.preferences import SETTING_UNKNOWN
from bot.server.preferences import Preferences, keep_preferences, preferences_of
from index.library import Library

Interaction = discord.Interaction[Any]
Values = dict[str, object]

PRESSES: Mapping[str, Values] = {
    "everywhere": {"channels": ()},
    "mentions-on": {"mentions": True},
    "mentions-off": {"mentions": False},
    "private-on": {"private": True},
    "private-off": {"private": False},
}
"""What each button sets: a value, and not another one than now, so that two presses at once are as good as one."""


def add_settings_to(group: app_commands.Group, library: Library) -> None:
    """Adds /briefing settings to the group."""

    @group.command(name="settings", description=SET)
    async def settings(interaction: discord.Interaction) -> None:
        server = await managed_server(interaction)
        if server is not None:
            reply = NewMessage(interaction, private=True)
            preferences = await reply.after(asyncio.to_thread(preferences_of, library, server))
            await _show(interaction, reply, server, preferences)


def pressed_setting(library: Library) -> type[ui.DynamicItem[ui.Item[Any]]]:
    """The selects and buttons, for the client to listen to."""

    async def press(interaction: Interaction, item: ui.Item[Any], match: re.Match[str]) -> None:
        await _set(interaction, library, _values(match["does"], item))

    return pressed_item(re.compile(f"{CUSTOM_ID}(?P<does>[a-z-]{{1,20}})"), press)


async def _set(interaction: Interaction, library: Library, values: Values | None) -> None:
    """Sets some values, if the member still may, and shows all as they are then in place of what was shown."""
    if values is None:
        await refuse(interaction, SETTING_UNKNOWN)
        return
    server = await managed_server(interaction)
    if server is not None:
        reply = SameMessage(interaction)
        preferences = await reply.after(asyncio.to_thread(keep_preferences, library, server, values))
        await _show(interaction, reply, server, preferences)


def _values(does: str, item: ui.Item[Any]) -> Values | None:
    """What a select or a button sets; None for one of another version.

    Ids of what another server has would do nothing on this one.
    """
    if isinstance(item, ui.ChannelSelect) and does == "channels":
        return {"channels": tuple(channel.id for channel in item.values)}
    if isinstance(item, ui.RoleSelect) and does == "adders":
        return {"adders": tuple(role.id for role in item.values)}
    return PRESSES.get(does)


async def _show(interaction: Interaction, reply: Reply, server: int, preferences: Preferences) -> None:
    present = _present(interaction.client.get_guild(server), preferences)
    view = render_preferences(preferences, present, locale_of(interaction))
    await reply.send(view)


def _present(guild: discord.Guild | None, preferences: Preferences) -> Present:
    """What is still there; all, where the bot does not see the server itself."""
    if guild is None:
        return Present(preferences.channels, preferences.adders)
    return Present(
        list(filter(guild.get_channel, preferences.channels)), list(filter(guild.get_role, preferences.adders))
    )
