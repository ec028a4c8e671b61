"""Words before, behind and around a cue are its speaker's."""

from quotation_texts import found, quotations_of


def test_a_quotation_split_by_its_cue_has_one_group_and_one_speaker() -> None:
    text = "“We will go,” Ana Lima told reporters. “We will not stay.”"
    assert found(text) == [
        ("direct", "We will go,", "Ana Lima", "named"),
        ("direct", "We will not stay.", "Ana Lima", "named"),
    ]
    assert len({quotation.group for quotation in quotations_of(text)}) == 1
