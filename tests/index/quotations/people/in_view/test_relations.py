"""Relatives whom a text names once."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    ("named", "said_by"),
    [
        ("His wife, Ana Lima, was there.", "his wife"),
        ("His wife Ana Lima was there. Berg laughed.", "his wife"),
        ("Berg’s wife, Ana Lima, was there.", "his wife"),
        ("Berg’s wife, Ana Lima, was there.", "Berg’s wife"),
        ("He met Jane Roth. His wife, Ana Lima, was there.", "his wife"),
        ("He was there with their daughter, Ana.", "his daughter"),
    ],
)
def test_a_relative_is_whoever_the_text_names_as_theirs(named: str, said_by: str) -> None:
    text = f"It was May. Carl Berg won. {named} “It is late,” {said_by} said."
    name = "Ana" if "daughter" in said_by else "Ana Lima"
    assert found(text)[-1] == ("direct", "It is late,", name, "title")


@pytest.mark.parametrize(
    ("named", "said_by"),
    [
        ("His wife, Ana Lima, was there. Jon Odes lost.", "his wife"),
        ("His wife, Ana Lima, was there. Jon Odes’s wife was not.", "Odes’s wife"),
        ("His wife, Ana Lima, was there. Jon Odes lost. His wife, Jane Odes, wept.", "his wife"),
        ("His wife, Ana Lima, was there.", "his first wife"),
        ("His wife, Ana Lima, was there.", "his daughter"),
        ("Their daughter, Ana, was there.\n\nNobody knew.", "his daughter"),
    ],
)
def test_a_relative_is_nobody_who_may_be_anothers(named: str, said_by: str) -> None:
    text = f"It was May. Carl Berg won. {named} “It is late,” {said_by} said."
    assert said(text)[-1] == ("It is late,", None)
