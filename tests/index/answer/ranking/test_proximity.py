from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from pooled_texts import QUESTION, dense_text, passages_of, pool_of, sentences_in, sought_in

from index.answer.questions.asked import asked_by
from index.answer.questions.sought import sought_by
from index.answer.ranking.proximity import REACH, adjacent
from index.answer.readings.reading import Places
from index.question import parse_question
from index.text.analyze import terms

PARSED = parse_question(QUESTION)
IDF = [float(place) for place in range(1, 1 + len(PARSED.words))]
SOUGHT = sought_by(PARSED, asked_by(PARSED), IDF, [True] * len(PARSED.words), [])
PLACES = dict(zip(SOUGHT.terms, SOUGHT.places.tolist(), strict=True))
WORTH = dict(zip(SOUGHT.terms, SOUGHT.worth.tolist(), strict=True))


def phrases(row: list[str]) -> set[tuple[str, str]]:
    """The pairs of sought words that follow each other in a row of terms nearly as they do in the question."""
    held = [(place, word) for place, word in enumerate(row) if word in PLACES]
    return {
        (word, other)
        for (place, word), (behind, other) in pairwise(held)
        if 0 < (asked := PLACES[other] - PLACES[word]) <= REACH and abs(behind - place - asked) <= 1
    }


def worth(row: list[str]) -> float:
    return sum(min(WORTH[word], WORTH[other]) for word, other in phrases(row))


def by_sentence(text: str, question: str) -> list[float]:
    sought = sought_in(question)
    pool = pool_of(text, sought)
    return adjacent(pool, sought, pool.sentence_of, len(pool.passage_of)).tolist()


@given(dense_text.filter(lambda text: bool(passages_of(text))))
def test_phrases_are_worth_what_counting_them_one_by_one_gives(text: str) -> None:
    pool, passages = pool_of(text, SOUGHT), passages_of(text)
    of_passages: Places = pool.passage_of[pool.sentence_of]
    rows = [[term.text for term in terms(sentence.of(text))] for sentence in sentences_in(passages)]
    whole = [
        [word for row, passage in zip(rows, pool.passage_of, strict=True) if passage == number for word in row]
        for number in range(len(passages))
    ]
    assert np.allclose(adjacent(pool, SOUGHT, pool.sentence_of, len(rows)), list(map(worth, rows)))
    assert np.allclose(adjacent(pool, SOUGHT, of_passages, len(passages)), list(map(worth, whole)))


def test_words_side_by_side_as_in_the_question_are_a_phrase() -> None:
    held = by_sentence("The port of Odesa opened.\nOdesa has no port of call.", "Is the port of Odesa open?")
    assert held[0] > held[1] == 0


@pytest.mark.parametrize("text", ["The Odesa port.", "The Odesa regional port."])
def test_a_phrase_may_have_a_word_more_or_less_between(text: str) -> None:
    assert by_sentence(text, "Is the Odesa port open?") == [1]


def test_a_phrase_that_stands_twice_counts_once() -> None:
    assert by_sentence("Odesa port, Odesa port.", "Is the Odesa port open?") == [1]


def test_no_phrase_reaches_over_the_end_of_a_sentence() -> None:
    assert by_sentence("This is Odesa. Port of call.", "Is the Odesa port open?") == [0, 0]
