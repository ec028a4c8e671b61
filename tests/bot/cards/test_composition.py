import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import any_text

from bot.cards.card import LONGEST, SHORTEST, Card
from bot.cards.colours import WORDS
from bot.cards.composition import LEFT, MARGIN, MEASURE, WIDTH, WORD_HEIGHT, WORD_SIZES, Line, compose
from bot.cards.letters import drawn_form, undrawable
from bot.cards.typeface import Typeface
from bot.errors import CardRefused
from bot.sentences.attribution import UNQUOTED

TYPEFACE = Typeface()
PHONE_WIDTH, LEGIBLE = 280, 10
"""The pixels in which a phone shows a card, and the smallest type that it shows legibly."""


def card_of(words: str, speaker: str = UNQUOTED, *source: str) -> Card:
    return Card(words, speaker, source or ("Title",), None)


def inked(line: Line) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what a line covers on the picture."""
    font = TYPEFACE.font(line.style.size, line.style.weight)
    left, top, right, bottom = font.getbbox(line.text, anchor="ls")
    return line.left + left, line.baseline + top, line.left + right, line.baseline + bottom


def test_words_speaker_and_source_stand_below_each_other_in_the_order_of_reading() -> None:
    lines = compose(card_of("We will pay for the port.", "Mark Rutte", "The Paper", "Title"), TYPEFACE).lines
    text = " ".join(line.text for line in lines)
    assert text == "We will pay for the port. — Mark Rutte The Paper · Title"
    assert [line.baseline for line in lines] == sorted({line.baseline for line in lines})


@pytest.mark.parametrize("length", [SHORTEST, LONGEST])
def test_words_of_every_length_are_legible_on_a_phone(length: int) -> None:
    words = ("The port is to be paid for. " * 30)[:length]
    for line in compose(card_of(words), TYPEFACE).lines:
        assert line.style.size * PHONE_WIDTH / WIDTH > LEGIBLE


def test_few_words_are_large_and_many_are_small() -> None:
    few, many = (compose(card_of("We pay. " * count), TYPEFACE) for count in (3, 40))
    assert few.lines[0].style.size == WORD_SIZES[0]
    assert many.lines[0].style.size < WORD_SIZES[0]
    assert many.bar_end <= MARGIN + WORD_HEIGHT


def test_the_widest_words_make_a_higher_picture_in_the_smallest_size() -> None:
    composition = compose(card_of("⸻" * LONGEST), TYPEFACE)
    assert composition.lines[0].style.size == WORD_SIZES[-1]
    assert composition.height < 10 * WIDTH


@pytest.mark.parametrize("card", [card_of("日" * 20), card_of("x" * 20, "習"), card_of("x" * 20, UNQUOTED, "A", "👍")])
def test_letters_that_cannot_be_drawn_are_refused_wherever_they_stand(card: Card) -> None:
    with pytest.raises(CardRefused, match="No card: its typeface cannot show “"):
        compose(card, TYPEFACE)


drawable = st.text(st.sampled_from(sorted(TYPEFACE.characters)), max_size=200)


@settings(max_examples=50)
@given(drawable | any_text, any_text, any_text)
def test_any_text_is_refused_or_stands_whole_inside_the_picture(words: str, speaker: str, title: str) -> None:
    card = card_of(words[:LONGEST], speaker[:200], title[:100])
    try:
        composition = compose(card, TYPEFACE)
    except CardRefused:
        return
    for line in composition.lines:
        left, top, right, bottom = inked(line)
        assert left > LEFT - MARGIN
        assert right < LEFT + MEASURE + MARGIN
        assert top > 0
        assert bottom < composition.height


@given(st.lists(st.sampled_from(sorted(TYPEFACE.characters)), min_size=1, max_size=40).map(" ".join))
def test_every_letter_that_can_be_drawn_is_drawn(words: str) -> None:
    text = drawn_form(words)
    kept = "".join(character for character in text if not undrawable(character, TYPEFACE.characters))
    shown = [line.text for line in compose(card_of(kept), TYPEFACE).lines if line.style.colour == WORDS]
    assert "".join("".join(shown).split()) == "".join(kept.split())
