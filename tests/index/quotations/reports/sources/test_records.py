"""Sources on record."""

import pytest
from quotation_texts import found, quotations_of, said


@pytest.mark.parametrize(
    "record",
    [
        "according to Reuters",
        "according to a transcript",
        "Reuters reported",
        "according to CNN, and left",
        "per Axios",
    ],
)
def test_marked_words_in_print_or_on_record_are_whoevers_they_are_there(record: str) -> None:
    told = "“Sell everything. Tell nobody,” Ana Lima told Carl Berg"
    assert said(f"{told}, {record}.") == [("Sell everything. Tell nobody,", "Ana Lima")]


@pytest.mark.parametrize(
    "record", ["according to Reuters", "Reuters reported", "according to the Odesa Times", "according to the newspaper"]
)
@pytest.mark.parametrize("words", ["the port was “unsustainable”", "the port was closed"])
def test_what_somebody_says_in_an_outlet_named_behind_it_is_theirs(words: str, record: str) -> None:
    assert said(f"Lima told a closed meeting that {words}, {record}.") == [(words, "Lima")]


@pytest.mark.parametrize("record", ["the Chinese readout", "a transcript of the call", "a White House statement"])
def test_what_somebody_says_by_a_record_of_it_is_theirs(record: str) -> None:
    assert said(f"According to {record}, Lima replied that the talks were “useful.”") == [
        ("the talks were “useful.”", "Lima")
    ]


def test_the_outlet_that_prints_what_somebody_said_is_named() -> None:
    text = "Lima told a closed meeting that the port was “unsustainable,” according to Bloomberg."
    (quotation,) = quotations_of(text)
    assert quotation.outlet is not None
    assert quotation.outlet.of(text) == "Bloomberg"


@pytest.mark.parametrize(
    "account",
    ["people who spoke to Reuters", "two people cited by Reuters", "an FBI affidavit", "a police statement", "the IDF"],
)
def test_an_account_of_somebodys_is_no_record(account: str) -> None:
    told = "Lima told Berg that he would “go,”"
    assert found(f"{told} according to {account}.")[0][1] == told


@pytest.mark.parametrize(
    "told",
    [
        "Several parents complained about the terms that Lima set",
        "Ships have left, and Lima said that it was late",
        "Lima wrote a letter and called the port a “mess”",
    ],
)
def test_an_outlet_tells_what_does_not_begin_as_somebodys_words(told: str) -> None:
    assert said(f"{told}, the Odesa Times reported.") == [(told, "Odesa Times")]
