import pytest
from hypothesis import given
from texts import any_text

from index.text.analyze import terms
from index.text.lexicon import English, Lexicon

ENGLISH, LEXICON = English(), Lexicon()


@given(any_text)
def test_a_share_of_passages_is_more_than_none_and_less_than_all(text: str) -> None:
    assert all(0 < ENGLISH.share(term.span.of(text)) < 1 for term in terms(text))


@pytest.mark.parametrize(("rare", "common"), [("port", "the"), ("treaty", "port"), ("detente", "treaty")])
def test_a_rarer_word_stands_in_fewer_passages(rare: str, common: str) -> None:
    assert ENGLISH.share("qzxv") <= ENGLISH.share(rare) < ENGLISH.share(common)


def test_english_knows_a_word_in_any_case_and_with_its_possessive() -> None:
    assert all(word in ENGLISH for word in ("Treaty", "TREATY", "treaty’s"))
    assert ENGLISH.share("TREATY") == ENGLISH.share("treaty")
    assert "qzxv" not in ENGLISH


def test_english_knows_british_spellings_by_the_american_ones() -> None:
    assert "organisation" in ENGLISH
    assert ENGLISH.share("organisation") == ENGLISH.share("organization")


def test_the_lexicon_knows_words_and_names_in_any_case() -> None:
    assert all(word in LEXICON for word in ("Macron", "negotiated", "ORBAN", "scholz", "Iran"))
    assert not any(word in LEXICON for word in ("ryabkof", "", " ", "goverment"))


def test_a_name_that_is_no_word_is_not_english() -> None:
    assert "Mcelroy" in LEXICON
    assert "Mcelroy" not in ENGLISH
