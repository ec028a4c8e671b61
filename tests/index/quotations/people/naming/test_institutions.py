import pytest

from index.quotations import is_institution


@pytest.mark.parametrize(
    "mention", ["the harbour authority", "the harbor authority", "The police", "the Office of trade", "a city council"]
)
def test_an_institution_is_told_by_its_word(mention: str) -> None:
    assert is_institution(mention)


@pytest.mark.parametrize("mention", ["he", "the council leader", "a guard", "the head of the office", "the victim", ""])
def test_a_person_is_no_institution(mention: str) -> None:
    assert not is_institution(mention)
