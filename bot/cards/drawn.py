"""A card from a library, found again and drawn: what a message with a card is made of."""

from functools import partial
from io import BytesIO
from typing import NamedTuple

import discord

from bot.cards.alt_text import alt_text
from bot.cards.card import Card, card_of_answer, card_of_quotation
from bot.cards.composition import compose
from bot.cards.drawing import png_of
from bot.cards.state import CardState, Shown
from bot.cards.typeface import Typeface
from bot.errors import CardRefused
from bot.reference import Missing, find_again, find_quotation_again
from bot.translation import say
from index.shelves.shelf import Shelf

FILE_NAME = "card.png"


class DrawnCard(NamedTuple):
    """A card and its picture."""

    card: Card
    png: bytes

    def file(self) -> discord.File:
        """The picture to send, once, with all that is on it as its description."""
        return discord.File(BytesIO(self.png), FILE_NAME, description=alt_text(self.card))


def draw_card(shelf: Shelf, state: CardState, typeface: Typeface) -> DrawnCard:
    """The card that a state names, of what somebody can ask. Computation: to be run in a thread.

    Raises CardRefused where its words are gone or have changed, or do not make a card.
    """
    card = _card(shelf, state)
    return DrawnCard(card, png_of(compose(card, typeface), typeface))


def _card(shelf: Shelf, state: CardState) -> Card:
    if state.shown is Shown.QUOTATION:
        quoted = find_quotation_again(shelf, state.reference)
        if not isinstance(quoted, Missing):
            return card_of_quotation(quoted, shelf.namesakes)
        raise CardRefused(partial(say, quoted))
    evidence = find_again(shelf, state.reference)
    if isinstance(evidence, Missing):
        raise CardRefused(partial(say, evidence))
    return card_of_answer(evidence, shelf.namesakes)
