"""What a card says to whoever does not see it."""

from bot.cards.card import Card

ALT_TEXT_UNITS = 1024
"""Discord's limit on the description of an attachment, in UTF-16 units: the longest card takes fewer."""


def alt_text(card: Card) -> str:
    """All that is on a card, in the order in which it is read, the words exactly as the source has them."""
    return f"{card.words}\n— {card.speaker}\n{', '.join(card.source)}"
