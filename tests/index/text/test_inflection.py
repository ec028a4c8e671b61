import pytest
from hypothesis import given
from texts import any_text

from index.text.analyze import folded, terms
from index.text.inflection import is_form_of, regular_form


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("won", "win"),
        ("began", "begin"),
        ("begun", "begin"),
        ("women", "woman"),
        ("people", "person"),
        ("crises", "crisis"),
        ("percentage", "percent"),
        ("%", "percent"),
        ("€", "euro"),
        ("twelve", "12"),
    ],
)
def test_an_irregular_form_is_made_regular(form: str, base: str) -> None:
    assert regular_form(form) == base


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("organisation", "organization"),
        ("organised", "organized"),
        ("labour", "labor"),
        ("neighbouring", "neighboring"),
        ("centre", "center"),
        ("theatres", "theaters"),
        ("defence", "defense"),
        ("dialogue", "dialog"),
        ("travelled", "traveled"),
        ("programme", "program"),
    ],
)
def test_british_spelling_is_made_american(british: str, american: str) -> None:
    assert regular_form(british) == american


@pytest.mark.parametrize("word", "found lay rose bases tour hours sources rise wise there fence".split())
def test_a_word_of_its_own_stays_as_it_is(word: str) -> None:
    assert regular_form(word) == word


@pytest.mark.parametrize(("one", "several"), [("base", "bases"), ("crisis", "crises"), ("source", "sources")])
def test_the_plural_is_found_by_the_singular(one: str, several: str) -> None:
    assert terms(one)[0].text == terms(several)[0].text


@given(any_text)
def test_no_word_of_any_text_is_lost(text: str) -> None:
    assert all(regular_form(word) for word in map(folded, text.split()) if word)


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("adds", "add"),
        ("hoped", "hope"),
        ("hoping", "hope"),
        ("denied", "deny"),
        ("banned", "ban"),
        ("dying", "die"),
    ],
)
def test_a_word_is_a_form_of_the_one_that_it_inflects(word: str, base: str) -> None:
    assert is_form_of(word, base)


@pytest.mark.parametrize(
    ("word", "base"), [("talk", "talks"), ("organization", "organ"), ("aides", "aid"), ("routes", "rout")]
)
def test_a_word_of_the_same_stem_alone_is_no_form(word: str, base: str) -> None:
    assert not is_form_of(word, base)
