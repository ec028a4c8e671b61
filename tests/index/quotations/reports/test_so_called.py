"""What somebody is told to call something."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hill left the port over what Ana Lima called “a farce”.", ("a farce", "Ana Lima")),
        ("What Carl Berg described as “a farce” went on for years.", ("a farce", "Carl Berg")),
        ("Hill left the port for what the mayor said was a “weak, lazy plan”.", ("weak, lazy plan", None)),
    ],
)
def test_words_in_marks_are_those_of_who_is_told_to_call_something_so(
    text: str, expected: tuple[str, str | None]
) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize("text", ["What did Ana Lima call “a farce”?", "Lima gave what was then called “a farce”."])
def test_what_is_asked_for_or_called_so_by_nobody_is_not_called_so(text: str) -> None:
    assert said(text) == []
