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
