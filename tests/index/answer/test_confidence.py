from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from pooled_texts import pool_of

from index.analyze import folded
from index.answer.confidence import LEAST, MOST, confidence_of, threshold_of
from index.answer.features import features_of
from index.answer.ranking import rank
from index.answer.sought import sought_by
from index.question import QUESTION_LENGTH, parse_question


def confidence(question: str, text: str, passages: int, idf: float = 5.0, known: tuple[str, ...] = ()) -> float:
    """How sure an answer out of a text is in a library of so many passages that knows its words and `known`."""
    parsed = parse_question(question)
    mentioned = {term.text for part in (text, *known) for term in parse_question(part).terms}
    sought = sought_by(parsed, [idf] * len(parsed.words), [term in mentioned for term in parsed.words], [])
    pool = pool_of(text, sought)
    return confidence_of(rank(pool, features_of(pool, sought, np.ones(pool.passages))), sought, passages)


@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_the_larger_the_library_the_surer_an_answer_has_to_be(passages: int, more: int) -> None:
    assert LEAST <= threshold_of(passages) <= threshold_of(passages + more) <= MOST


def test_an_answer_that_is_as_likely_right_as_wrong_is_shown_by_the_largest_library() -> None:
    assert threshold_of(0) == threshold_of(1) == LEAST < threshold_of(1000) < threshold_of(10**9) == MOST


def test_the_more_of_a_question_a_sentence_holds_the_surer_it_is() -> None:
    texts = ("It rained.", "The port rained.", "The port opened.", "Lima opened the port.")
    surer = [confidence("Has Lima opened the port?", text, 100) for text in texts]
    assert all(less < more for less, more in pairwise(surer))


def test_a_word_that_no_briefing_mentions_makes_less_sure_than_one_that_another_passage_has() -> None:
    question, text = "Has Lima opened the port?", "They opened the port."
    assert confidence(question, text, 100) < confidence(question, text, 100, known=("Lima",))


def test_the_longest_row_of_strangers_in_the_largest_library_is_answered_with_some_confidence() -> None:
    capitals = {folded(letter): letter for letter in map(chr, range(0x1F000)) if letter.isupper()}.values()
    question = f"is {' '.join(capitals)}"[:QUESTION_LENGTH]
    assert 0 <= confidence(question, "It is A.", 10**7, idf=17.0) < 0.01
