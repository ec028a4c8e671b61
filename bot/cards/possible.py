"""Whether words make a card: they are neither too long nor too short, and all that is on it can be drawn."""

from collections.abc import Container

from bot.cards.card import Card, card_of_answer, card_of_quotation
from bot.cards.composition import characters_lacking
from bot.cards.typeface import characters
from bot.errors import CardRefused
from index.models import Evidence, Quoted


def makes_card(shown: Evidence | Quoted, namesakes: Container[str] = ()) -> bool:
    """Whether a card can be made of the sentence that answers, or of a quotation.

    Briefings whose ids are among `namesakes` share their titles with others.
    """
    try:
        return not characters_lacking(_card(shown, namesakes), characters())
    except CardRefused:
        return False


def _card(shown: Evidence | Quoted, namesakes: Container[str]) -> Card:
    if isinstance(shown, Evidence):
        return card_of_answer(shown, namesakes)
    return card_of_quotation(shown, namesakes)
