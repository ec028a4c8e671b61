"""The subject behind a cue."""

from quotation_texts import quotations_of, said


def test_a_role_in_apposition_is_taken() -> None:
    text = "“It is too early,” said Jon Berg, a fellow at the Harbour Institute."
    (quotation,) = quotations_of(text)
    assert quotation.speaker.role is not None
    assert quotation.speaker.role.of(text) == "a fellow at the Harbour Institute"


def test_the_name_in_an_apposition_to_a_role_behind_the_cue_is_the_subjects() -> None:
    assert said("“It is late,” said his son, the lawmaker Carl Berg Roth.") == [("It is late,", "Carl Berg Roth")]


def test_by_what_means_somebody_speaks_is_no_role() -> None:
    (quotation,) = quotations_of("“It is late,” said Ana Lima, by email.")
    assert quotation.speaker.role is None
    assert quotation.venue is not None
