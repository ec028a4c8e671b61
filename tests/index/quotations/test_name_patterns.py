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
WITHIN_SENTENCES = [
    "Outside the court {name} said: “We will go.”",
    "It was hailed by {name}, who said: “We will go.”",
    "Berg, husband of the mayor, {name}, said: “We will go.”",
    "Berg told his deputy, {name}, that the port was open.",
    "Asked about Berg, {name} said the port was open.",
    "“Is the port open now?” {name} asked.",
]
SMALL_WORDS = [
    "Ursula von der Leyen",
    "Luiz Inácio Lula da Silva",
    "Mohammed bin Salman",
    "Mohammed ibn Salman",
    "Juan de la Cruz",
    "Abdel Fattah el-Sisi",
]
ALPHABETS = ["Émile Berg", "Øystein Berg", "Łukasz Berg", "Zuzana Čaputová", "Şebnem İnce"]


def speakers(text: str) -> list[str | None]:
    return [speaker for _, speaker in said(text)]


@pytest.mark.parametrize("named", NAMED)
@pytest.mark.parametrize("name", ALPHABETS)
def test_a_name_with_a_capital_of_any_alphabet_is_read_wherever_names_stand(named: str, name: str) -> None:
    assert speakers(named.format(name=name)) == [name]


@pytest.mark.parametrize("named", NAMED)
@pytest.mark.parametrize("name", SMALL_WORDS)
def test_a_name_with_small_words_in_it_is_read_in_whole_wherever_names_stand(named: str, name: str) -> None:
    assert speakers(named.format(name=name)) == [name]


@pytest.mark.parametrize("named", WITHIN_SENTENCES)
@pytest.mark.parametrize("name", SMALL_WORDS)
def test_a_name_with_small_words_in_it_stands_in_a_sentence_as_any_other(named: str, name: str) -> None:
    as_any = [speaker and speaker.replace("Ana Lima", name) for speaker in speakers(named.format(name="Ana Lima"))]
    assert speakers(named.format(name=name)) == as_any


def test_a_small_word_that_is_another_in_english_joins_no_names() -> None:
    assert speakers("Only ten Americans said that the port was open.") != ["Only ten Americans"]


def test_a_letter_is_a_capital_or_a_small_one() -> None:
    letters = "AzÉéØøßŁłŞşŽžΩωЯя"
    assert [letter for letter in letters if re.match(CAPITAL, letter)] == [*filter(str.isupper, letters)]
    assert [letter for letter in letters if re.match(SMALL, letter)] == [*filter(str.islower, letters)]
