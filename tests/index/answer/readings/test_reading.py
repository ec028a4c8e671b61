"""Readings of any text, taken apart again."""

from itertools import pairwise

from hypothesis import given
from pooled_texts import findable, passages_of, reading_of
from texts import any_text

from index.answer.readings.gathered import Gathered, Place, gathered, running
from index.answer.readings.reading import key_of
from index.text.analyze import terms


def keys(*parts: str) -> list[int]:
    return [key_of(term.text) for part in parts for term in terms(part)]


def read_alone(text: str) -> list[Gathered]:
    """What is read of each passage of a text."""
    reading = reading_of(text)
    return [gathered([Place(reading, number)]) for number in range(len(reading))]


def parted(row: list[int], lengths: list[int]) -> list[list[int]]:
    ends = running(lengths).tolist()
    return [row[first:behind] for first, behind in pairwise(ends)]


@given(any_text)
def test_a_reading_holds_the_terms_of_every_sentence_and_a_sign_for_each(text: str) -> None:
    for found, passage in zip(read_alone(text), passages_of(text), strict=True):
        sentences = [keys(sentence.of(text)) for sentence in passage.sentences]
        assert parted(found.keys.tolist(), found.lengths.tolist()) == sentences
        assert len(found.signs) == len(found.keys)
        assert found.sentences.tolist() == [len(sentences)]


@given(any_text)
def test_what_stands_above_a_passage_and_who_speaks_in_a_sentence_stay_with_them(text: str) -> None:
    for found, (_, context, speakers, *_) in zip(read_alone(text), findable(passages_of(text)), strict=True):
        beside = parted(found.beside.tolist(), found.besides.tolist())
        assert [beside[row] for row in found.contexts.tolist()] == [keys(*context)]
        assert [beside[row] for row in found.spoken.tolist()] == [keys(*names) for names in speakers]


def test_one_term_has_one_number_in_every_reading() -> None:
    (one,), (other,) = read_alone("Odesa"), read_alone("odesa")
    assert one.keys.tolist() == other.keys.tolist() == keys("ODESA")
