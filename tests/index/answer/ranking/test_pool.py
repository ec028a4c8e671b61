"""Pools of any text against what the terms themselves say."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from pooled_texts import QUESTION, dense_text, findable, passages_of, pool_of, reading_of, sentences_in, sought_in

from index.answer import Place
from index.answer.ranking.pool import ALIKE, KIN, VARIANT, gather
from index.answer.readings.gathered import gathered
from index.models import Passage
from index.question import parse_question
from index.text.analyze import terms
from index.variants import Variant, VariantKind

TERMS = [term.text for term in parse_question(QUESTION).terms]
COLUMNS = list(parse_question(QUESTION).words)
VARIANTS = [
    Variant((TERMS.index("kremlin"),), ("moscow",), VariantKind.PLACE),
    Variant((TERMS.index("kremlin"),), ("top", "diplomat"), VariantKind.ROLE),
    Variant((TERMS.index("talk"),), ("it",), VariantKind.KIN),
]
SOUGHT = sought_in(QUESTION, VARIANTS)


def rows_of(text: str, passages: list[Passage]) -> list[list[str]]:
    """The terms of each sentence."""
    return [[term.text for term in terms(sentence.of(text))] for sentence in sentences_in(passages)]


def words_of(*parts: str) -> set[str]:
    return {term.text for part in parts for term in terms(part)}


dense = dense_text.filter(lambda text: bool(passages_of(text)))


@given(dense)
def test_a_pool_knows_what_lies_in_what(text: str) -> None:
    pool, passages = pool_of(text, SOUGHT), passages_of(text)
    rows = rows_of(text, passages)
    assert pool.lengths.tolist() == [len(row) for row in rows]
    assert pool.passage_of.tolist() == [place for place, passage in enumerate(passages) for _ in passage.sentences]
    assert pool.sentence_of.tolist() == [place for place, row in enumerate(rows) for _ in row]


@given(dense)
def test_a_pool_knows_where_every_sought_term_stands(text: str) -> None:
    pool = pool_of(text, SOUGHT)
    row = [word for words in rows_of(text, passages_of(text)) for word in words]
    assert [(int(hit), COLUMNS[column]) for hit, column in zip(pool.hits, pool.columns, strict=True)] == [
        (place, word) for place, word in enumerate(row) if word in COLUMNS
    ]


@given(dense)
def test_a_pool_knows_what_speakers_title_and_heading_hold(text: str) -> None:
    sought = sought_in("What did envoy Lima say about the Odesa title?")
    pool = pool_of(text, sought)
    found = findable(passages_of(text))
    speakers = [words_of(*names) for each in found for names in each.speakers]
    above = [words_of(*each.context) for each in found for _ in each.speakers]
    assert pool.speakers.tolist() == [[word in names for word in sought.terms] for names in speakers]
    assert pool.context.tolist() == [
        [word in names | context for word in sought.terms] for names, context in zip(speakers, above, strict=True)
    ]


@given(dense)
def test_a_speaker_may_be_called_by_another_name_but_not_by_one_of_its_family(text: str) -> None:
    question = "Did negotiator Limov speak?"
    variants = [Variant((1,), ("envoy",), VariantKind.ROLE), Variant((2,), ("lima",), VariantKind.KIN)]
    pool = pool_of(text, sought_in(question, variants))
    is_limas = [bool(names) for each in findable(passages_of(text)) for names in each.speakers]
    assert pool.speakers.tolist() == [[VARIANT * is_it, 0, 0] for is_it in is_limas]


@given(dense)
def test_what_stands_for_a_term_counts_only_where_the_term_is_missing(text: str) -> None:
    for row, held in zip(rows_of(text, passages_of(text)), pool_of(text, SOUGHT).held, strict=True):
        named = "moscow" in row or ("top", "diplomat") in pairwise(row)
        kremlin = 1 if "kremlin" in row else VARIANT if named else 0
        talks = 1 if "talk" in row else KIN if "it" in row else 0
        assert (held[COLUMNS.index("kremlin")], held[COLUMNS.index("talk")]) == (kremlin, talks)


@given(dense)
def test_a_word_of_like_meaning_is_near_and_stands_for_nothing(text: str) -> None:
    pool = pool_of(text, sought_in("Who spurns the gateway?"))
    for row, held, near in zip(rows_of(text, passages_of(text)), pool.held, pool.near, strict=True):
        assert held.tolist() == [0, 0]
        assert near.tolist() == [ALIKE * ("reject" in row), 0]


@given(dense, dense)
def test_passages_of_several_briefings_are_pooled_as_each_alone(first: str, second: str) -> None:
    readings = [reading_of(first), reading_of(second)]
    places = [Place(reading, number) for reading in readings for number in range(len(reading))]
    alone = [pool_of(first, SOUGHT), pool_of(second, SOUGHT)]
    pool = gather(gathered(places), SOUGHT)
    assert pool.passages == sum(each.passages for each in alone)
    for part in ("speakers", "context", "held", "lengths", "keys", "signs"):
        together = np.concatenate([getattr(each, part) for each in alone])
        assert np.array_equal(getattr(pool, part), together), part


def test_words_of_two_sentences_name_nothing_together() -> None:
    assert not pool_of("The one on top left. Diplomat is a trade.", SOUGHT).held.any()
    assert pool_of("They heard the top diplomat.", SOUGHT).held.any()


def test_of_a_passage_each_term_is_held_as_surely_as_by_its_best_sentence() -> None:
    pool = pool_of("The Kremlin met. Odesa met.\nMoscow met.", SOUGHT)
    most = pool.most_of_passage(pool.held)
    assert most[:, COLUMNS.index("kremlin")].tolist() == [1, VARIANT]
    assert most[:, COLUMNS.index("odesa")].tolist() == [1, 0]
