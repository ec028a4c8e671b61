"""Completion: what was typed, or nearly, is found, and the best comes first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import any_text, any_words

from index.naming.completion import Completion

NAMES = (
    "Peace talks flounder",
    "Talks on peace in Oslo",
    "Peace",
    "Über den Frieden",
    "Zelenskyy arrives",
    "Zelenskiy departs",
    "Petra Novák",
    "日本の外交",
    "U.S. envoys leave",
    "Rubio's speech",
    "?!",
)


def completion_of(*names: str) -> Completion[str]:
    return Completion(([name] for name in names), names.__getitem__)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("peace", ["Peace", "Peace talks flounder", "Talks on peace in Oslo"]),
        ("PEACE TALKS", ["Peace talks flounder", "Talks on peace in Oslo"]),
        ("pea", ["Peace talks flounder", "Peace", "Talks on peace in Oslo"]),
        ("oslo pea", ["Talks on peace in Oslo"]),
        ("uber", ["Über den Frieden"]),
        ("Nova\u0301k", ["Petra Novák"]),
        ("zelenskyy", ["Zelenskyy arrives", "Zelenskiy departs"]),
        ("zelnsky", ["Zelenskyy arrives", "Zelenskiy departs"]),
        ("zeelnskiy", ["Zelenskiy departs", "Zelenskyy arrives"]),
        ("envois", ["U.S. envoys leave"]),
        ("us env", ["U.S. envoys leave"]),
        ("rubio speech", ["Rubio's speech"]),
        ("lounde", ["Peace talks flounder"]),
        ("外交", ["日本の外交"]),
        ("peacetalks floun", ["Peace talks flounder"]),
        ("?", ["?!"]),
        ("volcano", []),
        ("xyz", []),
    ],
)
def test_what_is_meant_comes_best_first(typed: str, found: list[str]) -> None:
    assert completion_of(*NAMES).best(typed, 5) == found


def test_short_words_forgive_no_slip() -> None:
    assert completion_of("Bo Berg").best("brg", 5) == []
    assert completion_of("Bo Berg").best("breg", 5) == ["Bo Berg"]


def test_of_equals_the_first_comes_first_and_all_come_where_nothing_is_typed() -> None:
    assert completion_of(*NAMES).best("", 3) == list(NAMES[:3])
    assert completion_of(*NAMES).best("  ", 99) == list(NAMES)
    assert completion_of("Oslo two", "Oslo one").best("oslo", 5) == ["Oslo two", "Oslo one"]


def test_what_is_called_exactly_so_comes_before_its_double_in_other_letters() -> None:
    assert completion_of("uber", "Über").best("Über", 1) == ["Über"]


def test_every_name_of_a_thing_finds_it() -> None:
    completion = Completion([["Ana Lima", "the harbour minister"]], ["lima"].__getitem__)
    assert completion.best("harbor", 5) == completion.best("ana minister", 5) == ["lima"]


def test_nothing_is_found_among_nothing() -> None:
    assert completion_of().best("peace", 5) == completion_of().best("", 5) == []


@given(st.lists(any_words, min_size=1, max_size=20), any_text, st.data())
def test_any_name_is_found_first_by_itself(names: list[str], typed: str, data: st.DataObject) -> None:
    completion = completion_of(*names)
    assert len(completion.best(typed, 5)) <= 5
    name = data.draw(st.sampled_from(names))
    assert " ".join(completion.best(name, 5)[0].split()) == " ".join(name.split())


@given(st.lists(st.text("abcdef", min_size=6, max_size=9), min_size=1, max_size=20), st.data())
def test_a_letter_that_is_missing_hides_nothing(names: list[str], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(names))
    place = data.draw(st.integers(0, len(name) - 1))
    assert name in completion_of(*names).best(name[:place] + name[place + 1 :], len(names))
