"""The circumstances behind a cue."""

from quotation_texts import quotations_of


def test_what_somebody_warns_against_is_nobody_spoken_to() -> None:
    text = "Ana Lima warned against buying the drug. “There is no dose,” she said."
    assert [quotation.addressee for quotation in quotations_of(text)] == [None, None]
