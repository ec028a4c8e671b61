"""The subject behind a cue."""

import pytest
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


@pytest.mark.parametrize("role", ["the Minister of Foreign Affairs", "the director of the Museum of Modern Art"])
def test_a_role_with_what_it_is_of_may_be_named_behind_a_comma(role: str) -> None:
    assert said(f"“It is late,” said {role}, Ana Lima.") == [("It is late,", "Ana Lima")]


@pytest.mark.parametrize(("behind", "role"), [(", 41", None), (", 41, a baker", "a baker")])
def test_how_old_somebody_is_is_no_role(behind: str, role: str | None) -> None:
    text = f"“It is late,” said Ana Lima{behind}."
    speaker = quotations_of(text)[0].speaker
    assert (speaker.name and speaker.name.of(text), speaker.role and speaker.role.of(text)) == ("Ana Lima", role)
