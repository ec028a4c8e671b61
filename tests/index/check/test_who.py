"""Whom some words name at their start or their end."""

import pytest

from index.check.who import is_account, who, who_first, who_last, without_opening

KNOWN = {"Lima", "Ana Lima", "Berg", "Holliday", "Faraday"}


def is_somebody(name: str) -> bool:
    return name in KNOWN


@pytest.mark.parametrize("surname", ["Holliday", "Faraday"])
def test_a_surname_that_ends_as_days_do_is_no_day(surname: str) -> None:
    assert who_first(f"{surname} left", is_somebody) == surname
    assert without_opening(f"Doc {surname}") == f"Doc {surname}"
    assert without_opening(f"{surname} Lima") == f"{surname} Lima"


@pytest.mark.parametrize("opening", ["Yesterday", "Today", "Monday", "Maybe"])
def test_a_word_that_merely_opens_a_sentence_is_no_part_of_a_name(opening: str) -> None:
    assert without_opening(f"{opening} Lima") == "Lima"
    assert who_last(f"{opening} Lima", is_somebody) == "Lima"


@pytest.mark.parametrize("words", ["Lima", "the mayor", "@123", "@bob"])
def test_a_name_an_office_and_an_account_are_somebody(words: str) -> None:
    assert who(words, is_somebody) == words


def test_words_that_name_nobody_are_nobody() -> None:
    assert who("the harbour", is_somebody) is None
    assert who_first("about Lima", is_somebody) is None


def test_the_last_words_name_nobody_who_is_only_told_of_beside_another() -> None:
    assert who_last("I agree with Ana Lima", is_somebody) is None
    assert who_last("I hear Ana Lima", is_somebody) == "Ana Lima"


def test_a_group_that_is_mentioned_is_an_account() -> None:
    assert is_account("@&12")
    assert not is_account("Lima")
