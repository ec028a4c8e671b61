"""What the buttons of pages do: show another page, or share one. They know all they need from their custom_ids."""

import asyncio
import re
from functools import partial
from typing import Any

import discord
from discord import ui

from bot.lasting_items import pressed_item
from bot.locales import locale_of
from bot.pages.buttons import SHARE, TURN
from bot.pages.header import header_in
from bot.pages.layout import render_page
from bot.pages.page import Page, open_page
from bot.pages.state import PageState, state_from
from bot.reference import Missing
from bot.render.layout import render_sentence
from bot.replies import NewMessage, SameMessage
from bot.sentences.answers import UNREADABLE
from bot.server.scope import scope_of
from bot.sharing import Sharing, can_share
from bot.translation import say
from index.library import Library

Interaction = discord.Interaction[Any]

TEMPLATE = re.compile(f"(?P<does>{TURN}|{SHARE})(?P<state>[\\w-]+)")
"""What the custom_ids of the buttons of pages look like."""


def pressed_page_button(library: Library) -> type[ui.DynamicItem[ui.Item[Any]]]:
    """The buttons of pages over a library, for the client to listen to."""
    presses = _PagePresses(library)

    async def press(interaction: Interaction, item: ui.Item[Any], match: re.Match[str]) -> None:
        state = state_from(match["state"])
        if state is None:
            told = render_sentence(say(UNREADABLE, locale_of(interaction)))
            await interaction.response.send_message(view=told, ephemeral=True)
        else:
            await (presses.share if match["does"] == SHARE else presses.turn)(interaction, state)

    return pressed_item(TEMPLATE, press)


class _PagePresses:
    """Turns and shares pages over one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._sharing = Sharing(library)

    async def turn(self, interaction: Interaction, state: PageState) -> None:
        """Show a page in place of the one it stands under; whoever did not ask gets a copy of their own."""
        message = interaction.message
        assert message is not None, "a button stands under a message"
        header = header_in(message)
        if interaction.user.id == state.asker:
            same = SameMessage(interaction)
            page = await same.after(self._page(interaction, state))
            is_private = message.flags.ephemeral
            shareable, locale = can_share(interaction, private=is_private), locale_of(interaction, private=is_private)
            await same.send(render_page(header, page, can_share=shareable, locale=locale))
        else:
            own = NewMessage(interaction, private=True)
            page = await own.after(self._page(interaction, state._replace(asker=interaction.user.id)))
            shareable, locale = can_share(interaction, private=True), locale_of(interaction, private=True)
            await own.send(render_page(header.unshared(), page, can_share=shareable, locale=locale))

    async def share(self, interaction: Interaction, state: PageState) -> None:
        """Post a private page to the channel."""
        await self._sharing.share(interaction, partial(self._post, interaction, state))

    async def _post(self, interaction: Interaction, state: PageState, message: discord.Message) -> None:
        page = await self._page(interaction, state._replace(asker=interaction.user.id, place=None))
        header, is_found = header_in(message), not isinstance(page.evidence, Missing)
        if is_found:
            everyones = locale_of(interaction, private=False)
            shared = header.shared_by(interaction.user.id, everyones)
            await interaction.followup.send(view=render_page(shared, page, can_share=False, locale=everyones))
        own = render_page(header, page, can_share=True, is_shared=is_found, locale=locale_of(interaction, private=True))
        await interaction.edit_original_response(view=own)

    async def _page(self, interaction: Interaction, state: PageState) -> Page:
        return await asyncio.to_thread(lambda: open_page(self._library.of(scope_of(interaction)), state))
