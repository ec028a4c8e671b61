from bisect import bisect_left

import pytest
from hypothesis import given
from texts import any_text

from index.analyze import terms
from index.answer.signs import Sign, signs_of
from index.models import Span
from index.split import split_sentences


def signs(text: str) -> dict[str, Sign]:
    """The signs of each word of a text; of one that it has twice, of the later."""
    found = terms(text)
    starts = [term.span.start for term in found]
    sentences = split_sentences(text, Span(0, len(text)))
    firsts = frozenset(bisect_left(starts, sentence.start) for sentence in sentences)
    shown = signs_of(text, found, firsts)
    return {term.span.of(text): Sign(sign) for term, sign in zip(found, shown, strict=True)}


@pytest.mark.parametrize(
    ("text", "word", "shown"),
    [
        ("It closed in 1994.", "1994", Sign.NUMBER | Sign.DATE),
        ("They counted 4200 ships.", "4200", Sign.NUMBER),
        ("It fell by 5%.", "5", Sign.NUMBER | Sign.AMOUNT),
        ("It cost $130 then.", "130", Sign.NUMBER | Sign.AMOUNT),
        ("They sent 300 soldiers.", "300", Sign.NUMBER | Sign.AMOUNT),
        ("They sent forty ships.", "forty", Sign.NUMBER),
        ("It took three-year talks.", "three", Sign.NUMBER | Sign.AMOUNT),
        ("It was in May.", "May", Sign.DATE),
        ("They may go.", "may", Sign(0)),
        ("They met last week.", "week", Sign.DATE),
        ("Then Lima left.", "Lima", Sign.NAME),
        ("They met in Odesa.", "Odesa", Sign.NAME | Sign.PLACE),
        ("They met at the northern Black Sea.", "Sea", Sign.NAME | Sign.PLACE),
        ("It shut because of ice.", "because", Sign.REASON),
    ],
)
def test_a_word_shows_what_kind_of_answer_it_is(text: str, word: str, shown: Sign) -> None:
    assert signs(text)[word] == shown


def test_a_capital_that_opens_a_sentence_makes_no_name() -> None:
    assert signs("Grain is dear. Ships wait.") == dict.fromkeys(["Grain", "is", "dear", "Ships", "wait"], Sign(0))


def test_a_name_is_one_at_a_sentences_start_too_where_the_text_shows_that_it_is() -> None:
    assert signs("They heard Lima. Lima left.")["Lima"] == Sign.NAME
    assert signs("Ana Lima left.")["Ana"] == Sign.NAME


def test_a_preposition_of_one_sentence_places_no_name_of_the_next() -> None:
    assert signs("It is what they aim at. Ana Lima left.")["Lima"] == Sign.NAME


@given(any_text)
def test_every_word_of_any_text_shows_something_or_nothing(text: str) -> None:
    shown = signs_of(text, terms(text), frozenset({0}))
    assert len(shown) == len(terms(text))
    assert all(Sign(sign) in Sign(sum(Sign)) for sign in shown)
