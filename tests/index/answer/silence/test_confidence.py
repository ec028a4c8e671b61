from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pooled_texts import pool_of

from index.answer.questions.asked import asked_by
from index.answer.questions.sought import sought_by
from index.answer.ranking.features import features_of
from index.answer.ranking.ranked import rank
from index.answer.silence.confidence import CROWD, LEAST, UNSURE, confidence_of, threshold_of
from index.question import QUESTION_LENGTH, parse_question
from index.text.analyze import folded


def confidence(
    question: str, text: str, passages: int, idf: float = 5.0, recency: float = 0.0, *, is_answered_above: bool = False
) -> float:
    """How sure an answer out of a text, so recent, is in a library of so many passages that knows its words."""
    parsed = parse_question(question)
    mentioned = {term.text for term in parse_question(text).terms}
    sought = sought_by(
        parsed, asked_by(parsed), [idf] * len(parsed.words), [term in mentioned for term in parsed.words], []
    )
    pool = pool_of(text, sought)
    unsure = dict.fromkeys(UNSURE, np.full(len(pool.passage_of), recency))
    features = {**features_of(pool, sought, np.ones(pool.passages)), **unsure}
    return confidence_of(rank(pool, features), sought, passages, is_answered_above=is_answered_above)


@given(st.integers(0, CROWD), st.integers(0, CROWD))
def test_the_larger_a_library_up_to_a_crowd_the_surer_an_answer_has_to_be(passages: int, more: int) -> None:
    assert threshold_of(passages) >= LEAST - 1e-9
    assert threshold_of(passages) <= threshold_of(min(CROWD, passages + more)) <= 0.5


@given(st.integers(CROWD, 10**7), st.integers(0, 10**7))
def test_in_a_crowd_where_nothing_is_sure_less_is_asked_for(passages: int, more: int) -> None:
    assert threshold_of(passages) >= threshold_of(passages + more) > 0


def test_the_same_passage_is_the_less_sure_the_more_there_are() -> None:
    sure = [confidence("Who opened the port?", "Lima opened the port.", 10**power) for power in range(1, 8)]
    assert all(more > less for more, less in pairwise(sure))


def test_an_answer_is_none_the_surer_for_being_new() -> None:
    asked = "Who shut the port?", "Poland shut the port.", 100
    assert confidence(*asked, recency=1.0) == pytest.approx(confidence(*asked))


@pytest.mark.parametrize(
    ("question", "shown", "unshown"),
    [
        ("How many soldiers left the port?", "Forty soldiers left the port.", "The soldiers left the port."),
        ("How long was the port shut?", "The port was shut for a week.", "The port was shut by Lima."),
        ("When was the port shut?", "The port was shut on Monday.", "The port was shut by Lima."),
    ],
)
def test_an_answer_that_shows_nothing_of_what_is_wanted_is_much_less_sure(
    question: str, shown: str, unshown: str
) -> None:
    odds = [sure / (1 - sure) for sure in (confidence(question, text, 100) for text in (shown, unshown))]
    assert odds[0] > 3 * odds[1]


def test_an_answer_that_the_heading_above_gives_is_as_sure_as_its_words_are() -> None:
    question, text = "When was the port shut?", "The port was shut by Lima."
    assert confidence(question, text, 100, is_answered_above=True) > confidence(question, text, 100)


def test_the_more_of_a_question_a_sentence_holds_the_surer_it_is() -> None:
    texts = ("It rained.", "The port rained.", "The port opened.", "Lima opened the port.")
    surer = [confidence("Has Lima opened the port?", text, 100) for text in texts]
    assert all(less < more for less, more in pairwise(surer))


def test_the_longest_row_of_strangers_in_the_largest_library_is_answered_with_some_confidence() -> None:
    capitals = {folded(letter): letter for letter in map(chr, range(0x1F000)) if letter.isupper()}.values()
    question = f"is {' '.join(capitals)}"[:QUESTION_LENGTH]
    assert 0 <= confidence(question, "It is A.", 10**7, idf=17.0) < 0.01
