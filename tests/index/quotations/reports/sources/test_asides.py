"""Where behind somebody's words the article goes on itself."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    "unsaid",
    [
        ", but would not say when it would open",
        " and did not say whether it would open",
        ", though she did not specify when",
        " but declined to say when it would open",
        ", but stopped short of saying that it would open",
        ", stopping short of calling it open",
        ", without saying when it would open",
        " but gave no details",
    ],
)
def test_what_somebody_left_unsaid_is_none_of_their_words(unsaid: str) -> None:
    assert said(f"Lima said that the port was safe{unsaid}.") == [("the port was safe", "Lima")]


def test_that_somebody_else_did_not_say_something_may_be_what_is_said() -> None:
    assert said("Lima said that Berg would not say when it opens.") == [("Berg would not say when it opens", "Lima")]


@pytest.mark.parametrize(
    "aside",
    [
        "three days before it burned down",
        "a week after she had called it closed",
        "nearly two years after the fire",
        "hours before a storm",
        "the day after the talks",
        "an apparent reference to the fire",
        "in a clear nod to Berg",
        "drawing applause",
    ],
)
@pytest.mark.parametrize("marked", ["“safe,”", "“safe”,"])
def test_what_an_article_tells_of_marked_words_behind_a_comma_is_none_of_them(marked: str, aside: str) -> None:
    assert said(f"Lima said that the port was {marked} {aside}.") == [
        (f"the port was {marked.removesuffix(',')}", "Lima")
    ]


def test_what_goes_on_behind_marked_words_is_part_of_what_is_said() -> None:
    assert said("Lima said that the port was “safe,” and that ships would come.") == [
        ("the port was “safe,” and that ships would come", "Lima")
    ]
