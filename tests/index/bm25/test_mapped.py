from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from index.bm25.mapped import map_values, write_values

facts = st.text(st.characters()) | st.integers() | st.floats(allow_nan=False) | st.lists(st.integers())
kinds = st.sampled_from([np.uint8, np.int32, np.int64, np.uint64, np.float32, np.float64, np.bool_])
some_arrays = arrays.arrays(kinds, arrays.array_shapes(min_dims=1, max_dims=2, min_side=0))
values = st.dictionaries(st.text(), facts | some_arrays, max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values)
def test_what_is_mapped_is_what_was_written(tmp_path: Path, written: dict[str, object]) -> None:
    write_values(tmp_path / "file", written)
    mapped = map_values(tmp_path / "file")
    assert mapped.keys() == written.keys()
    for name, value in written.items():
        np.testing.assert_array_equal(mapped[name], value)
        assert not isinstance(value, np.ndarray) or mapped[name].dtype == value.dtype


def test_arrays_are_written_in_order_whatever_their_order_in_memory(tmp_path: Path) -> None:
    array = np.arange(12).reshape(3, 4)
    write_values(tmp_path / "file", {"turned": array.T, "thinned": array[:, ::2]})
    mapped = map_values(tmp_path / "file")
    assert mapped["turned"].tolist() == array.T.tolist()
    assert mapped["thinned"].tolist() == array[:, ::2].tolist()


def test_nothing_can_be_written_into_what_is_mapped(tmp_path: Path) -> None:
    write_values(tmp_path / "file", {"array": np.arange(3)})
    with pytest.raises(ValueError, match="read-only"):
        map_values(tmp_path / "file")["array"][0] = 1
