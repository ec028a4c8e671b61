"""In whose words something is told."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In Ana Lima’s words, it was “a farce”.", "it was “a farce”"),
        ("In Ana Lima’s own words, “a farce”.", "a farce"),
        ("It was, in the words of Ana Lima, “a farce”.", "a farce"),
    ],
)
def test_words_in_marks_are_theirs_in_whose_words_it_is_told(text: str, words: str) -> None:
    assert said(text) == [(words, "Ana Lima")]


@pytest.mark.parametrize(
    "lead", ["In other words, it was", "In the words of the song, it was", "In three words, it was"]
)
def test_words_of_nobody_are_nobodys(lead: str) -> None:
    assert said(f"{lead} “a farce”.") == []


@pytest.mark.parametrize(
    "lead",
    [
        "We recall the words of the late President of Italy, Ana Lima, at the founding of the port",
        "Carl Berg recalled the last words of Ana Lima",
        "Carl Berg spoke of the words of his mentor, Ana Lima",
    ],
)
def test_words_that_others_recall_are_theirs_who_said_them(lead: str) -> None:
    assert said(f"{lead}: “Never trust a port.”") == [("Never trust a port.", "Ana Lima")]
