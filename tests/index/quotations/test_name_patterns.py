"""How names look: capitals of every alphabet, wherever a text may name who speaks."""

import re

import pytest
from quotation_texts import said

from index.quotations.name_patterns import CAPITAL, SMALL

NAMED = [
    "{name}: “We will go.”",
    "“We will go.” — {name}",
    "{name} was blunt: “We will go.”",
    "{name}’s answer was short: “We will go.”",
    "“We will go,” were {name}’s last words.",
    "It is, in the words of {name}, “We will go.”",
    "The port is open, as {name} put it: “We will go.”",
    "The mayor, {name}, said: “We will go.”",
    "Berg’s lawyer, a man named {name}, said: “We will go.”",
    "“We will go,” said {name}.",
]
ALPHABETS = ["Émile Berg", "Øystein Berg", "Łukasz Berg", "Zuzana Čaputová", "Şebnem İnce"]


def speakers(text: str) -> list[str | None]:
    return [speaker for _, speaker in said(text)]


@pytest.mark.parametrize("named", NAMED)
@pytest.mark.parametrize("name", ALPHABETS)
def test_a_name_with_a_capital_of_any_alphabet_is_read_wherever_names_stand(named: str, name: str) -> None:
    assert speakers(named.format(name=name)) == [name]


def test_a_letter_is_a_capital_or_a_small_one() -> None:
    letters = "AzÉéØøßŁłŞşŽžΩωЯя"
    assert [letter for letter in letters if re.match(CAPITAL, letter)] == [*filter(str.isupper, letters)]
    assert [letter for letter in letters if re.match(SMALL, letter)] == [*filter(str.islower, letters)]
