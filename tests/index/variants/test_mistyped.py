import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.analyze import FUNCTION_WORDS
from index.variants.mistyped import meant_function_word


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("teh", "the"), ("waht", "what"), ("whenn", "when"), ("wil", "will"), ("mch", "much"), ("abut", "about")],
)
def test_letters_swapped_doubled_or_left_out_are_a_slip(typed: str, meant: str) -> None:
    assert meant_function_word(typed) == meant


@given(st.sampled_from(sorted(FUNCTION_WORDS)))
def test_a_function_word_is_no_slip_of_another(word: str) -> None:
    assert meant_function_word(word) is None
