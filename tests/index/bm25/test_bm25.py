import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from index.bm25 import K1, B, BM25Index

WORDS = "abcdefg"
passages = st.text(WORDS, max_size=8).map(list)
corpora = st.lists(passages, max_size=12)
questions = st.text(WORDS + "z", min_size=1, max_size=4).map(list)


def assert_ranked_as_rank_bm25_ranks(
    corpus: list[list[str]], question: list[str], count: int, index: BM25Index | None = None
) -> None:
    matching = [place for place, passage in enumerate(corpus) if set(passage) & set(question)]
    hits = (index or BM25Index(corpus)).search(question, count)
    assert len(hits) == min(count, len(matching))
    if matching:
        scores = BM25Okapi(corpus, k1=K1, b=B).get_scores(question)
        best = sorted(matching, key=lambda place: (-scores[place], place))[:count]
        assert [hit.position for hit in hits] == best
        assert [hit.score for hit in hits] == pytest.approx(scores[best].tolist(), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("corpus", [[], [[]], [[], []]])
def test_a_library_without_words_matches_nothing(corpus: list[list[str]]) -> None:
    index = BM25Index(corpus)
    assert index.search(["a"], 10) == []
    assert (len(index), list(index.vocabulary), "a" in index) == (len(corpus), [], False)


def test_a_true_match_counts_in_a_corpus_of_one_where_its_score_is_negative() -> None:
    (hit,) = BM25Index([["a", "b"]]).search(["a"], 10)
    assert hit.position == 0
    assert hit.score < 0


def test_a_true_match_counts_in_a_corpus_of_two_where_its_score_is_nothing() -> None:
    assert BM25Index([["b"], ["a"]]).search(["a"], 10) == [(1, 0.0)]


@examples(4_000)
@given(corpora, questions, st.integers(1, 12))
def test_passages_rank_as_rank_bm25_ranks_them(corpus: list[list[str]], question: list[str], count: int) -> None:
    assert_ranked_as_rank_bm25_ranks(corpus, question, count)


@examples(3_000)
@given(st.lists(passages, max_size=2), questions, st.integers(1, 3))
def test_a_corpus_of_no_one_or_two_passages_ranks_so_too(
    corpus: list[list[str]], question: list[str], count: int
) -> None:
    assert_ranked_as_rank_bm25_ranks(corpus, question, count)


@examples(100)
@given(st.lists(passages, min_size=1, max_size=12), questions, st.integers(1, 12))
def test_many_passages_of_one_score_rank_by_position(corpus: list[list[str]], question: list[str], count: int) -> None:
    assert_ranked_as_rank_bm25_ranks(corpus * 80, question, count)


@examples(3_000)
@given(corpora, st.dictionaries(st.sampled_from(WORDS + "z"), st.integers(0, 3), max_size=4))
def test_a_weight_counts_a_term_so_many_times(corpus: list[list[str]], weights: dict[str, int]) -> None:
    hits = BM25Index(corpus).search(weights, len(corpus) + 1)
    assert {hit.position for hit in hits} == {
        place for place, passage in enumerate(corpus) if not weights.keys().isdisjoint(passage)
    }
    if hits:
        repeated = [term for term, weight in weights.items() for _ in range(weight)]
        scores = BM25Okapi(corpus, k1=K1, b=B).get_scores(repeated)
        for hit in hits:
            assert hit.score == pytest.approx(scores[hit.position], rel=1e-9, abs=1e-9)


def test_no_hits_are_given_where_none_are_wanted() -> None:
    assert BM25Index([["a"]]).search(["a"], 0) == []


@given(corpora)
def test_the_vocabulary_knows_how_many_passages_hold_each_term(corpus: list[list[str]]) -> None:
    index = BM25Index(iter(corpus))
    assert set(index.vocabulary) == {term for passage in corpus for term in passage}
    for term in WORDS + "z":
        assert index.document_frequency(term) == sum(term in passage for passage in corpus)
        assert (term in index) == (index.document_frequency(term) > 0)


@given(corpora)
def test_rarer_terms_tell_more(corpus: list[list[str]]) -> None:
    index = BM25Index(corpus)
    by_frequency = sorted(WORDS, key=index.document_frequency)
    idfs = [index.idf(term) for term in by_frequency]
    assert idfs == sorted(idfs, reverse=True)
    assert all(idf > 0 for idf in idfs)
