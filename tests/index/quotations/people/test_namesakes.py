"""Which of several people a surname alone means."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Carl Berg said his son Jon Berg would not go. “He is ill,” Berg said.", "Carl Berg"),
        ("Senator Carl Berg, whose father, Jon Berg, built it, sent a letter. “It is ours,” Berg wrote.", "Carl Berg"),
        ("Carl Berg said it was late.\n\nHis father, Jon Berg, was calm. “It is early,” Berg said.", "Jon Berg"),
        ("Colonel Carl Berg met Ana Berg. Ana Berg left. “It is ours,” Colonel Berg said.", "Carl Berg"),
        ("Ana Berg and Carl Berg run the port. “It is ours,” Berg said.", "Berg"),
        (
            "Carl Berg spoke. Berg left." + " It was late. " * 60 + "With Ana Berg, “It is ours,” Berg said.",
            "Carl Berg",
        ),
        ("Carl Berg spoke. Carl Berg Jr. came. “It is ours,” Berg Jr. said.", "Carl Berg Jr"),
    ],
)
def test_of_two_with_one_surname_it_means_whom_the_text_tells_of_or_just_the_surname(text: str, name: str) -> None:
    assert said(text)[-1][1] == name


def test_a_surname_before_the_son_is_named_in_whole_is_not_the_sons() -> None:
    text = "President Berg said it was late. His son, Carl Berg Jr., said it was early. “I am tired,” Berg said."
    assert [name for _, name in said(text)] == ["Berg", "Carl Berg Jr", "Berg"]


def test_the_elder_of_two_is_neither_for_sure() -> None:
    text = "Carl W. Berg and his father, Carl H. Berg, came. “It is ours,” the elder Berg said."
    assert said(text) == [("It is ours,", None)]
