"""Where a name begins in words with capitals."""

import pytest
from quotation_texts import quotations_of, said


def named(words: str) -> tuple[str | None, str | None]:
    """The name and the role of whoever some words call."""
    text = f"{words} said that the port was open."
    speaker = quotations_of(text)[0].speaker
    return speaker.name and speaker.name.of(text), speaker.role and speaker.role.of(text)


@pytest.mark.parametrize(
    "words",
    [
        "The President of Kenya",
        "The Minister of Foreign Affairs",
        "The Minister for Foreign Affairs",
        "The Governor of the Bank of England",
        "The Director of Public Prosecutions",
        "The Leader of the Opposition",
        "The Bristol MP",
        "The Donegal TD",
    ],
)
def test_an_office_and_what_it_is_of_are_no_name(words: str) -> None:
    assert named(words) == (None, None)


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("President of Kenya", "William Lima"),
        ("Mayor of London", "Sadiq Berg"),
        ("Director of National Intelligence", "Tulsi Berg"),
        ("Minister of Foreign Affairs", "Ibrahim Berg"),
        ("Minister of State for European Affairs", "Dervla Berg"),
        ("MP for Bristol", "Ana Lima"),
        ("Labour MP", "Ana Lima"),
        ("Birmingham Yardley MP", "Jess Berg"),
        ("US Secretary of State", "Berg"),
    ],
)
def test_a_name_begins_behind_an_office_and_what_it_is_of(role: str, name: str) -> None:
    assert named(f"{role} {name}") == (name, role)


@pytest.mark.parametrize("words", ["Leader of the Opposition", "President of the European Commission"])
def test_behind_a_body_a_name_may_begin_as_well(words: str) -> None:
    assert named(f"{words} Ursula von der Leyen")[0] == "Ursula von der Leyen"


def test_letters_behind_a_name_open_no_other() -> None:
    assert named("Ana Lima MP for Bristol")[0] == "Ana Lima"


@pytest.mark.parametrize("heading", ["A Conversation With", "‘We Wait’: An Interview With", "Lunch With"])
def test_what_a_heading_calls_a_talk_is_no_part_of_a_name(heading: str) -> None:
    assert said(f"{heading} Marten Berg\n\n“We go,” Marten Berg said.") == [("We go,", "Marten Berg")]


def test_a_name_may_hold_a_preposition() -> None:
    assert named("Doctors Without Borders")[0] == "Doctors Without Borders"
