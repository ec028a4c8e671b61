"""The circumstances before a cue."""

import pytest
from quotation_texts import quotations_of


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ana Lima, who took over in 2023, said it was late.", None),
        ("Ana Lima, who, on Sunday, had said it was late, left.", "on Sunday"),
        ("Ana Lima, the winner of the race in 2024, said it was late.", None),
        ("Ana Lima was away when it began on 24 February and said it was late.", None),
        ("Ana Lima on Friday said it was late.", "on Friday"),
    ],
)
def test_the_time_of_a_clause_beside_the_subject_is_not_that_of_what_is_said(text: str, when: str | None) -> None:
    quotation = quotations_of(text)[0]
    assert (quotation.when and quotation.when.of(text)) == when
