"""The letters behind a name."""

import pytest
from quotation_texts import quotations_of, said


@pytest.mark.parametrize(
    "named",
    [
        "Amelia Brandt KC, defending,",
        "Amelia Brandt QC MP",
        "Dr Amelia Brandt, OBE, a lawyer,",
        "Amelia Brandt Ph.D.",
        "Labour’s Amelia Brandt MP",
    ],
)
def test_a_surname_means_whoever_is_named_with_letters_behind_the_name(named: str) -> None:
    assert said(f"{named} spoke on Monday.\n“He is no thief,” Brandt said.") == [("He is no thief,", "Amelia Brandt")]


@pytest.mark.parametrize("lead", ["", "In Cork, ", "It was kept by "])
def test_letters_of_a_parliament_are_no_part_of_any_name_without_an_article(lead: str) -> None:
    text = f"{lead}Donnacha Odes TD was late. “He is no thief,” Mr Odes said."
    assert said(text) == [("He is no thief,", "Donnacha Odes")]


@pytest.mark.parametrize("seat", ["BJP MP Dr.", "Bassetlaw MP", "Leader of the Opposition", "Sinn Féin TD"])
def test_the_seat_before_a_name_is_no_part_of_it(seat: str) -> None:
    assert said(f"{seat} Mallika Odes said it was late.") == [("it was late", "Mallika Odes")]


def test_a_role_stands_behind_the_letters() -> None:
    text = "Amelia Brandt KC, counsel for Berg, said it was late."
    role = quotations_of(text)[0].speaker.role
    assert role
    assert role.of(text) == "counsel for Berg"


@pytest.mark.parametrize("named", ["Sinn Fein MP", "Nashville SC", "Sporting KC"])
def test_a_party_or_a_club_is_not_told_by_what_letters_stand_behind(named: str) -> None:
    assert said(f"{named} said it was late.") == [("it was late", named)]
