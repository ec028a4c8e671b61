"""Cards: a quotation as a picture to share, with its speaker and its source."""

from bot.cards.alt_text import words_in_alt_text
from bot.cards.buttons import answer_card_button, quotation_card_button
from bot.cards.presses import pressed_card_button
from bot.cards.typeface import characters

__all__ = ["answer_card_button", "characters", "pressed_card_button", "quotation_card_button", "words_in_alt_text"]
