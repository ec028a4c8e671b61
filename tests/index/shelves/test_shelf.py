from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import any_text, any_words, briefing_of

from index.errors import QuestionRefused
from index.library import open_library
from index.models import Answer, Status
from index.question import QUESTION_LENGTH
from index.shelves.shelf import Shelf


def test_the_answer_is_the_articles_own_sentence(shelf: Shelf) -> None:
    answer = shelf.ask("How much of GDP does Rubio want allies to spend on defense?")
    best = answer.evidence[0]
    assert answer.status is Status.ANSWERED
    assert best.passage.paragraph.number == 4
    assert "5% of GDP" in best.answer.of(best.briefing.text)


@pytest.mark.parametrize(
    "question", ["What is the capital of Australia?", "Who won the World Cup?", "What is it?", "?!", "日本語"]
)
def test_what_no_briefing_speaks_to_is_not_found(shelf: Shelf, question: str) -> None:
    assert shelf.ask(question).status is Status.NOT_FOUND


def test_a_stranger_among_known_words_makes_an_answer_partial_and_is_named(shelf: Shelf) -> None:
    answer = shelf.ask("What did Macron say about the temporary administration idea from Russia?")
    assert answer.status is Status.PARTIAL
    assert answer.missing == ("Macron",)


@pytest.mark.parametrize("pieces", [0, 1, 3])
def test_an_answer_in_fewer_pieces_of_evidence_is_the_same_but_for_the_rest(shelf: Shelf, pieces: int) -> None:
    question = "What did Ryabkov say about the root causes?"
    whole, part = shelf.ask(question), shelf.ask(question, pieces)
    assert part == replace(whole, evidence=whole.evidence[: max(1, pieces)])


def test_a_heading_makes_what_follows_findable(shelf: Shelf) -> None:
    answer = shelf.ask("What was said at the press briefing on March 31?")
    assert {evidence.passage.paragraph.number for evidence in answer.evidence[:2]} == {27, 28}
    assert answer.evidence[0].heading == "From State Department Press Briefing on March 31"


@pytest.mark.parametrize("question", ["", "  \n", "x" * (QUESTION_LENGTH + 1), "\ud800"])
def test_a_question_that_cannot_be_answered_is_refused_in_one_sentence(shelf: Shelf, question: str) -> None:
    with pytest.raises(QuestionRefused) as refusal:
        shelf.ask(question)
    assert "\n" not in str(refusal.value)


def test_a_library_of_blank_lines_answers_nothing(documents: Callable[..., Path]) -> None:
    shelf = open_library(str(documents(a_txt="\n \n\t\n"))).of(None)
    assert shelf.ask("What happened?").status is Status.NOT_FOUND
    assert open_library(str(documents(a_txt=""))).of(None).ask("What happened?").status is Status.NOT_FOUND


def test_a_library_of_one_paragraph_answers() -> None:
    answer = Shelf.of([briefing_of("The ministers met in Brussels.")]).ask("Which ministers met?")
    assert answer.status is Status.ANSWERED


def check_verbatim(answer: Answer) -> None:
    for evidence in answer.evidence:
        text = evidence.briefing.text
        assert evidence.text == evidence.passage.span.of(text) != ""
        assert evidence.passage.span.covers(evidence.answer)
        assert evidence.answer in evidence.passage.sentences
        assert all(0 <= quoted.span.start < quoted.span.end <= len(text) for quoted in evidence.quotations)
    assert len(answer.evidence) <= 10
    assert 0 <= answer.confidence <= 1
    assert all(word in answer.question for word in answer.missing)


@settings(max_examples=500)
@given(st.lists(any_text, max_size=3), any_words)
def test_whatever_is_asked_of_whatever_library_the_answer_is_verbatim(texts: list[str], question: str) -> None:
    shelf = Shelf.of(replace(briefing_of(text), id=str(place)) for place, text in enumerate(texts))
    try:
        check_verbatim(shelf.ask(question))
    except QuestionRefused:
        assert len(question.strip()) > QUESTION_LENGTH
    if texts and (words := texts[0].split()):
        check_verbatim(shelf.ask(" ".join(words)[:QUESTION_LENGTH] + "x"[: not words]))


def test_words_of_a_text_without_spaces_are_found() -> None:
    shelf = Shelf.of(
        [briefing_of("枫林路水厂将关闭\n\n上海市政府周二宣布。\n\n“我们已经没有别的选择，”市长李明在新闻发布会上说。")]
    )
    for question in ("李明", "市长李明", "谁是市长李明？"):
        assert "李明" in shelf.ask(question).evidence[0].text
        assert "李明" not in shelf.ask(question).missing
    assert shelf.ask("王明").evidence == ()
