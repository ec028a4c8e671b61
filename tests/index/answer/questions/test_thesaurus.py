"""Words of like meaning, by their keys, both ways."""

import pytest

from index.answer.questions.thesaurus import Thesaurus, read_thesaurus
from index.answer.readings.reading import key_of
from index.text.analyze import term_texts


def test_terms_are_alike_both_ways_and_the_others_of_a_row_are_not_so_to_each_other() -> None:
    thesaurus = Thesaurus.of([["stay", "remain", "abid"], ["remain", "stay", "rest"]])
    alike = {term: set(thesaurus.alike(key_of(term)).tolist()) for term in ("stay", "remain", "abid")}
    assert alike["stay"] == {key_of("remain"), key_of("abid")}
    assert alike["remain"] == {key_of("stay"), key_of("rest")}
    assert alike["abid"] == {key_of("stay")}


def test_a_term_that_the_thesaurus_has_not_is_alike_to_none() -> None:
    thesaurus = Thesaurus.of([["stay", "remain"]])
    assert [len(thesaurus.alike(key)) for key in (0, key_of("port"), 2**32 - 1)] == [0, 0, 0]


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("chief", "main"),
        ("overseeing", "supervised"),
        ("stayed", "remains"),
        ("bought", "purchase"),
        ("began", "starting"),
        ("weaponry", "arms"),
        ("criticised", "knocked"),
        ("organise", "arranged"),
        ("mood", "tone"),
    ],
)
def test_words_of_texts_find_each_other_in_the_thesaurus_that_comes_along(word: str, other: str) -> None:
    (term,), (its,) = term_texts(word), term_texts(other)
    assert key_of(its) in read_thesaurus().alike(key_of(term))
