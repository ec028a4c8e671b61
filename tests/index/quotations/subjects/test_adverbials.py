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


def test_what_somebody_said_as_the_object_of_a_sentence_is_not_resolved() -> None:
    ((_, _, name, _),) = found("Sandra Dunmore arrived late. The last thing she said was: “My husband is no thief.”")
    assert name is None


def test_a_role_does_not_begin_before_its_possessive() -> None:
    text = "At the town hall her lawyer, Pau Ferrer, said: “Her husband is no thief.”"
    (quotation,) = quotations_of(text)
    assert quotation.speaker.role
    assert quotation.speaker.role.of(text) == "lawyer"
