"""Whose a whole sentence is."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Berg told his wife that he would burn the house down, prosecutors said.",
            ("Berg told his wife that he would burn the house down", None),
        ),
        (
            "Berg told the council there was no order, according to Lima.",
            ("Berg told the council there was no order", "Lima"),
        ),
        (
            "According to the Odesa Times, Berg told Lima that the port would “destroy” them.",
            ("Berg told Lima that the port would “destroy” them", "Odesa Times"),
        ),
    ],
)
def test_what_somebody_said_by_another_source_is_the_sources(text: str, expected: tuple[str, str | None]) -> None:
    assert said(text) == [expected]


def test_a_name_after_a_dash_signs_the_quotation() -> None:
    assert found("“We will go far.” — Ana Lima") == [("direct", "We will go far.", "Ana Lima", "named")]
