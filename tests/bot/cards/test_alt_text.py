from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from texts import any_metadata, any_text, briefing_of

from bot.attribution import said_in
from bot.cards.alt_text import ALT_TEXT_UNITS, alt_text, words_in_alt_text
from bot.cards.card import LONGEST, Card, card_of_quotation
from bot.errors import CardRefused
from bot.render.layout import utf16_length
from index.models import Certainty, Kind, Quotation, Quoted, Span, Speaker
from index.shelves.shelf import Shelf
from index.text.markup import unmarked


def test_it_holds_words_speaker_source_and_date_in_the_order_of_reading() -> None:
    card = Card("We will pay.", "Mark Rutte, NATO head", ("The Paper", "Title", "4 April 2025"), None)
    assert alt_text(card) == "We will pay.\n— Mark Rutte, NATO head\nThe Paper, Title, 4 April 2025"


def test_its_words_are_found_in_it_again() -> None:
    card = Card("We will pay\n— all.", "Mark Rutte", ("The Paper",), None)
    assert words_in_alt_text(alt_text(card)) == card.words
    assert words_in_alt_text("A ship.") == "A ship."


def test_the_longest_card_fits_discords_limit() -> None:
    words, name, role = "w" * LONGEST, "n" * 300, "r" * 300
    metadata = {"title": "Title " * 50, "publisher": "Paper " * 50, "published": date(2025, 9, 30)}
    briefing = replace(briefing_of(words + name + role, **metadata), id="x" * 40)
    speaker = Speaker(Certainty.NAMED, Span(600, 900), Span(900, 1200))
    quotation = Quotation(Span(0, LONGEST), 0, Kind.INDIRECT, 1, speaker)
    said = alt_text(card_of_quotation(Quoted(briefing, quotation, 0.0), namesakes={briefing.id}))
    assert 1000 < utf16_length(said) <= ALT_TEXT_UNITS


@given(any_text, st.sampled_from(["Rutte", "the NATO head Mark " + "Rutte" * 60, "\U0001d4d0" * 150]), any_metadata)
def test_any_card_says_all_of_its_words_within_the_limit(text: str, speaker: str, metadata: dict[str, object]) -> None:
    briefing = briefing_of(f"“{text}” {speaker} said. {text}", published=date(2025, 9, 30), **metadata)
    for quoted in Shelf.of([briefing]).quotes.find():
        try:
            card = card_of_quotation(quoted)
        except CardRefused:
            continue
        said = alt_text(card)
        assert utf16_length(said) <= ALT_TEXT_UNITS
        assert said.startswith(unmarked(briefing.text, said_in(quoted)))
        assert card.speaker in said
        assert all(part in said for part in card.source)
