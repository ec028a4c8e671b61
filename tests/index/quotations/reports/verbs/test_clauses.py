"""Where the reported clause begins and ends."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    "text",
    [
        "Mali recalled its ambassador from Algeria on Monday.",
        "Lima announced a vote.",
        "Lima announced the end of the war.",
        "Lima warned against it.",
        "Lima kept the letters she wrote to Berg that were burned.",
    ],
)
def test_a_thing_that_a_verb_names_is_no_words(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("announced that a vote would come", "a vote would come"),
        ("announced he’ll resign", "he’ll resign"),
        ("announced plans to open the port", "plans to open the port"),
        ("recalled that it was late", "it was late"),
        ("recalled Berg talking about ships", "Berg talking about ships"),
        ("warned against a war", "against a war"),
    ],
)
def test_a_clause_behind_a_verb_that_names_things_too_is_what_is_said(told: str, words: str) -> None:
    assert said(f"Lima {told}.") == [(words, "Lima")]


@pytest.mark.parametrize(
    "meanwhile",
    [
        "after meeting Berg in Oslo",
        "after a meeting with Carl Berg in Oslo on Wednesday",
        "before leaving for Oslo",
        ", after meeting Berg,",
    ],
)
def test_what_somebody_did_when_they_said_something_is_none_of_it(meanwhile: str) -> None:
    text = f"Lima said {meanwhile} that Norway would supply oil.".replace(" ,", ",")
    assert said(text) == [("Norway would supply oil", "Lima")]


def test_when_something_said_will_happen_is_part_of_it() -> None:
    assert said("Lima said after the fire that killed nine the port would close.") == [
        ("after the fire that killed nine the port would close", "Lima")
    ]


def test_what_happens_to_whoever_spoke_is_none_of_what_they_said() -> None:
    assert said("Lima yelled “go”, only to be met with a shout from Berg: “Stay!”") == [("go", "Lima")]
