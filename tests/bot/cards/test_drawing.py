from io import BytesIO

import pytest
from PIL import Image, ImageChops

from bot.cards.card import Card
from bot.cards.colours import BAR, PAPER, SOURCE, SPEAKER, WORDS
from bot.cards.composition import MARGIN, WIDTH, compose
from bot.cards.drawing import png_of
from bot.cards.typeface import Typeface

TYPEFACE = Typeface()
CARD = Card("“We will pay,” he said.\nWe will.", "Mark Rutte, NATO head", ("The Paper", "Title", "4 April 2025"), None)


def picture_of(card: Card) -> Image.Image:
    return Image.open(BytesIO(png_of(compose(card, TYPEFACE), TYPEFACE)))


def test_a_card_is_a_png_as_wide_as_all_and_as_high_as_it_needs() -> None:
    picture = picture_of(CARD)
    assert picture.format == "PNG"
    assert picture.size == (WIDTH, compose(CARD, TYPEFACE).height)


def test_it_is_drawn_in_its_colours() -> None:
    colours = {colour for _, colour in picture_of(CARD).getcolors(maxcolors=10**6) or ()}
    assert {PAPER, BAR, WORDS, SPEAKER, SOURCE} <= colours


def test_the_same_card_is_the_same_picture() -> None:
    assert png_of(compose(CARD, TYPEFACE), TYPEFACE) == png_of(compose(CARD, Typeface()), Typeface())


@pytest.mark.parametrize("words", ["W" * 600, "⸻" * 60, "Ǻẩ" * 100, "j f " * 100, CARD.words])
def test_nothing_is_drawn_near_the_edge(words: str) -> None:
    picture = picture_of(CARD._replace(words=words)).convert("RGB")
    drawn = ImageChops.difference(picture, Image.new("RGB", picture.size, PAPER)).getbbox()
    assert drawn is not None
    left, top, right, bottom = drawn
    assert min(left, top, picture.width - right, picture.height - bottom) > MARGIN // 2


def test_a_letter_with_an_accent_of_its_own_is_drawn_as_the_composed_one() -> None:
    composed, apart = (picture_of(CARD._replace(words=words)) for words in ("café " * 5, "cafe\u0301 " * 5))
    assert composed.tobytes() == apart.tobytes()
