"""A message with a card: who shared it, the picture with all its words as its description, the buttons."""

from babel import Locale
from discord import MediaGalleryItem, ui

from bot.cards.buttons import Button, buttons_below
from bot.cards.drawn import DrawnCard
from bot.locales import ENGLISH
from bot.render.layout import layout, sharer_line


def render_card(drawn: DrawnCard, share: Button | None, locale: Locale = ENGLISH) -> ui.LayoutView:
    """A card with its buttons; `share` is the one that shares it."""
    return _layout([], drawn, share, locale)


def render_shared_card(drawn: DrawnCard, sharer: int, locale: Locale = ENGLISH) -> ui.LayoutView:
    """A card that a user shared, who is named without being pinged."""
    return _layout([ui.TextDisplay(sharer_line(sharer, locale))], drawn, None, locale)


def _layout(
    above: list[ui.Item[ui.LayoutView]], drawn: DrawnCard, share: Button | None, locale: Locale
) -> ui.LayoutView:
    picture: ui.MediaGallery[ui.LayoutView] = ui.MediaGallery(MediaGalleryItem(drawn.file()))
    row: ui.ActionRow[ui.LayoutView] = ui.ActionRow(*buttons_below(drawn.card.address, share, locale))
    return layout(*above, picture, *([row] if row.children else []))
