import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards.buttons import SHARE_CARD
from bot.cards.state import CardState, Shown, card_state_from
from bot.reference import Reference

numbers = st.integers(0, 2**32 - 1)
states = st.builds(
    CardState, st.sampled_from(Shown), st.builds(Reference, numbers, numbers, st.binary(min_size=3, max_size=3))
)


@given(states)
def test_a_state_comes_back_from_its_letters_and_fits_a_custom_id(state: CardState) -> None:
    assert card_state_from(str(state)) == state
    assert len(f"{SHARE_CARD}{state}") <= 100


@pytest.mark.parametrize(
    "written", ["", "answer", "answer/", "answer/AAAA", "title/AAAAAAAAAAAAAAA", f"answer/{'A' * 30}", "answer/ä", "/"]
)
def test_letters_that_hold_no_state_give_none(written: str) -> None:
    assert card_state_from(written) is None


@given(st.text())
def test_any_letters_give_a_state_or_none(written: str) -> None:
    assert card_state_from(f"answer/{written}") is None or written
