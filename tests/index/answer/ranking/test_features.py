import numpy as np
import pytest
from hypothesis import given
from pooled_texts import dense_text, passages_of, pool_of, sought_in
from texts import any_text, any_words

from index.answer.ranking.features import features_of
from index.question import parse_question

SHARES = (
    *("passage in context", "context", "passage variant", "passage names", "passage numbers", "sentence", "words"),
    *("sentence in context", "sentence and the one before", "sentence names", "sentence numbers", "said by"),
)


def features(text: str, question: str) -> dict[str, list[float]]:
    """Each feature of every sentence of a text, whose passages the engine found equally good."""
    sought = sought_in(question)
    pool = pool_of(text, sought)
    return {name: feature.tolist() for name, feature in features_of(pool, sought, np.ones(pool.passages)).items()}


any_question = any_words.map(lambda text: text.strip()[:1000]).filter(lambda text: bool(parse_question(text).words))
some_text = (any_text | dense_text).filter(lambda text: bool(passages_of(text)))


@given(some_text, any_question)
def test_every_feature_is_one_finite_number_a_sentence(text: str, question: str) -> None:
    count = sum(len(passage.sentences) for passage in passages_of(text))
    for name, feature in features(text, question).items():
        assert len(feature) == count, name
        assert np.isfinite(feature).all(), name


@given(some_text, any_question)
def test_no_share_is_more_than_the_whole(text: str, question: str) -> None:
    found = features(text, question)
    assert all(0 <= share <= 1 + 1e-9 for name in SHARES for share in found[name])


@given(some_text, any_question)
def test_more_around_a_sentence_holds_no_less_of_the_question(text: str, question: str) -> None:
    found = features(text, question)
    for wider in ("sentence in context", "sentence and the one before", "passage in context"):
        assert all(np.array(found[wider]) >= np.array(found["sentence"]) - 1e-9), wider


@pytest.mark.parametrize(
    ("question", "name", "showing", "bare"),
    [
        ("Who opened the port?", "shows person", "There Lima opened the port.", "They opened the port."),
        ("When did the port open?", "shows date", "The port opened in May.", "The port opened in rain."),
        ("Where is the port?", "shows place", "The port lies in Odesa.", "The port lies in ruins."),
        ("How many ships left the port?", "shows count", "Nine ships left the port.", "All ships left the port."),
        ("How much did the port cost?", "shows amount", "The port cost $9.", "The port cost 9 lives."),
        ("Why was the port shut?", "shows reason", "Because of ice the port shut.", "The port shut again."),
        ("When did the port open?", "shows day", "The port opened in May.", "The port opened this week."),
        ("Why was the port shut?", "shows cause", "Due to ice the port shut.", "The port shut amid ice."),
        ("Which country has the port?", "shows country", "The port is in Peru.", "The port is in Lima."),
        ("Which countries use the port?", "shows countries", "Peru and Chile use the port.", "Ships use the port."),
        ("How long was the port shut?", "shows amount", "The port was shut two weeks.", "The port was shut twice."),
    ],
)
def test_a_sentence_shows_the_kind_of_answer_that_is_wanted(question: str, name: str, showing: str, bare: str) -> None:
    assert features(f"{showing}\n{bare}", question)[name] == [1, 0]


def test_a_sentence_that_asks_is_told_but_where_a_question_is_asked_for() -> None:
    text = "Is the port shut? The port is shut. Lima asked: “Why shut the port?”"
    assert features(text, "Is the port shut?")["asks"] == [1, 0, 1]
    assert features(text, "What did Lima ask about the port?")["asks"] == [0, 0, 0]


def test_a_single_country_is_half_an_answer_to_which_countries() -> None:
    found = features("Chile uses the port. Chile and Peru use the port.", "Which countries besides Peru use the port?")
    assert found["shows countries"] == [0.5, 0.5]
    assert features("Ships use it. They stop.", "Which countries use the port?")["shows countries"] == [0, 0]


def test_what_the_question_holds_itself_is_no_answer_to_it() -> None:
    assert features("It was Lima who opened it.", "Who is Lima?")["shows person"] == [0]


def test_the_sentence_before_counts_only_within_the_passage() -> None:
    found = features("The port is old. It shut.\nIt shut.", "Was the port shut?")
    assert found["sentence and the one before"] == [0.5, 1, 0.5]


def test_speakers_count_only_where_somebodys_words_are_asked_for() -> None:
    text = "Then it rained. It is open."  # Lima speaks in the second sentence
    assert features(text, "What did Lima say?")["said by"] == [0, 1]
    assert features(text, "What did Lima open?")["said by"] == [0, 0]


def test_of_several_names_those_of_whoever_is_asked_to_have_spoken_count() -> None:
    text = "Then it rained. It is open."  # Lima speaks in the second sentence
    assert features(text, "What did Lima say Berg opened?")["said by"] == [0, 1]
    assert features(text, "What did Berg say Lima opened?")["said by"] == [0, 0]


def test_whoever_is_asked_for_is_introduced_where_their_name_stands_with_their_role() -> None:
    text = "Rain. Envoy Ana Lima left. Then. Lima spoke. Now. It is open."  # Lima speaks in every other sentence
    assert features(text, "Who is Lima?")["introducing"] == [0, 1, 0, 0, 0, 0]
    assert features(text, "What did Lima open?")["introducing"] == [0] * 6
