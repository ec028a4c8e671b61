from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from index.counts import recounted

Counts = list[Counter[str]]

texts = st.lists(st.text("abc", min_size=1).map(Counter), max_size=4)


@given(texts, texts, texts)
def test_counts_are_those_of_what_is_left(gone: Counts, kept: Counts, new: Counts) -> None:
    before = recounted({}, (), [*gone, *kept])
    assert recounted(before, gone, new) == dict(sum([*kept, *new], Counter[str]()))
