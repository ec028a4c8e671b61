import numpy as np
import pytest
from hypothesis import given
from pooled_texts import QUESTION, dense_text, passages_of, pool_of, reading_of, sought_in

from index.answer import Place
from index.answer.ranking.features import features_of
from index.answer.ranking.pointing import BEFORE, followed, points_back
from index.answer.ranking.pool import gather
from index.answer.readings.gathered import gathered

SOUGHT = sought_in(QUESTION)
PORT = "Is the Odesa port shut?"


def points(*sentences: str) -> list[bool]:
    """Which of some paragraphs of one sentence each point back."""
    pool = pool_of("\n".join(sentences), SOUGHT)
    return points_back(pool.keys, pool.signs, pool.sentence_of, len(pool.passage_of)).tolist()


def features_of_passages(text: str) -> dict[str, list[float]]:
    """Each feature of the sentences of a text that has one a paragraph, asked about the port."""
    sought = sought_in(PORT)
    pool = pool_of(text, sought)
    return {name: feature.tolist() for name, feature in features_of(pool, sought, np.ones(pool.passages)).items()}


@pytest.mark.parametrize("text", ["It is shut.", "In them is no place for this.", "“As we see, their port is shut.”"])
def test_a_word_for_what_was_said_before_points_back(text: str) -> None:
    assert points(text) == [True]


@pytest.mark.parametrize("text", ["The port is shut.", "There Lima said it was shut.", "“Shut,” Ana Lima said of it."])
def test_a_name_before_it_may_be_what_it_means(text: str) -> None:
    assert points(text) == [False]


def test_every_sentence_is_told_for_itself() -> None:
    assert points("It is shut.", "The port is shut.", "They shut this.") == [True, False, True]


def test_a_passage_follows_the_one_before_it_in_its_own_briefing() -> None:
    one, other = reading_of("One.\nTwo.\nThree."), reading_of("One.\nTwo.\nThree.")
    places = [Place(one, 1), Place(other, 2), Place(one, 0), Place(one, 2), Place(other, 0)]
    assert followed(places).tolist() == [2, -1, -1, 0, -1]


def test_what_a_passage_points_back_to_counts_by_half() -> None:
    found = features_of_passages("The Odesa port is shut.\nIt opens soon.\nIce is all around.")
    assert found["passage in context"] == pytest.approx([1, BEFORE, 0])
    assert found["sentence in context"] == pytest.approx([1, BEFORE, 0])
    assert found["sentence"] == pytest.approx([1, 0, 0])


def test_what_a_passage_holds_itself_is_not_halved() -> None:
    found = features_of_passages("The Odesa port is shut.\nIts port, not Odesa, it shut.")
    assert found["passage in context"] == pytest.approx([1, 1])


@given(dense_text.filter(lambda text: len(passages_of(text)) > 1))
def test_nothing_is_meant_that_the_passage_before_does_not_hold(text: str) -> None:
    reading = reading_of(text)
    alone = gather(gathered([Place(reading, number) for number in range(len(reading))]), SOUGHT)
    held = alone.most_of_passage(alone.held)
    assert (alone.before[0] == 0).all()
    assert (alone.before[1:] <= BEFORE * held[:-1]).all()


@given(dense_text.filter(lambda text: len(passages_of(text)) > 1))
def test_a_passage_whose_predecessor_is_no_candidate_is_read_alone(text: str) -> None:
    reading = reading_of(text)
    pool = gather(gathered([Place(reading, number) for number in range(0, len(reading), 2)]), SOUGHT)
    assert (pool.before == 0).all()
