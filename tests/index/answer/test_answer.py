"""What a question gets of small libraries made for it."""

from datetime import date

import pytest
from texts import briefing_of

from index.library import Library
from index.models import Answer, Briefing, Correction, Span, Status


def answer(question: str, *texts: str) -> Answer:
    return Library([briefing_of("\n".join(texts))]).ask(question)


def sentence(found: Answer) -> str:
    return found.evidence[0].answer.of(found.evidence[0].briefing.text)


def dated(name: str, text: str, published: date) -> Briefing:
    briefing = briefing_of(text, title="Weekly", published=published)
    return Briefing(name, text, Span(0, len(text)), briefing.metadata)


WEEKS = [
    dated("first", "Poland counted 19 drones.\nThe port is shut.", date(2025, 9, 5)),
    dated("second", "Poland counted 23 drones.\nThe port is open.", date(2025, 9, 12)),
    dated("third", "Nobody counted anything.\nThe port is dry.", date(2025, 9, 19)),
]


def test_the_latest_word_is_that_of_the_newer_briefing() -> None:
    assert "23" in sentence(Library(WEEKS).ask("What is the latest number of drones that Poland counted?"))


def test_a_day_that_is_named_is_that_of_its_briefing() -> None:
    assert "19" in sentence(Library(WEEKS).ask("How many drones did Poland count in the week of 5 September?"))


@pytest.mark.parametrize("question", ["What did Macron say about drones?", "what did zelensky say about drones"])
def test_a_stranger_is_never_answered_for_and_is_named(question: str) -> None:
    found = answer(question, "Malinowska said that drones are cheap.", "The port is shut.")
    assert found.status is not Status.ANSWERED
    assert [word.lower() for word in found.missing] in (["macron"], ["zelensky"])


def test_a_seat_of_power_stands_for_its_country_and_is_not_missing() -> None:
    found = answer("What did the Kremlin reject?", "Moscow rejected the truce.", "The ministers met in Brussels.")
    assert found.status is Status.ANSWERED
    assert sentence(found) == "Moscow rejected the truce."
    assert found.missing == ()


def test_the_word_itself_wins_over_what_it_may_also_be_called() -> None:
    found = answer("What did the Kremlin reject?", "Moscow rejected the truce.", "The Kremlin rejected the loan.")
    assert sentence(found) == "The Kremlin rejected the loan."


def test_a_misspelt_name_is_read_as_the_librarys_and_told() -> None:
    found = answer("What did Ryabkof reject?", "Ryabkov rejected the truce.", "The ministers met in Brussels.")
    assert sentence(found) == "Ryabkov rejected the truce."
    assert found.corrections == (Correction("Ryabkof", "Ryabkov"),)
    assert found.question == "What did Ryabkof reject?"


def test_a_question_in_capitals_is_read_like_any_other() -> None:
    texts = ("Rubio said that NATO stays.", "The ministers met in Brussels.")
    assert sentence(answer("WHAT DID RUBIO SAY ABOUT NATO?", *texts)) == "Rubio said that NATO stays."
    assert answer("WHAT DID RUBIO SAY ABOUT NATO?", *texts).status is Status.ANSWERED


def test_what_is_missing_is_named_as_it_was_typed() -> None:
    assert answer("WHO IS MACRON THE THIRD", "Rubio said that NATO stays.").missing == ("MACRON", "THIRD")


def test_what_somebody_said_is_looked_for_in_that_ones_words() -> None:
    found = answer(
        "What does Lima say about the port?",
        "Ana Lima opened the port. “It is open to all,” she said.",
        "“The port is a ruin,” Jon Berg said.",
    )
    assert found.evidence[0].passage.paragraph.number == 1


def test_a_titles_words_are_worth_something_in_a_library_of_one() -> None:
    briefing = briefing_of("NATO met in Brussels.\nThe port is shut.\nGrain is dear.", title="NATO and the port")
    assert sentence(Library([briefing]).ask("Where did NATO meet?")) == "NATO met in Brussels."


@pytest.mark.parametrize("said", ["hi", "thank you, that was helpful!", "you suck", "stop"])
def test_small_talk_finds_nothing_and_misses_nothing(said: str) -> None:
    found = answer(said, "Lima thanked the ministers and said hi.", "The talks stop.")
    assert (found.status, found.missing, found.evidence) == (Status.NOT_FOUND, (), ())
