"""Adding and removing briefings gives what building anew gives."""

from collections.abc import Iterator
from itertools import chain
from unittest import mock

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st

from index.bm25 import BM25Index, NumberedPassages, snapshot
from index.bm25.entries import Integers
from index.bm25.vocabulary import Vocabulary

passages = st.lists(st.text("abcdefg", max_size=8).map(list), max_size=6)
changes = st.lists(st.tuples(st.sampled_from("wxyz"), st.none() | passages), max_size=12)


def changed(index: BM25Index, made: list[tuple[str, list[list[str]] | None]]) -> dict[str, list[list[str]]]:
    """What is in the index after some changes, in the order of its positions."""
    held: dict[str, list[list[str]]] = {}
    for name, added in made:
        held.pop(name, None)
        if added is not None:
            held[name] = added
            assert len(index.add(name, NumberedPassages.of(added))) == len(added)
        elif name in index.briefings:
            index.remove(name)
    return held


def assert_same(index: BM25Index, held: dict[str, list[list[str]]], question: list[str]) -> None:
    anew = BM25Index(chain.from_iterable(held.values()))
    positions = [position for name in held for position in index.briefings[name]]
    assert len(index) == len(anew)
    assert set(index.vocabulary) == set(anew.vocabulary)
    assert [index.document_frequency(term) for term in "abcdefg"] == [anew.document_frequency(t) for t in "abcdefg"]
    expected = {positions[hit.position]: hit.score for hit in anew.search(question, 100)}
    hits = index.search(question, 100)
    assert {hit.position: hit.score for hit in hits} == pytest.approx(expected, rel=1e-9, abs=1e-9)
    assert hits == sorted(hits, key=lambda hit: (-hit.score, hit.position))


@examples(500)
@given(changes, st.text("abcdefgz", min_size=1, max_size=4).map(list), st.integers(0, 20))
def test_a_changed_index_ranks_as_one_built_anew(
    made: list[tuple[str, list[list[str]] | None]], question: list[str], small: int
) -> None:
    index = BM25Index()
    with mock.patch.object(snapshot, "SMALL", small):
        held = changed(index, made)
    assert_same(index, held, question)
    index.compact()
    assert_same(index, held, question)
    assert list(chain.from_iterable(index.briefings[name] for name in held)) == list(range(len(index)))


@examples(200)
@given(changes, changes, st.text("abcdefgz", min_size=1, max_size=4).map(list))
def test_a_copy_changes_apart(
    made: list[tuple[str, list[list[str]] | None]], later: list[tuple[str, list[list[str]] | None]], question: list[str]
) -> None:
    index = BM25Index()
    held = changed(index, made)
    copy = index.copy()
    before, end = copy.search(question, 100), copy.end
    changed(index, [(f"later {name}", added) for name, added in later])
    assert (copy.search(question, 100), copy.end) == (before, end)
    assert_same(copy, held, question)


def test_a_progress_bar_around_briefings_tells_how_far_an_index_is_built() -> None:
    done: list[str] = []
    number = NumberedPassages.numbered_by

    def numbered_by(passages: NumberedPassages, vocabulary: Vocabulary) -> Integers:
        done.append(f"{passages.vocabulary[0]} built")
        return number(passages, vocabulary)

    def counted() -> Iterator[tuple[str, NumberedPassages]]:
        for name in "ab":
            done.append(f"{name} taken")
            yield name, NumberedPassages.of([[name]] * 3)

    with mock.patch.object(NumberedPassages, "numbered_by", numbered_by):
        assert len(BM25Index.of_briefings(counted())) == 6
    assert done == ["a taken", "a built", "b taken", "b built"]


def test_a_search_goes_on_in_what_was_there_when_it_began() -> None:
    index = BM25Index.of_briefings([("a", NumberedPassages.of([["x", "y"], ["z"]]))])
    before = index._snapshot
    index.add("b", NumberedPassages.of([["x", "new"]]))
    assert before.statistics.frequencies.tolist() == [1, 1, 1]
    assert [hit.position for hit in index.search(["new"], 5)] == [2]


def test_a_briefing_added_again_takes_the_place_of_what_it_was() -> None:
    index = BM25Index.of_briefings([("a", NumberedPassages.of([["x"], ["y"]])), ("b", NumberedPassages.of([["y"]]))])
    assert index.add("a", NumberedPassages.of([["z"]])) == range(3, 4)
    assert index.search(["x"], 5) == []
    assert "x" not in index
    assert [hit.position for hit in index.search(["y", "z"], 5)] == [2, 3]


def test_a_briefing_that_is_not_there_cannot_be_removed() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        BM25Index().remove("nowhere")


def test_a_briefing_that_is_not_there_holds_no_hits() -> None:
    assert BM25Index.of_briefings([("a", NumberedPassages.of([["x"]]))]).search(["x"], 5, ["nowhere"]) == []
