from math import exp, log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pooled_texts import dense_text, passages_of, pool_of, sought_in

from index.answer.ranking.pool import KIN, Pool
from index.answer.ranking.ranked import rank
from index.answer.ranking.weights import WEIGHTS
from index.variants import Variant, VariantKind

SOUGHT = sought_in("Who opened the port of Odesa?")


def ranked_by(pool: Pool, odds: list[float]) -> list[tuple[int, int, float]]:
    """The order of a pool whose sentences have these logarithms of odds."""
    return [tuple(best) for best in rank(pool, {"bm25": np.array(odds) / WEIGHTS["bm25"]}).best]


@given(dense_text.filter(lambda text: bool(passages_of(text))), st.data())
def test_a_passage_is_as_likely_as_its_sentences_together_and_shows_the_best(text: str, data: st.DataObject) -> None:
    passages = passages_of(text)
    scores = [[data.draw(st.floats(-20, 20)) for _ in passage.sentences] for passage in passages]
    best = ranked_by(pool_of(text, SOUGHT), [score for of_passage in scores for score in of_passage])
    assert sorted(number for number, *_ in best) == list(range(len(passages)))
    assert [score for *_, score in best] == sorted((score for *_, score in best), reverse=True)
    for number, sentence, score in best:
        assert score == pytest.approx(log(sum(map(exp, scores[number]))))
        assert scores[number][sentence] == pytest.approx(max(scores[number]))


def test_two_good_sentences_beat_a_slightly_better_one() -> None:
    pool = pool_of("It opened.\nIt opened. Lima left.", SOUGHT)
    assert [number for number, *_ in ranked_by(pool, [2.5, 2, 2])] == [1, 0]


def test_passages_that_are_as_good_stay_in_the_engines_order() -> None:
    pool = pool_of("\n".join(["It opened."] * 20), SOUGHT)
    assert [number for number, *_ in ranked_by(pool, [1.0] * 20)] == list(range(20))


def test_of_sentences_that_are_as_good_the_first_is_shown() -> None:
    pool = pool_of("It opened. It opened.", SOUGHT)
    assert ranked_by(pool, [1, 1])[0][1] == 0


@pytest.mark.parametrize("scores", [[1e4, -1e4], [-1e4, 1e4], [1e4, 1e4]])
def test_no_odds_are_too_long_to_be_compared(scores: list[float]) -> None:
    assert ranked_by(pool_of("It opened. It shut.", SOUGHT), scores)[0][2] == pytest.approx(1e4, abs=1)


def test_the_best_passage_holds_what_its_sentences_hold_together() -> None:
    sought = sought_in("Who opened the port of Odesa?", [Variant((1,), ("it",), VariantKind.KIN)])
    ranked = rank(pool_of("The port is old. It shut.", sought), {"bm25": np.array([0.0, 1.0])})
    held = dict(zip(sought.terms, ranked.held.tolist(), strict=True))
    assert held == {"open": KIN, "port": 1, "odesa": 1}  # the heading has Odesa
    assert ranked.features == {"bm25": 1}
