from hypothesis import given
from hypothesis import strategies as st

from index.answer.confidence import LEAST, MOST, threshold_of


@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_the_larger_the_library_the_surer_an_answer_has_to_be(passages: int, more: int) -> None:
    assert LEAST <= threshold_of(passages) <= threshold_of(passages + more) <= MOST
