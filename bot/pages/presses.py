"""What the buttons of pages do: show another page, or share one. They know all they need from their custom_ids."""

import asyncio
import re
from typing import Any, Self

import discord
from discord import ui

from bot.failures import Ending
from bot.locales import locale_of
from bot.pages.buttons import SHARE, TURN
from bot.pages.header import header_in
from bot.pages.layout import render_page
from bot.pages.page import Page, open_page
from bot.pages.state import PageState, state_from
from bot.places import answers_here
from bot.reference import Missing
from bot.render import render_sentence
from bot.replies import NewMessage, SameMessage
from bot.scope import scope_of
from bot.sentences.answers import UNREADABLE
from bot.translation import say
from bot.unhurried import UnhurriedItem
from index.library import Library

Interaction = discord.Interaction[Any]


def can_share(interaction: Interaction, *, private: bool) -> bool:
    """Whether an answer can be shared with others where it is: a private one, anywhere but in private messages."""
    return private and not interaction.context.dm_channel


def pressed_button(library: Library) -> type[ui.DynamicItem[ui.Button[Any]]]:
    """The buttons of pages over a library, for the client to listen to."""
    presses = Presses(library)

    class Pressed(
        UnhurriedItem,
        ui.DynamicItem[ui.Button[Any]],
        template=re.compile(f"(?P<does>{TURN}|{SHARE})(?P<state>[\\w-]+)"),
    ):
        """A button of a page that somebody pressed."""

        def __init__(self, item: ui.Button[Any], *, shares: bool, state: PageState | None) -> None:
            super().__init__(item)
            self.shares, self.state = shares, state

        @classmethod
        async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
            assert isinstance(item, ui.Button)
            return cls(item, shares=match["does"] == SHARE, state=state_from(match["state"]))

        async def callback(self, interaction: Interaction) -> None:
            async with Ending(interaction):
                if self.state is None:
                    told = render_sentence(say(UNREADABLE, locale_of(interaction)))
                    await interaction.response.send_message(view=told, ephemeral=True)
                elif self.shares:
                    await presses.share(interaction, self.state)
                else:
                    await presses.turn(interaction, self.state)

    return Pressed


class Presses:
    """Turns and shares pages over one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._sharing: set[int] = set()

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
        """Post a private page to the channel, if the bot answers everybody there.

        Pressed again while that is done, it does nothing more.
        """
        if not await answers_here(interaction, self._library):
            return
        await interaction.response.defer()
        message = interaction.message
        assert message is not None, "a button stands under a message"
        if message.id in self._sharing or not can_share(interaction, private=message.flags.ephemeral):
            return
        self._sharing.add(message.id)
        try:
            page = await self._page(interaction, state._replace(asker=interaction.user.id, place=None))
            await self._share(interaction, message, page)
        finally:
            self._sharing.discard(message.id)

    async def _share(self, interaction: Interaction, message: discord.Message, page: Page) -> None:
        header, is_found = header_in(message), not isinstance(page.evidence, Missing)
        if is_found:
            everyones = locale_of(interaction, private=False)
            shared = header.shared_by(interaction.user.id, everyones)
            await interaction.followup.send(view=render_page(shared, page, can_share=False, locale=everyones))
        own = render_page(header, page, can_share=True, is_shared=is_found, locale=locale_of(interaction, private=True))
        await interaction.edit_original_response(view=own)

    async def _page(self, interaction: Interaction, state: PageState) -> Page:
        return await asyncio.to_thread(lambda: open_page(self._library.of(scope_of(interaction)), state))
