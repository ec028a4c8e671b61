from dataclasses import replace

import pytest

from bot.sentences.answers import CAN_DO, CLOSEST, MAY_NOT_ANSWER, NOTHING_FOUND
from bot.wording import CLOSE, shown_evidence, words_before
from index.models import Status
from index.shelf import Shelf


def own_words(shelf: Shelf, question: str) -> str:
    return words_before(shelf.ask(question), str)


def test_an_answer_needs_no_words_of_the_bots_own(shelf: Shelf) -> None:
    assert own_words(shelf, "How much of GDP does Rubio want allies to spend on defense?") == ""


def test_a_misspelt_name_is_told_with_what_it_was_read_as(shelf: Shelf) -> None:
    told = own_words(shelf, "What did Ryabkof say about the root causes?")
    assert told == "Showing results for “Ryabkov” instead of “Ryabkof”."


def test_a_stranger_is_named_before_the_closest_passages(shelf: Shelf) -> None:
    told = own_words(shelf, "What did Macron say about the temporary administration idea from Russia?")
    assert told == f"No briefing mentions “Macron”. {MAY_NOT_ANSWER}"


@pytest.mark.parametrize("said", ["hi bot", "thanks, you are great!", "you suck", "help", "What can you do?"])
def test_small_talk_is_told_what_the_bot_can_do(shelf: Shelf, said: str) -> None:
    assert own_words(shelf, said) == f"{NOTHING_FOUND} {CAN_DO}"


def test_what_is_close_but_no_answer_is_offered_as_just_that(shelf: Shelf) -> None:
    unsure = replace(shelf.ask("What did Ryabkov explain?"), status=Status.NOT_FOUND, confidence=CLOSE)
    assert shown_evidence(unsure) == unsure.evidence[:1]
    assert words_before(unsure, str) == f"{NOTHING_FOUND} {CLOSEST}"


def test_what_is_not_even_close_is_not_shown(shelf: Shelf) -> None:
    nothing = replace(shelf.ask("What did Ryabkov explain?"), status=Status.NOT_FOUND, confidence=CLOSE / 2)
    assert shown_evidence(nothing) == ()


def test_at_most_five_missing_words_are_named(shelf: Shelf) -> None:
    told = own_words(shelf, "zebra quagga okapi gnu eland kudu oryx")
    assert told.count("“") == 5
