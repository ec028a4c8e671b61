"""What the buttons of cards do: draw one for whoever pressed, and share it. They know all from their custom_ids."""

import asyncio
import re
from functools import partial
from typing import Any, Self

import discord
from discord import ui

from bot.cards.buttons import CARD, SHARE_CARD, share_card_button
from bot.cards.drawn import DrawnCard, draw_card
from bot.cards.layout import render_card, render_shared_card
from bot.cards.state import CardState, card_state_from
from bot.cards.typeface import Typeface
from bot.errors import CardRefused
from bot.failures import Ending
from bot.locales import locale_of
from bot.places import answers_here
from bot.render import render_sentence
from bot.replies import NewMessage
from bot.scope import scope_of
from bot.sentences.cards import NO_CARD, NO_FILES
from bot.translation import say
from bot.unhurried import UnhurriedItem
from index.library import Library

Interaction = discord.Interaction[Any]


def pressed_card_button(library: Library) -> type[ui.DynamicItem[ui.Button[Any]]]:
    """The buttons of cards over a library, for the client to listen to."""
    presses = CardPresses(library)

    class PressedCard(
        UnhurriedItem,
        ui.DynamicItem[ui.Button[Any]],
        template=re.compile(f"(?P<does>{CARD}|{SHARE_CARD})(?P<state>.*)"),
    ):
        """A button of a card that somebody pressed."""

        def __init__(self, item: ui.Button[Any], *, shares: bool, state: CardState | None) -> None:
            super().__init__(item)
            self.shares, self.state = shares, state

        @classmethod
        async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
            assert isinstance(item, ui.Button)
            return cls(item, shares=match["does"] == SHARE_CARD, state=card_state_from(match["state"]))

        async def callback(self, interaction: Interaction) -> None:
            async with Ending(interaction):
                try:
                    await self._answer(interaction)
                except CardRefused as refusal:
                    await _tell(interaction, refusal.sentence(locale_of(interaction)))
                except discord.Forbidden:
                    await _tell(interaction, say(NO_FILES, locale_of(interaction)))

        async def _answer(self, interaction: Interaction) -> None:
            if self.state is None:
                raise CardRefused(partial(say, NO_CARD))
            await (presses.share if self.shares else presses.show)(interaction, self.state)

    return PressedCard


class CardPresses:
    """Draws and shares cards over one library. Both raise CardRefused, with the sentence for whoever pressed."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._typeface = Typeface()
        self._sharing: set[int] = set()

    async def show(self, interaction: Interaction, state: CardState) -> None:
        """Send a card to whoever pressed, alone; in private messages with the bot nobody else reads it anyway."""
        is_shareable = not interaction.context.dm_channel
        reply = NewMessage(interaction, private=is_shareable)
        drawn = await reply.after(self._drawn(interaction, state))
        locale = locale_of(interaction, private=True)
        share = share_card_button(state, locale, is_shared=False) if is_shareable else None
        await reply.send(render_card(drawn, share, locale), drawn.file())

    async def share(self, interaction: Interaction, state: CardState) -> None:
        """Post a private card to the channel, if the bot answers everybody there.

        Pressed again while that is done, it does nothing more.
        """
        if not await answers_here(interaction, self._library):
            return
        await interaction.response.defer()
        message = interaction.message
        assert message is not None, "a button stands under a message"
        if message.id in self._sharing or not message.flags.ephemeral:
            return
        if not interaction.app_permissions.attach_files:
            raise CardRefused(partial(say, NO_FILES))
        self._sharing.add(message.id)
        try:
            drawn = await self._drawn(interaction, state)
            own, everyones = (locale_of(interaction, private=private) for private in (True, False))
            shared = render_shared_card(drawn, interaction.user.id, everyones)
            await interaction.followup.send(view=shared, file=drawn.file())
            spent = render_card(drawn, share_card_button(state, own, is_shared=True), own)
            await interaction.edit_original_response(view=spent, attachments=[drawn.file()])
        finally:
            self._sharing.discard(message.id)

    async def _drawn(self, interaction: Interaction, state: CardState) -> DrawnCard:
        scope = scope_of(interaction)
        return await asyncio.to_thread(lambda: draw_card(self._library.of(scope), state, self._typeface))


async def _tell(interaction: Interaction, sentence: str) -> None:
    """Tell whoever pressed a sentence, alone."""
    view = render_sentence(sentence)
    if interaction.response.is_done():
        await interaction.followup.send(view=view, ephemeral=True)
    else:
        await interaction.response.send_message(view=view, ephemeral=True)
