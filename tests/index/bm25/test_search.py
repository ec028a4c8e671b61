"""The search that leaves passages out, in NumPy and compiled, against the sum over all postings."""

from collections.abc import Iterator
from itertools import pairwise
from unittest import mock

import numpy as np
import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from index.bm25 import K1, B, BM25Index, NumberedPassages, prune
from index.bm25 import compiled as engine

seeds = st.integers(0, 2**32 - 1)


@pytest.fixture(params=["numpy", "compiled", "compiled, of few"], scope="module")
def compiled(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether the search is compiled; no collection is small enough to be looked at one and all, but for the last."""
    if request.param != "numpy":
        pytest.importorskip("numba", reason="the extra `fast` is not installed")
    few = 1 << 14 if request.param == "compiled, of few" else 0
    with mock.patch.object(prune, "FEW", 0), mock.patch.object(engine, "FEW", few):
        yield request.param != "numpy"


def made_corpus(seed: int) -> tuple[list[list[str]], list[str]]:
    """Some hundred passages of words that Zipf's law could have drawn, and a question."""
    chance = np.random.default_rng(seed)
    size, words = int(chance.integers(1, 400)), int(chance.integers(2, 60))
    corpus = [
        [str(int(words**roll)) for roll in chance.random(int(chance.integers(0, 12)) * int(chance.integers(1, 3)))]
        for _ in range(size)
    ]
    return corpus, [str(int(words**roll)) for roll in chance.random(int(chance.integers(1, 12)))]


def index_of(corpus: list[list[str]], *, compiled: bool) -> BM25Index:
    index = BM25Index(corpus)
    assert not compiled or index.compile()
    return index


@examples(500)
@given(seeds, st.integers(1, 20))
def test_what_is_left_out_is_never_among_the_best(compiled: bool, seed: int, count: int) -> None:  # noqa: FBT001
    corpus, question = made_corpus(seed)
    matching = [place for place, passage in enumerate(corpus) if set(passage) & set(question)]
    hits = index_of(corpus, compiled=compiled).search(question, count)
    scores = BM25Okapi(corpus, k1=K1, b=B).get_scores(question) if any(corpus) else np.empty(0)
    best = sorted(matching, key=lambda place: (-scores[place], place))[:count]
    assert hits == [(place, scores[place]) for place in best]


@examples(200)
@given(seeds, st.integers(1, 20), st.floats(0, 1))
def test_hits_in_some_briefings_are_those_of_all_without_the_others(
    compiled: bool,  # noqa: FBT001
    seed: int,
    count: int,
    share: float,
) -> None:
    corpus, question = made_corpus(seed)
    chance = np.random.default_rng(seed)
    cuts = [0, *sorted(chance.integers(0, len(corpus), 50).tolist()), len(corpus)]
    briefings = {f"b{place}": corpus[start:end] for place, (start, end) in enumerate(pairwise(cuts))}
    index = BM25Index.of_briefings((name, NumberedPassages.of(own)) for name, own in briefings.items())
    assert not compiled or index.compile()
    chosen = {briefing for briefing in briefings if chance.random() < share}
    within = {position for briefing in chosen for position in index.briefings[briefing]}
    everything = index.search(question, len(corpus))
    assert index.search(question, count, chosen) == [hit for hit in everything if hit.position in within][:count]


def test_a_passage_that_repeats_a_word_more_often_than_a_byte_counts_scores_as_rank_bm25_scores_it(
    compiled: bool,  # noqa: FBT001
) -> None:
    corpus = [["a"] * 70_000, ["a", "b"], ["c"], ["d"], ["e"]]
    scores = BM25Okapi(corpus, k1=K1, b=B).get_scores(["a", "b"])
    assert index_of(corpus, compiled=compiled).search(["a", "b"], 2) == [(1, scores[1]), (0, scores[0])]


@examples(100)
@given(seeds, st.integers(1, 20))
def test_nothing_is_left_out_though_passages_are_longer_or_shorter_now_than_when_they_were_bounded(
    compiled: bool,  # noqa: FBT001
    seed: int,
    count: int,
) -> None:
    first, question = made_corpus(seed)
    index = BM25Index.of_briefings(
        [("first", NumberedPassages.of(first)), ("gone", NumberedPassages.of([["0"] * 40] * 100))]
    )
    assert not compiled or index.compile()
    index.remove("gone")
    index.add("long", NumberedPassages.of([["1", "x"] * 60]))
    corpus = [*first, ["1", "x"] * 60]
    expected = BM25Index(corpus).search(question, len(corpus))
    positions = [*range(len(first)), len(first) + 100]
    assert index.search(question, count) == [(positions[hit.position], hit.score) for hit in expected][:count]


def test_what_is_added_up_part_by_part_is_all_there_is(compiled: bool) -> None:  # noqa: FBT001
    chance = np.random.default_rng(1)
    corpus = [[str(int(60**roll)) for roll in chance.random(int(chance.integers(1, 40)))] for _ in range(10_000)]
    index, exhaustive = index_of(corpus, compiled=compiled), BM25Okapi(corpus, k1=K1, b=B)
    for _ in range(20):
        question = [str(int(60**roll)) for roll in chance.random(int(chance.integers(1, 12)))]
        scores = exhaustive.get_scores(question)
        best = np.argsort(-scores, kind="stable")[:10]
        with mock.patch.object(prune, "CHUNK", 999):
            assert index.search(question, 10) == [(place, scores[place]) for place in best]


@given(seeds)
def test_weights_out_of_all_proportion_lose_no_match(compiled: bool, seed: int) -> None:  # noqa: FBT001
    corpus, question = made_corpus(seed)
    weights = dict(zip(question, [1e-250, 1e-50, 1.0, 1e50], strict=False))
    hits = index_of(corpus, compiled=compiled).search(weights, len(corpus))
    assert {hit.position for hit in hits} == {
        place for place, passage in enumerate(corpus) if not weights.keys().isdisjoint(passage)
    }


def test_where_compiled_code_cannot_be_kept_numpy_answers_and_the_log_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_name: str) -> None:
        raise RuntimeError("cannot cache function: no locator available")

    monkeypatch.setattr(engine, "import_module", refuse)
    index = BM25Index([["kremlin"], ["nato"], ["talks"]])
    assert not index.compile()
    assert [hit.position for hit in index.search(["nato"], 1)] == [1]
    assert "NUMBA_CACHE_DIR" in caplog.text
