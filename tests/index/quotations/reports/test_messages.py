"""Whose words those in marks are called."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("were Lima's first words", "Lima"),
        ("was Ana Lima’s reply, and she left", "Ana Lima"),
        ("were his last words", None),
        ("is the party's message to voters", None),
    ],
)
def test_marked_words_that_are_called_somebodys_words_are_theirs(told: str, name: str | None) -> None:
    assert said(f"“Peace be with you,” {told}.") == [("Peace be with you,", name)]


def test_marked_words_that_are_called_something_else_are_nobodys() -> None:
    assert said("“Mess” was Lima's party.") == []
