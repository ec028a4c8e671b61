import pytest

from bot.cards.colours import BAR, PAPER, SOURCE, SPEAKER, WORDS, Colour

AA_TEXT, AA_GRAPHICS = 4.5, 3.0
"""What WCAG 2.2 asks of text and of what is no text (success criteria 1.4.3 and 1.4.11)."""


def luminance(colour: Colour) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    shares = (channel / 255 for channel in colour)
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    darker, lighter = sorted(map(luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_contrast_that_wcag_says() -> None:
    assert contrast(Colour(0, 0, 0), Colour(255, 255, 255)) == pytest.approx(21)


@pytest.mark.parametrize("colour", [WORDS, SPEAKER, SOURCE])
def test_text_is_told_from_the_paper(colour: Colour) -> None:
    assert contrast(colour, PAPER) >= AA_TEXT


def test_the_bar_is_told_from_the_paper() -> None:
    assert contrast(BAR, PAPER) >= AA_GRAPHICS
