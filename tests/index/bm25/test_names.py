from unittest import mock

from hypothesis import given
from hypothesis import strategies as st

from index.bm25 import names
from index.bm25.names import NO_NAMES

any_text = st.text(st.characters(), max_size=6)
distinct = st.lists(any_text, unique=True)


@given(distinct, st.integers(0), any_text)
def test_names_are_found_by_number_and_number_by_name(given_names: list[str], cut: int, stranger: str) -> None:
    cut %= len(given_names) + 1
    held = NO_NAMES.extended(given_names[:cut]).extended(given_names[cut:])
    assert list(held) == given_names
    assert [held.find(name) for name in given_names] == list(range(len(given_names)))
    assert held.find(stranger) == (given_names.index(stranger) if stranger in given_names else None)


@given(distinct, any_text)
def test_names_of_one_hash_are_told_apart(given_names: list[str], stranger: str) -> None:
    with mock.patch.object(names, "_hash", lambda name: len(name) % 2):
        held = NO_NAMES.extended(given_names)
        assert [held.find(name) for name in given_names] == list(range(len(given_names)))
        assert stranger in given_names or held.find(stranger) is None
