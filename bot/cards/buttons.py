"""The buttons that draw a card and share it. Each carries in its custom_id what the card is of.

Where words make no card, the button that would draw it stands in its place, but cannot be pressed.
"""

from collections.abc import Container, Iterator

from babel import Locale
from discord import ui

from bot.cards.possible import makes_card
from bot.cards.state import CardState, Shown
from bot.locales import ENGLISH
from bot.reference import reference_to, reference_to_quotation
from bot.render.layout import say_briefly, source_button
from bot.sentences import buttons
from index.models import Evidence, Quoted

Button = ui.Button[ui.LayoutView]

CARD, SHARE_CARD = "card/", "share-card/"
"""What the custom_ids of buttons begin with that draw a card, and that share one."""


def answer_card_button(evidence: Evidence, locale: Locale = ENGLISH, namesakes: Container[str] = ()) -> Button:
    """Under an answer's page: its answering sentence as a card, `namesakes` as on it."""
    return _card_button(CardState(Shown.ANSWER, reference_to(evidence)), evidence, locale, namesakes)


def quotation_card_button(quoted: Quoted, locale: Locale = ENGLISH, namesakes: Container[str] = ()) -> Button:
    """Under a quotation: it as a card, `namesakes` as on it."""
    return _card_button(CardState(Shown.QUOTATION, reference_to_quotation(quoted)), quoted, locale, namesakes)


def buttons_below(address: str | None, share: Button | None, locale: Locale = ENGLISH) -> Iterator[Button]:
    """Below a card: its source, where that has an address, and Share, where it is to be shared."""
    if address is not None:
        yield source_button(address, locale)
    if share is not None:
        yield share


def share_card_button(state: CardState, locale: Locale = ENGLISH, *, is_shared: bool) -> Button:
    """Below a card that only one member sees; spent once it `is_shared`."""
    name = say_briefly(buttons.SHARED if is_shared else buttons.SHARE, locale)
    return Button(label=name, custom_id=f"{SHARE_CARD}{state}", disabled=is_shared)


def _card_button(state: CardState, shown: Evidence | Quoted, locale: Locale, namesakes: Container[str]) -> Button:
    name = say_briefly(buttons.CARD, locale)
    return Button(label=name, custom_id=f"{CARD}{state}", disabled=not makes_card(shown, namesakes))
