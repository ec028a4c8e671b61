"""Words with capitals beside a name that are no part of it."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize("beside", ["On Monday", "In June", "President", "DCI", "Maine Republican", "The Daily News's"])
def test_a_month_a_title_a_party_and_an_owner_are_no_part_of_a_name(beside: str) -> None:
    assert said(f"{beside} Ana Lima said it was late.") == [("it was late", "Ana Lima")]


@pytest.mark.parametrize(
    "office", ["Secretary of the Commonwealth", "Director of Content", "President of Finland", "Minister of Sport"]
)
def test_what_somebody_is_in_charge_of_is_no_part_of_a_name(office: str) -> None:
    assert said(f"{office} Carl Lima said it was late.") == [("it was late", "Carl Lima")]


@pytest.mark.parametrize("office", ["the High Commissioner", "The Treasury Secretary", "the Assistant Secretary"])
def test_an_office_in_capitals_is_nobodys_name(office: str) -> None:
    assert said(f"It was late, {office} said.") == [("It was late", None)]
    text = f"Ms. Anita Odes said it was late. Asked about {office}, she said, “No.”"
    assert said(text)[-1] == ("No.", "Anita Odes")


@pytest.mark.parametrize("surname", ["Holliday", "Faraday"])
def test_a_surname_that_ends_as_days_do_is_a_name(surname: str) -> None:
    assert said(f"“We go,” {surname} said.") == [("We go,", surname)]
    assert said(f"“We go,” said {surname}.") == [("We go,", surname)]
    assert said(f"“We go,” Ana {surname} said.") == [("We go,", f"Ana {surname}")]


@pytest.mark.parametrize("month", ["June", "April"])
def test_a_month_behind_somebodys_relation_is_a_first_name(month: str) -> None:
    assert said(f"His wife, {month} Lima, said it was late.") == [("it was late", f"{month} Lima")]
