"""Readings and pools of any text against what the terms themselves say."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from texts import any_text, briefing_of

from index.analyze import terms
from index.answer import Findable, Place, Reading, read
from index.answer.features import features_of
from index.answer.pool import Pool, gather
from index.answer.reading import key_of
from index.answer.sought import Sought, sought_by
from index.models import Passage
from index.question import parse_question
from index.split import split_paragraphs, split_passages


def passages_of(text: str) -> list[Passage]:
    return list(split_passages(text, split_paragraphs(briefing_of(text))))


def reading_of(text: str, passages: list[Passage]) -> Reading:
    return read(text, [Findable(passage, ["Title"], [["Ana Lima"]] * len(passage.sentences)) for passage in passages])


def sought(question: str) -> Sought:
    parsed = parse_question(question)
    return sought_by(parsed, [1.0] * len(parsed.words), [True] * len(parsed.words), [])


def pool_of(text: str, question: str) -> tuple[Pool, list[Passage]]:
    passages = passages_of(text)
    reading = reading_of(text, passages)
    return gather([Place(reading, number) for number in range(len(passages))], sought(question)), passages


@given(any_text)
def test_a_reading_holds_every_sentences_terms(text: str) -> None:
    passages = passages_of(text)
    reading = reading_of(text, passages)
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    assert len(reading.sentences) == len(sentences) + 1
    assert len(reading.passages) == len(passages) + 1
    assert reading.sentences[-1] == len(reading.keys) == len(reading.signs)
    for place, sentence in enumerate(sentences):
        held = reading.keys[reading.sentences[place] : reading.sentences[place + 1]].tolist()
        assert held == [key_of(term.text) for term in terms(sentence.of(text))]


@given(
    any_text.filter(lambda text: bool(passages_of(text))), st.sampled_from(["Rubio said", "U.S. GDP 5%", "go Title"])
)
def test_a_pool_counts_what_is_sought_in_every_sentence(text: str, question: str) -> None:
    pool, passages = pool_of(text, question)
    wanted = list(parse_question(question).words)
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    counted = [
        [[term.text for term in terms(sentence.of(text))].count(word) for word in wanted] for sentence in sentences
    ]
    assert pool.counts.tolist() == counted
    assert pool.passage_of.tolist() == [place for place, passage in enumerate(passages) for _ in passage.sentences]
    assert pool.context[:, [word == "titl" for word in wanted]].all()
    assert not pool.speakers.any()


@given(any_text.filter(lambda text: bool(passages_of(text))))
def test_every_feature_is_one_finite_number_a_sentence(text: str) -> None:
    pool, passages = pool_of(text, "Who said that Rubio goes to the U.S.?")
    features = features_of(pool, sought("Who said that Rubio goes to the U.S.?"), np.ones(len(passages)))
    for name, feature in features.items():
        assert feature.shape == pool.passage_of.shape, name
        assert np.isfinite(feature).all(), name


def test_who_speaks_in_a_sentence_is_known_of_it() -> None:
    pool, _ = pool_of("It is late. We go.", "What did Lima say?")
    assert pool.speakers.all()
    assert pool.context.all()


def test_words_side_by_side_as_in_the_question_are_a_phrase() -> None:
    text = "The port of Odesa opened.\nOdesa has no port of call."
    pool, passages = pool_of(text, "Did the port of Odesa open?")
    phrases = features_of(pool, sought("Did the port of Odesa open?"), np.ones(len(passages)))["sentence phrases"]
    assert phrases[0] > phrases[1] == 0
