"""Whether somebody of a whole name is whom a briefing names with less of it."""

import pytest
from texts import briefing_of

from index.check.partly_named import is_one_person, is_part
from index.check.source import Source
from index.quotations import find_quotations
from index.split import split_paragraphs, split_passages

PORT = "The council heard Ana Lima on the port, and Lima said that it would stay open."


def is_lima(text: str, name: str, whole: str) -> bool:
    """Whether a name means somebody of a whole name in the library of one briefing."""
    briefing = briefing_of(text)
    paragraphs = split_paragraphs(briefing)
    (paragraph,) = paragraphs
    source = Source(briefing, paragraph, split_passages(text, paragraphs), find_quotations(text, paragraphs))
    return is_one_person(name, whole.split(), briefing.id, lambda _: [source])


def test_a_name_is_a_part_of_one_that_has_all_its_words() -> None:
    assert is_part("Lima", ["Ana", "Lima"])
    assert not is_part("Bo Lima", ["Ana", "Lima"])


def test_a_suffix_tells_a_son_from_his_father() -> None:
    assert not is_part("Carl Berg", ["Carl", "Berg", "Jr."])


def test_a_surname_means_whoever_the_library_names_in_whole() -> None:
    assert is_lima(PORT, "Lima", "Ana Lima")


@pytest.mark.parametrize("whole", ["Ana Lima KC", "Ana Lima PhD", "Ana Lima Ph.D.", "Ana Lima MP", "Ana LIMA"])
def test_letters_behind_a_name_are_no_part_of_it_and_a_surname_in_capitals_is(whole: str) -> None:
    assert is_lima(PORT, "Lima", whole)
    assert is_one_person("Ana Lima", whole.split(), "test", lambda _: [])


def test_another_surname_in_capitals_is_another_person() -> None:
    assert not is_one_person("Ana Berg", ["Ana", "LIMA"], "test", lambda _: [])


def test_a_surname_that_another_has_too_means_nobody_for_sure() -> None:
    assert not is_lima(f"{PORT} Then the mayor met Bo Lima there.", "Lima", "Ana Lima")


def test_a_name_that_the_library_has_nowhere_in_whole_means_nobody_for_sure() -> None:
    assert not is_lima("The council heard that Lima would stay.", "Lima", "Ana Lima")
