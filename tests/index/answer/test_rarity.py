import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answer.rarity import Rarity
from index.bm25 import BM25Index
from index.text.lexicon import English

ENGLISH = English()
WORDS = "nato met run port the zelensky".split()
any_word = st.sampled_from(WORDS)
any_passages = st.lists(st.lists(any_word, max_size=6), max_size=12)


def rarity(*passages: str) -> Rarity:
    return rarity_of([passage.split() for passage in passages])


def rarity_of(held: list[list[str]]) -> Rarity:
    return Rarity(BM25Index(held), {}, ENGLISH)


def test_a_word_of_fewer_passages_is_worth_more() -> None:
    library = rarity("nato met", "nato left", "nato stayed")
    assert library.idf("met", "met") > library.idf("nato", "NATO") > 0


def test_where_no_passage_has_a_word_english_tells_how_rare_it_is() -> None:
    library = rarity("nato met")
    assert library.idf("conscript", "conscription") > library.idf("run", "run")


def test_in_a_large_library_english_hardly_matters() -> None:
    small, large = rarity("nato met"), rarity(*["nato met"] * 5000, "run")
    assert large.idf("run", "run") > small.idf("run", "run")


@pytest.mark.parametrize(
    ("word", "is_foreign"), [("Zelensky", True), ("conscription", False), ("organisation", False), ("NATO", False)]
)
def test_what_neither_the_library_nor_english_has_is_foreign(word: str, *, is_foreign: bool) -> None:
    assert rarity("nato met").is_foreign(word.lower(), word) is is_foreign


@given(any_passages, any_word)
def test_no_word_is_rarer_than_one_that_neither_the_library_nor_english_has(held: list[list[str]], word: str) -> None:
    library = rarity_of(held)
    assert 0 < library.idf(word, word) <= library.idf("qzxv", "qzxv")


@given(any_passages, any_word)
def test_each_passage_more_that_holds_a_word_makes_it_worth_less(held: list[list[str]], word: str) -> None:
    fewer, more = rarity_of(held), rarity_of([*held, [word, word]])
    assert more.idf(word, word) < fewer.idf(word, word)
    assert len(more) == len(fewer) + 1
    assert word in more


def test_what_only_titles_mention_is_known_and_as_rare_as_in_english() -> None:
    titled = Rarity(BM25Index([["port", "zelensky"]]), {"zelensky": 1}, ENGLISH)
    assert "zelensky" in titled
    assert not titled.is_foreign("zelensky", "Zelensky")
    assert titled.idf("zelensky", "Zelensky") == rarity("port").idf("zelensky", "Zelensky")
