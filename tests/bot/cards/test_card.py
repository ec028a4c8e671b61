from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from texts import any_metadata, any_text, briefing_of

from bot.attribution import said_in
from bot.cards.card import LONGEST, SHORTEST, SPEAKER_UNITS, card_of_answer, card_of_quotation
from bot.cards.possible import makes_card
from bot.errors import CardRefused
from bot.render.attribution import PUBLISHER_UNITS, TITLE_UNITS
from bot.render.layout import utf16_length
from bot.sentences.attribution import PARAPHRASED, UNQUOTED
from index.models import Evidence
from index.shelves.shelf import Shelf
from index.text.markup import unmarked

TEXT = "“We will pay for the port in full,” NATO head Mark Rutte said. It had rained all night in the port of Brest."


def evidence_for(question: str, text: str = TEXT, **metadata: object) -> Evidence:
    return Shelf.of([briefing_of(text, **metadata)]).ask(question).evidence[0]


def test_an_answer_is_its_sentence_with_whom_it_quotes_and_where_it_stands() -> None:
    evidence = evidence_for(
        "Who will pay for the port?", publisher="The Paper", published=date(2025, 4, 4), url="https://example.org/"
    )
    card = card_of_answer(evidence)
    assert card.words == "“We will pay for the port in full,” NATO head Mark Rutte said."
    assert card.speaker == "Mark Rutte, NATO head"
    assert card.source == ("The Paper", "Title", "4 April 2025")
    assert card.address is not None
    assert card.address.startswith("https://example.org/#:~:text=")


def test_a_sentence_that_quotes_nobody_is_the_articles_own() -> None:
    assert card_of_answer(evidence_for("Where had it rained all night?")).speaker == UNQUOTED


def test_a_quotation_is_what_was_said_in_the_marks_of_the_source() -> None:
    (quoted,) = Shelf.of([briefing_of(TEXT)]).quotes.find()
    card = card_of_quotation(quoted)
    assert card.words == "“We will pay for the port in full,”"
    assert card.source == ("Title",)
    assert card.address is None


def test_words_that_stand_in_no_marks_are_told_to_be_the_articles() -> None:
    quotes = Shelf.of([briefing_of("Mark Rutte said that all of them would pay for the port.")]).quotes.find()
    assert [card_of_quotation(quoted).speaker for quoted in quotes] == [f"Mark Rutte · {PARAPHRASED}"]


def test_a_speaker_is_shown_no_surer_than_the_text_is() -> None:
    text = "Mark Rutte, NATO head, came late. “We will pay for the port in full,” he said."
    (quoted,) = Shelf.of([briefing_of(text)]).quotes.find()
    assert card_of_quotation(quoted).speaker == "he (Mark Rutte, NATO head, named before)"


@pytest.mark.parametrize("length", [SHORTEST - 1, LONGEST + 1])
def test_words_that_are_too_short_or_too_long_are_refused_with_the_limits(length: int) -> None:
    (quoted,) = Shelf.of([briefing_of(f"“{'x' * (length - 2)}” Rutte said.")]).quotes.find()
    with pytest.raises(CardRefused, match=f"20 to 600 characters, and these words have {length}"):
        card_of_quotation(quoted)


@pytest.mark.parametrize("length", [SHORTEST, LONGEST])
def test_the_shortest_and_the_longest_words_make_a_card(length: int) -> None:
    (quoted,) = Shelf.of([briefing_of(f"“{'x' * (length - 2)}” Rutte said.")]).quotes.find()
    assert len(card_of_quotation(quoted).words) == length


def test_words_whose_source_is_told_by_a_name_that_cannot_be_drawn_make_no_card() -> None:
    briefing = replace(briefing_of(TEXT), id="\u9031")
    (quoted,) = Shelf.of([briefing]).quotes.find()
    assert makes_card(quoted)
    assert not makes_card(quoted, namesakes={briefing.id})


def test_a_card_has_no_marks_of_markdown() -> None:
    text = "The [port chief](https://example.org/a) said: “We will **not** pay for the port.”"
    (quoted,) = Shelf.of([briefing_of(text)]).quotes.find()
    assert card_of_quotation(quoted).words == "“We will not pay for the port.”"
    assert card_of_quotation(quoted).speaker == "The port chief (not named)"


def test_a_title_that_is_cut_says_so() -> None:
    evidence = evidence_for("Who will pay for the port?", title="Long " * 40, publisher="Wide " * 40)
    publisher, title = card_of_answer(evidence).source
    assert publisher.endswith("Wide…")
    assert title.endswith("Long…")


@given(any_text, any_metadata)
def test_any_quotation_makes_a_card_of_its_very_words_or_a_sentence(text: str, metadata: dict[str, object]) -> None:
    briefing = briefing_of(f"“{text}” Rutte said.", **metadata)
    for quoted in Shelf.of([briefing]).quotes.find():
        words = unmarked(briefing.text, said_in(quoted))
        try:
            card = card_of_quotation(quoted)
        except CardRefused:
            assert not SHORTEST <= utf16_length(words) <= LONGEST
        else:
            assert card.words == words
            assert utf16_length(card.speaker) <= SPEAKER_UNITS + len(f" · {PARAPHRASED}")
            assert all(utf16_length(part) <= TITLE_UNITS for part in card.source)
            assert len(card.source) == 1 or utf16_length(card.source[0]) <= PUBLISHER_UNITS


def test_of_two_briefings_with_one_title_the_id_is_on_the_card() -> None:
    assert card_of_answer(evidence_for("Who will pay for the port?"), ["test"]).source == ("Title", "test")
