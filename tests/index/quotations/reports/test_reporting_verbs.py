"""Whose words a verb of saying reports."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The port is lost,” Berg quoted Lima as saying.", ("The port is lost,", "Lima")),
        ("Berg quoted Lima as saying that “the port is lost.”", ("the port is lost.", "Lima")),
        ("Lima was quoted by Interfax as saying the port was lost.", ("the port was lost", "Lima")),
        ("Port is ‘losing money’ under Berg, says Lima", ("Port is ‘losing money’ under Berg", "Lima")),
        ("Lima’s answer was short: “The killing has to end.”", ("The killing has to end.", "Lima")),
    ],
)
def test_whoever_is_quoted_speaks(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain has fed the fire, said Ana Lima, a lawyer in Odesa.", ("Rain has fed the fire", "Ana Lima")),
        ("Rain has fed it, said Ana Lima, a lawyer, teacher and poet in Odesa.", ("Rain has fed it", "Ana Lima")),
        ("Rain has fed the fire, said the mayor, Ana Lima.", ("Rain has fed the fire", "Ana Lima")),
    ],
)
def test_a_name_behind_the_verb_may_be_told_who_it_is(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]
