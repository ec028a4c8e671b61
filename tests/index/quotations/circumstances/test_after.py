"""The circumstances behind a cue."""

import pytest
from quotation_texts import quotations_of


def test_what_somebody_warns_against_is_nobody_spoken_to() -> None:
    text = "Ana Lima warned against buying the drug. “There is no dose,” she said."
    assert [quotation.addressee for quotation in quotations_of(text)] == [None, None]


def test_how_long_ago_something_was_said_is_when_and_none_of_it() -> None:
    text = "Ana Lima told the council a day earlier that the port was closed."
    (quotation,) = quotations_of(text)
    assert (quotation.when and quotation.when.of(text), quotation.span.of(text)) == (
        "a day earlier",
        "the port was closed",
    )


@pytest.mark.parametrize(
    ("told", "words", "addressee"),
    [
        ("promised to arm the new force", "to arm the new force", None),
        ("pledged to send ships", "to send ships", None),
        ("admitted to taking money from a rival", "to taking money from a rival", None),
        ("promised to Berg that it would open", "it would open", "Berg"),
        ("promised to the voters that it would open", "it would open", "the voters"),
    ],
)
def test_what_somebody_promises_to_do_is_nobody_spoken_to(told: str, words: str, addressee: str | None) -> None:
    text = f"Lima {told}."
    (quotation,) = quotations_of(text)
    assert quotation.span.of(text) == words
    assert (quotation.addressee and quotation.addressee.of(text)) == addressee
