from dataclasses import replace

import pytest

from bot.other_languages import is_in_another_language
from bot.sentences.answers import ASK_IN_ENGLISH, CAN_DO, CLOSEST, MAY_NOT_ANSWER, NOTHING_FOUND
from bot.wording import CLOSE, shown_evidence, words_before
from index.models import Status
from index.shelves.shelf import Shelf


def own_words(shelf: Shelf, question: str) -> str:
    return words_before(shelf.ask(question), str)


def test_an_answer_needs_no_words_of_the_bots_own(shelf: Shelf) -> None:
    assert own_words(shelf, "How much of GDP does Rubio want allies to spend on defense?") == ""


def test_a_misspelt_name_is_told_with_what_it_was_read_as(shelf: Shelf) -> None:
    told = own_words(shelf, "What did Ryabkof say about the root causes?")
    assert told == "Showing results for “Ryabkov” instead of “Ryabkof”."


@pytest.mark.parametrize(
    "question",
    [
        "Wer ist der NATO-Chef?",
        "¿Quién es el jefe de la OTAN?",
        "Qui est le chef de l'OTAN ?",
        "Kto jest szefem NATO?",
        "Hvem er NATO-chef?",
        "Кто возглавляет НАТО?",
        "北约秘书长是谁？",
    ],
)
def test_whoever_asks_in_another_language_is_told_to_ask_in_english(shelf: Shelf, question: str) -> None:
    assert own_words(shelf, question) == f"{NOTHING_FOUND} {ASK_IN_ENGLISH}"


@pytest.mark.parametrize(
    "question",
    [
        "Macron cheese budget vote",
        "What did von der Leyen say?",
        "What is que sera?",
        "Who is Élie Müller?",
        "1984",
    ],
)
def test_names_and_words_without_grammar_are_no_other_language(question: str) -> None:
    assert not is_in_another_language(question)


def test_where_nothing_is_found_no_results_are_spoken_of(shelf: Shelf) -> None:
    read = shelf.ask("What did Ryabkof say about the root causes?")
    nothing = replace(read, status=Status.NOT_FOUND, confidence=CLOSE / 2, missing=())
    assert words_before(nothing, str).startswith(f"I read “Ryabkov” instead of “Ryabkof”. {NOTHING_FOUND}")


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
