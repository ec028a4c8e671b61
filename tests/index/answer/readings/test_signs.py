from bisect import bisect_left

import pytest
from hypothesis import given
from texts import any_text

from index.answer.readings.sign import Sign
from index.answer.readings.signs import signs_of
from index.models import Span
from index.split import split_sentences
from index.text.analyze import terms


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
        ("It closed in 1994.", "1994", Sign.NUMBER | Sign.DATE | Sign.DAY),
        ("They counted 4200 ships.", "4200", Sign.NUMBER),
        ("It fell by 5%.", "5", Sign.NUMBER | Sign.AMOUNT),
        ("It cost $130 then.", "130", Sign.NUMBER | Sign.AMOUNT),
        ("They sent 300 soldiers.", "300", Sign.NUMBER | Sign.AMOUNT),
        ("They sent forty ships.", "forty", Sign.NUMBER),
        ("It took three-year talks.", "three", Sign.NUMBER | Sign.AMOUNT),
        ("It cost 4.8 billion then.", "4.8", Sign.NUMBER | Sign.AMOUNT),
        ("Those between the ages of 18 and 30.", "30", Sign.NUMBER | Sign.AGE),
        ("It is shut once a week.", "once", Sign.NUMBER),
        ("It was shut more than once.", "once", Sign.NUMBER),
        ("They left at once.", "once", Sign(0)),
        ("He was once a banker.", "once", Sign(0)),
        ("It was on Nov. 3.", "Nov", Sign.DATE | Sign.DAY),
        ("It was for Jan Novak.", "Jan", Sign.NAME),
        ("It was shut at 3 a.m. then.", "a.m.", Sign.DATE),
        ("It was shut at 3 am then.", "am", Sign.DATE),
        ("It was built in AD 79.", "AD", Sign.DATE),
        ("I am late.", "am", Sign(0)),
        ("It was in May.", "May", Sign.DATE | Sign.DAY),
        ("They may go.", "may", Sign(0)),
        ("They met last week.", "week", Sign.DATE),
        ("Then Lima left.", "Lima", Sign.NAME),
        ("They met in Odesa.", "Odesa", Sign.NAME | Sign.PLACE),
        ("They met at the northern Black Sea.", "Sea", Sign.NAME | Sign.PLACE),
        ("They gave 5% of GDP.", "GDP", Sign.NAME),
        ("Ships left Poland.", "Poland", Sign.NAME | Sign.COUNTRY),
        ("Ships sail to South Korea.", "Korea", Sign.NAME | Sign.PLACE | Sign.COUNTRY),
        ("Ships sail to the U.S. today.", "U.S.", Sign.NAME | Sign.PLACE | Sign.COUNTRY),
        ("Ships left Warsaw.", "Warsaw", Sign.NAME),
        ("It shut because of ice.", "because", Sign.REASON | Sign.CAUSE),
        ("It shut amid storms.", "amid", Sign.REASON),
        ("Did it shut?", "shut", Sign.QUESTION),
    ],
)
def test_a_word_shows_what_kind_of_answer_it_is(text: str, word: str, shown: Sign) -> None:
    assert signs(text)[word] == shown


def test_where_and_through_whom_somebody_spoke_is_a_place_and_that_one_an_outlet() -> None:
    text = "Lima told the Odesa Times on air."
    found = terms(text)
    shown = signs_of(text, found, frozenset({0}), venues=[Span(26, 32)], outlets=[Span(10, 25)])
    places = [term.span.of(text) for term, sign in zip(found, shown, strict=True) if sign & Sign.PLACE]
    outlets = [term.span.of(text) for term, sign in zip(found, shown, strict=True) if sign & Sign.OUTLET]
    assert (places, outlets) == (["Odesa", "Times", "air"], ["Odesa", "Times"])


def test_a_capital_that_opens_a_sentence_makes_no_name() -> None:
    assert signs("Grain is dear. Ships wait.") == dict.fromkeys(["Grain", "is", "dear", "Ships", "wait"], Sign(0))


def test_a_name_is_one_at_a_sentences_start_too_where_the_text_shows_that_it_is() -> None:
    assert signs("They heard Lima. Lima left.")["Lima"] == Sign.NAME
    assert signs("Ana Lima left.")["Ana"] == Sign.NAME


def test_a_preposition_of_one_sentence_places_no_name_of_the_next() -> None:
    assert signs("It is what they aim at. Ana Lima left.")["Lima"] == Sign.NAME


def test_where_somebody_spoke_is_a_place_without_a_capital_too() -> None:
    text = "Lima wrote on social media that the port is shut."
    found = terms(text)
    shown = signs_of(text, found, frozenset({0}), [Span(text.index("on social"), text.index(" that"))])
    assert [place for place, sign in enumerate(shown) if sign & Sign.PLACE] == [3, 4]


@given(any_text)
def test_every_word_of_any_text_shows_something_or_nothing(text: str) -> None:
    shown = signs_of(text, terms(text), frozenset({0}))
    assert len(shown) == len(terms(text))
    assert all(Sign(sign) in Sign(sum(Sign)) for sign in shown)
