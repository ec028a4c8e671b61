from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given
from texts import any_text

from index.text.analyze import is_function_word, term_texts, terms


def same(first: str, second: str) -> bool:
    return [term.text for term in terms(first)] == [term.text for term in terms(second)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("U.S.", "US"),
        ("U.S.-Russia", "us Russia"),
        ("Russia’s", "Russia"),
        ("Putin's", "Putin"),
        ("ministers’", "ministers"),
        ("negotiated", "negotiating"),
        ("160,000", "160000"),
        ("160k", "160000"),
        ("a 2.5K run", "a 2500 run"),
        ("kilometre 10.5.2k", "kilometer 10.5.2k"),
        ("5%", "five percent"),
        ("€130", "euro 130"),
        ("a percentage", "a percent"),
        ("they won", "they win"),
        ("three women", "3 woman"),
        ("Defence organisations", "defense organizations"),
        ("the centre’s dialogue", "the center's dialog"),
        ("Café", "cafe"),
        ("Cafe\u0301", "Café"),
        ("STRASSE", "straße"),
        ("they’re", "they're"),
    ],
)
def test_forms_of_one_word_share_a_term(first: str, second: str) -> None:
    assert same(first, second)


@pytest.mark.parametrize(
    ("first", "second"), [("3.5", "35"), ("Iran", "Iraq"), ("1,5", "15"), ("call", "cale"), ("rise", "rose")]
)
def test_different_words_have_different_terms(first: str, second: str) -> None:
    assert not same(first, second)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("市长李明说", ["市长", "长李", "李明", "明说"]),
        ("水, AI技术。", ["水", "ai", "技术"]),
        ("東京タワー", ["東京", "京タ", "タワ", "ワー"]),
        ("장관은 어제", ["장관은", "어제"]),
    ],
)
def test_without_spaces_between_words_each_two_characters_are_a_term(text: str, found: list[str]) -> None:
    assert term_texts(text) == [normalize("NFKD", term) for term in found]


def test_acronyms_are_no_function_words() -> None:
    assert is_function_word("Who")
    assert is_function_word("don’t")
    assert not is_function_word("WHO")
    assert not is_function_word("US")


@given(any_text)
def test_every_term_stands_for_a_word_of_the_text(text: str) -> None:
    spans = [term.span for term in terms(text)]
    assert all(term.text for term in terms(text))
    assert all(before.start < after.start and before.end < after.end for before, after in pairwise(spans))
    assert term_texts(text) == [term.text for term in terms(text)]
    assert all(any(map(str.isalnum, word)) or word in "%$€£" for word in (span.of(text) for span in spans))
