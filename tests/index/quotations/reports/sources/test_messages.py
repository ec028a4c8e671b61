"""Whose words those in marks are called."""

import pytest
from quotation_texts import quotations_of, said


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


@pytest.mark.parametrize(
    ("lead", "source"),
    [
        ("A sticker on the dash read “Pray for Rain, Pay for Ana.”", None),
        ("“We are sorry,” the statement read.", "the statement"),
    ],
)
def test_what_a_sign_reads_is_all_that_it_says(lead: str, source: str | None) -> None:
    text = f"{lead} “Everybody does. It is late.”"
    mention = quotations_of(text)[-1].speaker.mention
    assert (mention and mention.of(text)) == source


def test_somebody_whom_a_text_does_not_name_may_sum_it_up() -> None:
    (quotation,) = quotations_of("Dinner was long. One guest's summary: “Four hours on shrimp.”")
    assert quotation.speaker.mention
    assert quotation.speaker.name is None
