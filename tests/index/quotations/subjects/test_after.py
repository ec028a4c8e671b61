"""The subject behind a cue."""

from quotation_texts import quotations_of


def test_a_role_in_apposition_is_taken() -> None:
    text = "“It is too early,” said Jon Berg, a fellow at the Harbour Institute."
    (quotation,) = quotations_of(text)
    assert quotation.speaker.role is not None
    assert quotation.speaker.role.of(text) == "a fellow at the Harbour Institute"
