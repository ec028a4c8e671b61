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


@pytest.mark.parametrize(
    ("told", "addressee"),
    [
        ("told this newsletter", "this newsletter"),
        ("told me afterwards", "me"),
        ("told Port News privately", "Port News"),
    ],
)
def test_whom_somebody_speaks_to_is_told_without_when_or_how(told: str, addressee: str) -> None:
    text = f"Ana Lima {told} that the port was “lost”."
    (quotation,) = quotations_of(text)
    assert quotation.span.of(text) == "the port was “lost”"
    assert quotation.addressee
    assert quotation.addressee.of(text) == addressee


@pytest.mark.parametrize("told", ["between seven in the evening and two in the morning", "until two in the morning"])
def test_how_long_somebody_spoke_is_nothing_that_they_said(told: str) -> None:
    assert quotations_of(f"Ana Lima told the chamber {told}.") == []


@pytest.mark.parametrize(
    ("told", "venue", "when"),
    [
        ("in a text message", "in a text message", None),
        ("in a blog post on 18 February", "in a blog post", "on 18 February"),
        ("in Odesa, Texas, on Friday", "in Odesa, Texas", "on Friday"),
    ],
)
def test_where_and_when_something_was_said_are_whole(told: str, venue: str, when: str | None) -> None:
    text = f"“It is late,” Ana Lima said {told}."
    (quotation,) = quotations_of(text)
    assert quotation.venue
    assert (quotation.venue.of(text), quotation.when and quotation.when.of(text)) == (venue, when)


@pytest.mark.parametrize("outlet", ["Joy FM", "Guardian-Post"])
def test_the_name_of_an_outlet_is_whole(outlet: str) -> None:
    text = f"“It was late,” Ana Lima told the {outlet}."
    (quotation,) = quotations_of(text)
    assert quotation.outlet
    assert quotation.outlet.of(text) == outlet


@pytest.mark.parametrize(
    "text",
    ["At least 14 people have been killed, Ana Lima said.", "“It was staged by those who want war,” Ana Lima said."],
)
def test_how_many_and_who_did_it_are_no_place(text: str) -> None:
    assert quotations_of(text)[0].venue is None
