from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from index.counts import Counts, recounted, summed

texts = st.lists(st.text("abc", min_size=1).map(Counter), max_size=4)


@given(texts, texts, texts)
def test_counts_are_those_of_what_is_left(
    gone: list[Counter[str]], kept: list[Counter[str]], new: list[Counter[str]]
) -> None:
    before = recounted({}, (), [*gone, *kept])
    assert recounted(before, gone, new) == dict(sum([*kept, *new], Counter[str]()))


@given(st.lists(st.text("abc"), max_size=4))
def test_a_sum_is_what_counting_all_at_once_gives(held: list[str]) -> None:
    assert summed(map(Counts.of, held)) == dict(Counter("".join(held)))
