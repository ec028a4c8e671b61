"""What the buttons of cards do: draw one for whoever pressed, and share it. They know all from their custom_ids."""

import asyncio
import re
from functools import partial
from typing import Any

import discord
from discord import ui

from bot.cards.buttons import CARD, SHARE_CARD, share_card_button
from bot.cards.drawn import DrawnCard, draw_card
from bot.cards.layout import render_card, render_shared_card
from bot.cards.state import CardState, card_state_from
from bot.cards.typeface import Typeface
from bot.errors import CardRefused
from bot.lasting_items import pressed_item
from bot.locales import locale_of
from bot.render.layout import render_sentence
from bot.replies import NewMessage
from bot.sentences.cards import NO_CARD, NO_FILES
from bot.server.scope import scope_of
from bot.sharing import Sharing, can_share
from bot.translation import say
from index.library import Library

Interaction = discord.Interaction[Any]

TEMPLATE = re.compile(f"(?P<does>{CARD}|{SHARE_CARD})(?P<state>.*)")
"""What the custom_ids of the buttons of cards look like."""


def pressed_card_button(library: Library) -> type[ui.DynamicItem[ui.Item[Any]]]:
    """The buttons of cards over a library, for the client to listen to."""
    presses = _CardPresses(library)

    async def press(interaction: Interaction, item: ui.Item[Any], match: re.Match[str]) -> None:
        state = card_state_from(match["state"])
        try:
            if state is None:
                raise CardRefused(partial(say, NO_CARD))
            await (presses.share if match["does"] == SHARE_CARD else presses.show)(interaction, state)
        except CardRefused as refusal:
            await _tell(interaction, refusal.sentence(locale_of(interaction)))
        except discord.Forbidden:
            await _tell(interaction, say(NO_FILES, locale_of(interaction)))

    return pressed_item(TEMPLATE, press)


class _CardPresses:
    """Draws and shares cards over one library. Both raise CardRefused, with the sentence for whoever pressed."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._typeface = Typeface()
        self._sharing = Sharing(library)

    async def show(self, interaction: Interaction, state: CardState) -> None:
        """Send a card to whoever pressed, alone; in private messages with the bot nobody else reads it anyway."""
        is_shareable = can_share(interaction, private=True)
        reply = NewMessage(interaction, private=is_shareable)
        drawn = await reply.after(self._drawn(interaction, state))
        locale = locale_of(interaction, private=True)
        share = share_card_button(state, locale, is_shared=False) if is_shareable else None
        await reply.send(render_card(drawn, share, locale), drawn.file())

    async def share(self, interaction: Interaction, state: CardState) -> None:
        """Post a private card to the channel."""
        await self._sharing.share(interaction, lambda message: self._post(interaction, state))

    async def _post(self, interaction: Interaction, state: CardState) -> None:
        if not interaction.app_permissions.attach_files:
            raise CardRefused(partial(say, NO_FILES))
        drawn = await self._drawn(interaction, state)
        own, everyones = (locale_of(interaction, private=private) for private in (True, False))
        shared = render_shared_card(drawn, interaction.user.id, everyones)
        await interaction.followup.send(view=shared, file=drawn.file())
        spent = render_card(drawn, share_card_button(state, own, is_shared=True), own)
        await interaction.edit_original_response(view=spent, attachments=[drawn.file()])

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
