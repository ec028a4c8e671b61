"""What somebody is, as the words beside their name tell it."""

import pytest
from quotation_texts import quotations_of


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Her brother Carl Berg, the mayor of Odesa", "the mayor of Odesa"),
        ("Her brother Carl Berg", "brother"),
        ("Senator Carl Berg, the mayor of Odesa", "Senator"),
    ],
)
def test_an_office_is_told_before_whose_relative_somebody_is(subject: str, role: str) -> None:
    text = f"Ana Lima was away. {subject}, said it was late."
    stated = quotations_of(text)[-1].speaker.role
    assert stated is not None
    assert stated.of(text) == role


@pytest.mark.parametrize(
    ("apposition", "role"),
    [
        ("the fund that bought the port in 2024", None),
        ("the maker of the ships", None),
        ("the first woman on the board", "the first woman on the board"),
    ],
)
def test_what_a_body_is_is_not_the_role_of_whoever_is_of_it(apposition: str, role: str | None) -> None:
    text = f"Ana Lima of Nortel Partners, {apposition}, said it was late."
    (quotation,) = quotations_of(text)
    assert (quotation.speaker.role and quotation.speaker.role.of(text), quotation.when) == (role, None)


def test_a_month_is_no_role() -> None:
    assert quotations_of("Last September Ana Lima said it was late.")[0].speaker.role is None
