"""Whose the words behind a verb of judging are."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize("verb", ["dismissed", "rejected", "remembers"])
def test_what_somebody_calls_a_thing_is_what_they_say(verb: str) -> None:
    assert said(f"Ana Lima {verb} the plan as “a farce”.") == [("the plan as “a farce”", "Ana Lima")]


def test_what_somebody_calls_a_claim_or_a_report_is_what_they_say() -> None:
    assert said("Ana Lima rejected the claim as “a farce”.") == [("the claim as “a farce”", "Ana Lima")]
    assert said("Ana Lima dismissed these reports as “a farce”.") == [("these reports as “a farce”", "Ana Lima")]


@pytest.mark.parametrize(
    "told",
    [
        "denied working as “a spy for hire”",
        "dismissed Berg’s remark as “a farce”",
        "rejected the plan that Berg praised as “a farce”",
        "is remembered in Odesa as “a farce”",
        "remembers the song “it is a farce”",
    ],
)
def test_what_others_call_a_thing_is_not(told: str) -> None:
    assert said(f"Ana Lima {told}.") == []
