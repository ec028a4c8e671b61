"""Who is named near a pronoun."""

from quotation_texts import said


def test_a_pronoun_may_mean_the_only_one_in_sight() -> None:
    text = "Anna Lima was there. The port is old. “It is late,” she said."
    assert said(text) == [("It is late,", "Anna Lima")]


def test_a_newcomer_may_be_meant_by_a_pronoun_as_well() -> None:
    text = "Anna Lima left. The port met Maria Berg. “It is late,” she said."
    assert said(text) == [("It is late,", None)]
