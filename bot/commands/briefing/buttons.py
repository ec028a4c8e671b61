"""The buttons of /briefing: what each does, who may press it, and where its errors end."""

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import discord
from discord import ui

from bot.commands.briefing.add import undo
from bot.commands.briefing.browse import turn_list, turn_text
from bot.commands.briefing.details import open_after_adding, open_form
from bot.commands.briefing.permission import adding_server, managed_server
from bot.commands.briefing.press import TEMPLATE, Press
from bot.commands.briefing.remove import keep_instead, remove_confirmed
from bot.commands.briefing.replies import refuse
from bot.lasting_items import pressed_item
from bot.sentences.briefings import UNKNOWN
from index.library import Library

Action = Callable[[discord.Interaction[Any], Library, Press], Awaitable[None]]

ModeratorsAction = Callable[[discord.Interaction[Any], Library, int, Press], Awaitable[None]]

FOR_EVERYBODY: Mapping[str, Action] = {"list": turn_list, "show": turn_text}
FOR_ADDERS: Mapping[str, ModeratorsAction] = {"details": open_after_adding, "undo": undo}
FOR_MODERATORS: Mapping[str, ModeratorsAction] = {
    "mend": open_form,
    "remove": remove_confirmed,
    "keep": keep_instead,
}
"""What buttons do. Whether the member may is asked at each press, and those who may get the server that it is for."""


def pressed_briefing_button(library: Library) -> type[ui.DynamicItem[ui.Item[Any]]]:
    """The buttons, for the client to listen to."""

    async def press(interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str]) -> None:
        await _act(interaction, library, Press.of(match))

    return pressed_item(TEMPLATE, press)


async def _act(interaction: discord.Interaction[Any], library: Library, press: Press) -> None:
    if press.action in FOR_EVERYBODY:
        await FOR_EVERYBODY[press.action](interaction, library, press)
        return
    if press.action in FOR_ADDERS:
        server, act = await adding_server(library, interaction), FOR_ADDERS[press.action]
    elif press.action in FOR_MODERATORS:
        server, act = await managed_server(interaction), FOR_MODERATORS[press.action]
    else:
        await refuse(interaction, UNKNOWN)
        return
    if server is not None:
        await act(interaction, library, server, press)
