"""Where a clause ends that words stand in."""

import pytest

from index.check.borders import to_border
from index.check.words import words_of


@pytest.mark.parametrize(
    ("text", "following"),
    [("we go now, they stay", 2), ("we go now. They stay", 2), ("we go – they stay", 1), ("we go now they stay", 4)],
)
def test_words_follow_up_to_a_comma_a_stop_or_a_dash(text: str, following: int) -> None:
    assert to_border(text, words_of(text)) == following


def test_words_are_counted_backwards_too() -> None:
    text = "we go now, they stay"
    assert to_border(text, words_of(text)[::-1]) == 1


def test_no_words_follow_none() -> None:
    assert to_border("", []) == 0
