"""Who is named at the end of a sentence as the source of all of it."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Berg told his wife that he would burn the house down, prosecutors said.",
            ("Berg told his wife that he would burn the house down", None),
        ),
        (
            "Berg told the council there was no order, according to Lima.",
            ("Berg told the council there was no order", "Lima"),
        ),
        (
            "According to the Odesa Times, Berg told Lima that the port would “destroy” them.",
            ("Berg told Lima that the port would “destroy” them", "Odesa Times"),
        ),
    ],
)
def test_what_somebody_said_by_another_source_is_the_sources(text: str, expected: tuple[str, str | None]) -> None:
    assert said(text) == [expected]


TOLD = "“Sell everything. Tell nobody,” Ana Lima told Carl Berg"


@pytest.mark.parametrize(
    "source",
    [
        "prosecutors said",
        "two people who were in the room said",
        "according to prosecutors",
        "according to two people who were in the room",
        "according to people familiar with the matter",
        "according to the indictment, which was read on Friday",
        "according to prosecutors, and left",
    ],
)
def test_marked_words_that_somebody_says_another_said_are_the_sources_with_the_cue(source: str) -> None:
    assert found(f"{TOLD}, {source}.") == [("mixed", TOLD, None, "unnamed")]


@pytest.mark.parametrize(
    "told",
    [
        "Ana Lima told Carl Berg: “Sell everything. Tell nobody,”",
        "Ana Lima told Carl Berg to “sell everything,”",
        "The e-mail read: “Sell everything. Tell nobody,”",
        "The sign said, “Keep out. Danger,”",
    ],
)
def test_marked_words_behind_their_cue_are_not_the_sources_alone(told: str) -> None:
    assert found(f"{told} prosecutors said.") == [("mixed", told, None, "unnamed")]


def test_what_follows_a_source_is_not_what_it_says() -> None:
    assert said("The port is closed, according to two people who were there, and the ships have left.") == [
        ("The port is closed", None)
    ]


def test_a_source_amid_a_relative_clause_tells_of_that_clause_alone() -> None:
    text = "Lima sent the note to Odesa, where, according to Ana Roth, nobody answered it."
    assert said(text) == [("nobody answered it", "Ana Roth")]
