from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pooled_texts import pool_of

from index.analyze import folded
from index.answer.confidence import CROWD, LEAST, NEWNESS, confidence_of, threshold_of
from index.answer.features import features_of
from index.answer.ranking import rank
from index.answer.sought import sought_by
from index.question import QUESTION_LENGTH, parse_question


def confidence(question: str, text: str, passages: int, idf: float = 5.0, recency: float = 0.0) -> float:
    """How sure an answer out of a text, so recent, is in a library of so many passages that knows its words."""
    parsed = parse_question(question)
    mentioned = {term.text for term in parse_question(text).terms}
    sought = sought_by(parsed, [idf] * len(parsed.words), [term in mentioned for term in parsed.words], [])
    pool = pool_of(text, sought)
    newness = dict.fromkeys(NEWNESS, np.full(len(pool.passage_of), recency))
    features = {**features_of(pool, sought, np.ones(pool.passages)), **newness}
    return confidence_of(rank(pool, features), sought, passages)


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


def test_the_more_of_a_question_a_sentence_holds_the_surer_it_is() -> None:
    texts = ("It rained.", "The port rained.", "The port opened.", "Lima opened the port.")
    surer = [confidence("Has Lima opened the port?", text, 100) for text in texts]
    assert all(less < more for less, more in pairwise(surer))


def test_the_longest_row_of_strangers_in_the_largest_library_is_answered_with_some_confidence() -> None:
    capitals = {folded(letter): letter for letter in map(chr, range(0x1F000)) if letter.isupper()}.values()
    question = f"is {' '.join(capitals)}"[:QUESTION_LENGTH]
    assert 0 <= confidence(question, "It is A.", 10**7, idf=17.0) < 0.01
