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


def test_a_role_stands_behind_the_letters() -> None:
    text = "Amelia Brandt KC, counsel for Berg, said it was late."
    role = quotations_of(text)[0].speaker.role
    assert role
    assert role.of(text) == "counsel for Berg"


@pytest.mark.parametrize("named", ["Sinn Fein MP", "Nashville SC", "Sporting KC"])
def test_a_party_or_a_club_is_not_told_by_what_letters_stand_behind(named: str) -> None:
    assert said(f"{named} said it was late.") == [("it was late", named)]
