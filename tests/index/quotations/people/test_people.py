"""A surname means whoever the text names in whole."""

from quotation_texts import quotations_of


def test_a_surname_means_the_full_name_and_role_stated_before() -> None:
    text = "Finance Minister Ana Lima met the press.\n“The budget is ready,” Lima said."
    (quotation,) = quotations_of(text)
    assert quotation.speaker.name is not None
    assert quotation.speaker.role is not None
    assert quotation.speaker.mention is not None
    assert quotation.speaker.name.of(text) == "Ana Lima"
    assert quotation.speaker.role.of(text) == "Finance Minister"
    assert quotation.speaker.mention.of(text) == "Lima"
