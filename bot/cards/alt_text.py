"""What a card says to whoever does not see it."""

from bot.cards.card import Card

ALT_TEXT_UNITS = 1024
"""Discord's limit on the description of an attachment, in UTF-16 units: the longest card takes fewer."""

_BELOW = "\n— "
"""What stands between the words and whose they are."""


def alt_text(card: Card) -> str:
    """All that is on a card, in the order in which it is read, the words exactly as the source shows them."""
    return f"{card.words}{_BELOW}{card.speaker}\n{', '.join(card.source)}"


def words_in_alt_text(text: str) -> str:
    """The words of a card whose alternative text this is; all of a text that is none."""
    return text.rpartition(_BELOW)[0] or text
