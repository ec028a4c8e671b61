"""Whom a pronoun means, and when it means nobody for sure."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Somebody else is whom the sentences before tell of.
        ("Carl Berg said he was glad.\n\nThe head of the port board, Jon Odes, was not. “Wait,” he said.", "Jon Odes"),
        ("Carl Berg said it was late.\n\nThat was news to minister Jon Odes. “It is not,” he said.", "Jon Odes"),
        ("Minister Carl Berg said it was good. He thanked captain Jon Odes. “It works,” he said.", "Carl Berg"),
        ("Carl Berg met Jon Odes on Friday. “It was useful,” he said.", "Carl Berg"),
        # It may be either.
        ("“It fails,” said Carl Berg. Anatol Liven, who runs a school, disagreed. “It works,” he said.", None),
        ("Minister Carl Berg and mayor Jon Odes were there. “It was useful,” he said.", None),
        ("“You are late,” Carl Berg told Jon Odes. “I know,” he said.", None),
    ],
)
def test_a_pronoun_means_whom_the_sentence_before_tells_of_or_nobody_for_sure(text: str, name: str | None) -> None:
    assert said(text)[-1][1] == name


def test_she_is_whoever_spoke_before_in_the_paragraph() -> None:
    text = "Ana Lima argued that the port must close. “It is unsafe,” she said."
    assert found(text)[1] == ("direct", "It is unsafe,", "Ana Lima", "pronoun")


@pytest.mark.parametrize("lead", ["A sign behind Ana Lima", "A protester against Lima", "A lawyer representing Lima"])
def test_whoever_stands_beside_somebody_is_not_them(lead: str) -> None:
    assert said(f"{lead} said “you must leave the port now”.")[-1][1] is None
