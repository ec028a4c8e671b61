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
