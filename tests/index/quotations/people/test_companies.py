"""Which surnames mean a company that is called so."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    "told",
    [
        "it would “work with the port”",
        "it expected “strong demand” for ships",
        "in a statement that its guests were safe",
        "in a regulatory filing that sales were low",
    ],
)
def test_what_a_company_says_of_itself_is_not_said_by_its_founder(told: str) -> None:
    assert said(f"Carl Berg, the founder, was in Odesa. Berg said {told}.")[-1][1] == "Berg"


def test_a_company_that_the_text_tells_of_first_is_meant_by_what_it_says_of_itself() -> None:
    text = "Berg stock fell. “It is late,” Carl Berg said. Berg said it had formed a board. “No,” Berg said."
    assert said(text) == [("It is late,", "Carl Berg"), ("it had formed a board", "Berg"), ("No,", "Carl Berg")]


@pytest.mark.parametrize(
    "lead",
    [
        "Shares of Berg fell. Carl Berg died in June.",
        "Carl Berg owns 11% of Berg.",
        "Berg reported earnings. Carl Berg was away.",
        "Berg, the maker of locks, is old. Carl Berg founded it.",
    ],
)
def test_a_surname_means_the_company_that_the_text_calls_by_it(lead: str) -> None:
    assert said(f"{lead} “We are late,” Berg said.") == [("We are late,", "Berg")]


def test_a_company_is_named_in_whole_where_the_text_does() -> None:
    text = "Berg Appliance closed a port. Berg said sales were low. Carl Berg, an heir, left. Berg said it was “sorry”."
    assert said(text) == [("sales were low", "Berg Appliance"), ("it was “sorry”", "Berg Appliance")]


@pytest.mark.parametrize(
    "text",
    [
        "Carl Berg moved to Odesa. Berg said he was “sorry”.",
        "Carl Berg moved to Odesa. Berg said it was late.",
        "“It is late,” said Carl Berg, the founder. Berg said it expected “strong demand”.",
        "Mayor Carl Berg moved to Odesa. Berg said it was committed to peace.",
    ],
)
def test_a_surname_means_whoever_bears_it_where_nothing_tells_of_a_company(text: str) -> None:
    assert said(text)[-1][1] == "Carl Berg"


def test_earnings_that_a_company_reports_are_nothing_it_says() -> None:
    assert found("Nortel reported earnings on Tuesday.") == []
    assert found("Nortel reported sales had fallen.") == [("indirect", "sales had fallen", "Nortel", "named")]
