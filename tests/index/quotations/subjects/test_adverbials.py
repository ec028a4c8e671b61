"""Where the subject begins behind an adverbial that no comma sets off."""

import pytest
from quotation_texts import found, quotations_of

ADVERBIALS = [
    "Outside the court",
    "In Brussels",
    "After the hearing",
    "Two days later",
    "In a statement on Monday",
    "At a press conference in London",
    "Leaving the court",
    "With tears in her eyes",
    "In a statement printed with the minutes",
    "Among the reasons",
]


@pytest.mark.parametrize("adverbial", ADVERBIALS)
def test_a_pronoun_behind_an_adverbial_is_whoever_was_named_before(adverbial: str) -> None:
    text = f"Sandra Dunmore arrived late. {adverbial} she said: “My husband is no thief.”"
    assert found(text) == [("direct", "My husband is no thief.", "Sandra Dunmore", "pronoun")]


@pytest.mark.parametrize("adverbial", ["Outside the court", "On the steps of the court", "In a letter to the paper"])
@pytest.mark.parametrize("subject", ["Sandra Dunmore", "the lawyer", "a spokeswoman"])
def test_a_subject_behind_an_adverbial_is_mentioned_without_it(adverbial: str, subject: str) -> None:
    text = f"{adverbial} {subject} said: “My husband is no thief.”"
    (quotation,) = quotations_of(text)
    assert quotation.speaker.mention
    assert quotation.speaker.mention.of(text) == subject


@pytest.mark.parametrize("text", ["In Brussels Ana Lima said: “We go.”", "At the White House Berg said: “We go.”"])
def test_a_name_that_goes_on_from_a_place_is_nobodys(text: str) -> None:
    assert found(text) == []


def test_what_somebody_said_as_the_object_of_a_sentence_is_whose_the_pronoun_tells() -> None:
    text = "Sandra Dunmore arrived late. The last thing she said was: “My husband is no thief.”"
    assert found(text) == [("direct", "My husband is no thief.", "Sandra Dunmore", "pronoun")]


def test_a_pronoun_joined_to_a_name_is_not_the_whole_subject() -> None:
    text = "Sandra Dunmore arrived late. Carl Berg and she said: “We are no thieves.”"
    assert found(text)[0][2] is None


@pytest.mark.parametrize("time", ["In February", "Only in February", "Back in May 2024", "Even last week"])
def test_a_month_before_the_subject_is_no_part_of_the_name(time: str) -> None:
    text = f"Finance minister Carl Berg arrived late. {time} Berg had told parliament: “We will grow.”"
    assert found(text) == [("direct", "We will grow.", "Carl Berg", "named")]


def test_a_role_does_not_begin_before_its_possessive() -> None:
    text = "At the town hall her lawyer, Pau Ferrer, said: “Her husband is no thief.”"
    (quotation,) = quotations_of(text)
    assert quotation.speaker.role
    assert quotation.speaker.role.of(text) == "lawyer"
