import pytest
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from index.bm25 import K1, B, BM25Index

word = st.sampled_from("abcdefg")
corpora = st.lists(st.lists(word, max_size=8), max_size=12)


@pytest.mark.parametrize("corpus", [[], [[]], [[], []]])
def test_a_library_without_words_matches_nothing(corpus: list[list[str]]) -> None:
    assert BM25Index(corpus).search(["a"], 10) == []


def test_a_true_match_counts_in_a_corpus_of_one_where_its_score_is_negative() -> None:
    (hit,) = BM25Index([["a", "b"]]).search(["a"], 10)
    assert hit.position == 0


@given(corpora, st.lists(word, min_size=1, max_size=4))
def test_matches_are_those_that_share_a_term_and_score_as_rank_bm25_scores_them(
    corpus: list[list[str]], question: list[str]
) -> None:
    hits = BM25Index(corpus).search(question, len(corpus) + 1)
    assert {hit.position for hit in hits} == {
        place for place, passage in enumerate(corpus) if set(passage) & set(question)
    }
    if hits:
        scores = BM25Okapi(corpus, k1=K1, b=B).get_scores(question)
        assert [hit.score for hit in hits] == [scores[hit.position] for hit in hits]
        assert hits == sorted(hits, key=lambda hit: (-hit.score, hit.position))


@given(corpora)
def test_rarer_terms_tell_more(corpus: list[list[str]]) -> None:
    index = BM25Index(corpus)
    by_frequency = sorted("abcdefg", key=lambda term: sum(term in passage for passage in corpus))
    idfs = [index.idf(term) for term in by_frequency]
    assert idfs == sorted(idfs, reverse=True)
    assert all(idf > 0 for idf in idfs)
