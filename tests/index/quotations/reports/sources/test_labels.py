"""Who is named with a colon before words in marks."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Carl Berg of the National Union: “It is long. We have won.”", [("It is long. We have won.", "Carl Berg")]),
        ("Carl Berg: “We have won.”", [("We have won.", "Carl Berg")]),
        ('Mayor Ana Lima: "We go on."', [("We go on.", "Ana Lima")]),
        ("Ana Lima, the mayor: “We go on.”", [("We go on.", "Ana Lima")]),
        ("Berg: “No. Never.” Roth: “Yes. Soon.”", [("No. Never.", "Berg"), ("Yes. Soon.", "Roth")]),
        ("Carl Berg came. Then Berg spoke.\n\nBerg: “We will go.”", [("We will go.", "Carl Berg")]),
        ("10.45am Ana Lima: “We go on.”", [("We go on.", "Ana Lima")]),
        ("20:10 BREAKING: Mayor Ana Lima: “We go on.”", [("We go on.", "Ana Lima")]),
        ("Motto: “Never give up.”", []),
        ("Breaking News: “It is over.”", []),
        ("Ana Lima Blasts Port: “It is over.”", []),
        ("Der Spiegel: “Das Ende”", []),
        ("Ana Lima: “We go on,” and left.", []),
    ],
)
def test_a_name_with_a_colon_says_the_sentences_in_marks_behind_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
