"""Marked words that are denied, or said by another's account."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    "denied",
    ["denied saying", "denied ever saying", "denied having said", "denies telling him", "denied to them she had said"],
)
def test_marked_words_that_somebody_denies_are_not_theirs(denied: str) -> None:
    assert said(f"“Sell everything. Tell nobody,” Ana Lima {denied}.") == []


@pytest.mark.parametrize(
    "account",
    ["Berg said Lima shouted", "Berg said Ana Lima told him", "Berg claimed the mayor said", "Berg said she wrote"],
)
def test_what_somebody_says_that_another_said_is_neither_ones(account: str) -> None:
    assert said(f"“I am the captain,” {account}.") == []


def test_who_denies_something_else_says_what_they_say() -> None:
    assert said("“It is a lie,” Ana Lima, who denies it, said.") == [("It is a lie,", "Ana Lima")]
