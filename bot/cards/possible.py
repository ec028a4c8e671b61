"""Whether words make a card: they are neither too long nor too short, and all that is on it can be drawn."""

from collections.abc import Callable

from bot.cards.card import Card, card_of_answer, card_of_quotation
from bot.cards.composition import characters_lacking
from bot.cards.typeface import characters
from bot.errors import CardRefused
from index.models import Evidence, Quoted


def makes_card(shown: Evidence | Quoted) -> bool:
    """Whether a card can be made of the sentence that answers, or of a quotation."""
    if isinstance(shown, Evidence):
        return _is_drawable(lambda: card_of_answer(shown))
    return _is_drawable(lambda: card_of_quotation(shown))


def _is_drawable(make: Callable[[], Card]) -> bool:
    try:
        return not characters_lacking(make(), characters())
    except CardRefused:
        return False
