import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.bm25.entries import entries_of, entry_type, frequencies_in, least_entries, passages_in

POSTINGS = st.dictionaries(st.integers(0, 2**31 - 1), st.integers(1, 2**31 - 1), max_size=20)


@given(POSTINGS)
def test_entries_tell_their_postings_and_ascend_with_their_passages(postings: dict[int, int]) -> None:
    passages = np.array(sorted(postings), np.int64)
    frequencies = np.array([postings[passage] for passage in sorted(postings)], np.int64)
    kind = entry_type(int(passages.max(initial=-1)) + 1, int(frequencies.max(initial=0)))
    entries = entries_of(passages, frequencies, kind)
    assert passages_in(entries).tolist() == passages.tolist()
    assert frequencies_in(entries).tolist() == frequencies.tolist()
    assert entries.searchsorted(least_entries(passages, kind)).tolist() == list(range(len(postings)))


def test_four_bytes_do_for_usual_texts() -> None:
    assert entry_type(2**24 - 1, 255).itemsize == 4
    assert entry_type(2**24, 1).itemsize == entry_type(1, 256).itemsize == 8
