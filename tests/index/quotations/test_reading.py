"""What is carried over from one sentence or paragraph to the next."""

import pytest
from quotation_texts import found, said


def test_a_paragraph_in_marks_is_carried_over_only_from_one_that_ends_with_a_quotation() -> None:
    text = "Ana Lima said the port was safe. Critics disagree.\n\n“The port is a mess, and nobody cares.”"
    assert said(text)[-1] == ("The port is a mess, and nobody cares.", None)


def test_a_paragraph_that_is_one_bare_quotation_carries_the_speaker_on() -> None:
    text = "“We will go,” Ana Lima said.\n“We will go far and we will go together.”"
    assert found(text)[1] == ("direct", "We will go far and we will go together.", "Ana Lima", "carried")


def test_a_colon_hands_the_speaker_to_the_paragraph_below() -> None:
    assert found("Ana Lima said:\n“We will go far.”") == [("direct", "We will go far.", "Ana Lima", "named")]


def test_marks_around_nothing_are_no_quotation() -> None:
    assert [words for words, *_ in found('« “ said said. " " Lima said.')] == []


def test_a_word_alone_in_marks_goes_on_with_what_was_said_right_before() -> None:
    assert said("“I’ll sleep on it,” Ana Lima said. “Alone.”")[-1] == ("Alone.", "Ana Lima")
    assert len(said("“I’ll sleep on it,” Ana Lima said. She left. “Alone.”")) == 1
    assert said("The port is closed. “Alone.”") == []


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("Her brother corrected her.", None),
        ("Her lawyer disagreed.", None),
        ("But her husband shook his head.", None),
        ("He shook his head.", None),
        ("Her voice cracked.", "Ana Lima"),
        ("She shook her head.", "Ana Lima"),
        ("Her brother died in May.", "Ana Lima"),
    ],
)
def test_words_in_marks_alone_go_on_behind_what_the_speaker_does_but_not_their_relative(
    between: str, name: str | None
) -> None:
    assert said(f"“It was good,” said Ana Lima. {between} “It never was.”")[-1] == ("It never was.", name)
