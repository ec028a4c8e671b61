import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pages.state import PAGES, PageState, state_from
from bot.reference import Reference

numbers = st.integers(0, 2**32 - 1)
references = st.builds(Reference, numbers, numbers, st.binary(min_size=3, max_size=3))
states = st.lists(references, min_size=1, max_size=PAGES).flatmap(
    lambda some: st.builds(
        PageState,
        st.integers(0, 2**64 - 1),
        st.just(tuple(some)),
        st.integers(0, len(some) - 1),
        st.none() | st.integers(0, 2**32 - 2),
    )
)
SOME = PageState(1, (Reference(2, 3, b"abc"),))


@given(states)
def test_a_state_comes_back_as_it_went_and_fits_a_custom_id(state: PageState) -> None:
    assert state_from(str(state)) == state
    assert len(f"share/{state}") <= 100


@given(st.text("ABCabc019_-", max_size=95))
def test_whatever_comes_back_is_a_page_that_there_is_or_nothing(written: str) -> None:
    state = state_from(written)
    assert state is None or state.reference in state.references


@pytest.mark.parametrize("written", ["", "A", str(SOME)[:-2], str(SOME) + "AAAA", str(SOME._replace(page=1))])
def test_what_is_no_state_is_none(written: str) -> None:
    assert state_from(written) is None
