import pytest

from index.answer.rarity import English, Rarity


def rarity(*passages: str) -> Rarity:
    held = [passage.split() for passage in passages]
    return Rarity(held, {term for passage in held for term in passage}, English())


def test_a_word_of_fewer_passages_is_worth_more() -> None:
    library = rarity("nato met", "nato left", "nato stayed")
    assert library.idf("met", "met") > library.idf("nato", "NATO") > 0


def test_where_no_passage_has_a_word_english_tells_how_rare_it_is() -> None:
    library = rarity("nato met")
    assert library.idf("conscript", "conscription") > library.idf("run", "run")


def test_in_a_large_library_english_hardly_matters() -> None:
    small, large = rarity("nato met"), rarity(*["nato met"] * 5000, "run")
    assert large.idf("run", "run") > small.idf("run", "run")


@pytest.mark.parametrize(("word", "is_foreign"), [("Zelensky", True), ("conscription", False), ("NATO", False)])
def test_what_neither_the_library_nor_english_has_is_foreign(word: str, *, is_foreign: bool) -> None:
    assert rarity("nato met").is_foreign(word.lower(), word) is is_foreign
