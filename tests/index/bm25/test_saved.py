"""An index that is saved and opened is the index that was saved, or is refused."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.bm25 import K1, B, BM25Index, NumberedPassages, mapped, snapshot
from index.bm25 import saved as saved_form
from index.errors import SavedIndexUnusable

TERMS = ["a", "b", "c", "d", "é", "\ud800", "", "北"]
passages = st.lists(st.lists(st.sampled_from(TERMS), max_size=8), max_size=6)
changes = st.lists(st.tuples(st.sampled_from(["w", "x", "\udfff", ""]), st.none() | passages), max_size=8)
questions = st.lists(st.sampled_from([*TERMS, "z"]), min_size=1, max_size=4)

Changes = list[tuple[str, list[list[str]] | None]]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "library.bm25"
    sample().save(path, "sample")
    return path


def sample() -> BM25Index:
    briefings = {"one": [["a", "b"], ["b", "é"]], "two": [["c"], []], "three": [["a", "a"]]}
    index = BM25Index.of_briefings((name, NumberedPassages.of(own)) for name, own in briefings.items())
    index.remove("two")
    return index


def change(index: BM25Index, made: Changes) -> None:
    for name, added in made:
        if added is not None:
            index.add(name, NumberedPassages.of(added))
        elif name in index.briefings:
            index.remove(name)


def assert_same(index: BM25Index, other: BM25Index, question: list[str]) -> None:
    assert len(index) == len(other)
    assert list(index.briefings.items()) == list(other.briefings.items())
    assert list(index.vocabulary) == list(other.vocabulary)
    assert [index.document_frequency(term) for term in TERMS] == [other.document_frequency(term) for term in TERMS]
    for count, briefings in [(100, None), (1, None), (3, ["w", ""])]:
        assert index.search(question, count, briefings) == other.search(question, count, briefings)


def opened_again(index: BM25Index) -> BM25Index:
    """The file is gone from its folder, but not from the disk, before the index is used."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.bm25"
        index.save(path, "any")
        return BM25Index.open(path, "any")


@settings(max_examples=300)
@given(changes, changes, questions, st.integers(0, 20))
def test_what_is_opened_is_what_was_saved_and_changes_like_it(
    before: Changes, after: Changes, question: list[str], small: int
) -> None:
    with mock.patch.object(snapshot, "SMALL", small):
        index = BM25Index()
        change(index, before)
        opened = opened_again(index)
        assert_same(opened, index, question)
        for one in (index, opened):
            change(one, after)
        assert_same(opened, index, question)
        assert_same(opened_again(opened), index, question)
    for one in (index, opened):
        one.compact()
    assert_same(opened, index, question)


def test_what_is_opened_is_searched_compiled_as_well(saved: Path) -> None:
    pytest.importorskip("numba", reason="the extra `fast` is not installed")
    index = BM25Index.open(saved, "sample")
    assert index.compile()
    assert_same(index, sample(), ["a", "b"])


def test_a_change_leaves_the_file_as_it_is(saved: Path) -> None:
    before = saved.read_bytes()
    index = BM25Index.open(saved, "sample")
    index.add("four", NumberedPassages.of([["a", "new"]]))
    index.remove("one")
    index.compact()
    assert {hit.position for hit in index.search(["a"], 5)} == {0, 1}
    assert saved.read_bytes() == before
    assert_same(BM25Index.open(saved, "sample"), sample(), ["a"])


def test_an_index_that_is_open_outlives_its_file(saved: Path) -> None:
    index = BM25Index.open(saved, "sample")
    BM25Index([["other"]]).save(saved, "other")
    assert_same(index, sample(), ["a"])
    saved.unlink()
    assert_same(index, sample(), ["a"])


def assert_refused_or_same(path: Path) -> None:
    try:
        index = BM25Index.open(path, "sample")
    except SavedIndexUnusable:
        return
    assert_same(index, sample(), ["a", "é"])


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("damaged") / "library.bm25"
    sample().save(path, "sample")
    return path


@pytest.fixture(scope="module")
def whole(damaged: Path) -> bytes:
    return damaged.read_bytes()


@settings(max_examples=500)
@given(st.lists(st.tuples(st.integers(0), st.integers(1, 255)), min_size=1, max_size=4))
def test_a_file_with_changed_bytes_is_refused(damaged: Path, whole: bytes, flips: list[tuple[int, int]]) -> None:
    changed = bytearray(whole)
    for place, mask in flips:
        changed[place % len(whole)] ^= mask
    damaged.write_bytes(changed)
    assert_refused_or_same(damaged)


def test_a_file_with_one_bit_changed_is_refused_wherever_it_is(damaged: Path, whole: bytes) -> None:
    for place in range(len(whole)):
        damaged.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << place % 8]) + whole[place + 1 :])
        with pytest.raises(SavedIndexUnusable):
            BM25Index.open(damaged, "sample")


def test_a_file_cut_short_anywhere_is_refused(damaged: Path, whole: bytes) -> None:
    for length in range(len(whole)):
        damaged.write_bytes(whole[:length])
        with pytest.raises(SavedIndexUnusable, match=r"damaged: build the index again"):
            BM25Index.open(damaged, "sample")


@given(st.binary(min_size=1, max_size=200))
def test_a_file_with_more_behind_it_is_refused(damaged: Path, whole: bytes, more: bytes) -> None:
    damaged.write_bytes(whole + more)
    with pytest.raises(SavedIndexUnusable, match="damaged"):
        BM25Index.open(damaged, "sample")


@given(st.integers(0), st.integers(0), st.binary(max_size=100))
def test_a_file_of_which_a_stretch_was_never_written_is_refused(
    damaged: Path, whole: bytes, start: int, length: int, instead: bytes
) -> None:
    start %= len(whole)
    end = start + length % (len(whole) - start + 1)
    damaged.write_bytes(whole[:start] + bytes(end - start) + whole[end:])
    assert_refused_or_same(damaged)
    damaged.write_bytes(whole[:start] + instead + whole[end:])
    assert_refused_or_same(damaged)


@given(st.binary(max_size=200))
def test_any_other_file_is_refused(damaged: Path, content: bytes) -> None:
    for start in (b"", mapped.MAGIC, mapped.PREFIX.pack(mapped.MAGIC, mapped.VERSION, 0)):
        damaged.write_bytes(start + content)
        with pytest.raises(SavedIndexUnusable):
            BM25Index.open(damaged, "sample")


def test_what_was_made_from_something_else_is_refused(saved: Path) -> None:
    with pytest.raises(SavedIndexUnusable, match="made from something else"):
        BM25Index.open(saved, "another sample")


def test_another_version_is_refused(saved: Path) -> None:
    with mock.patch.object(mapped, "VERSION", mapped.VERSION + 1), pytest.raises(SavedIndexUnusable, match="version"):
        BM25Index.open(saved, "sample")


def test_bounds_by_other_parameters_are_refused(saved: Path) -> None:
    with mock.patch.object(saved_form, "K1", 1.2), pytest.raises(SavedIndexUnusable, match="version"):
        BM25Index.open(saved, "sample")


def test_a_version_with_other_fields_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "library.bm25"
    mapped.write_values(path, {"fingerprint": "sample", "parameters": [K1, B], "segments": 1})
    with pytest.raises(SavedIndexUnusable, match="version"):
        BM25Index.open(path, "sample")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.bm25", tmp_path):
        with pytest.raises(SavedIndexUnusable, match="cannot be read"):
            BM25Index.open(path, "sample")


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """No file of this process grows beyond so many bytes, as on a full disk."""
    before, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (before, most))


def test_a_full_disk_leaves_the_file_that_was_there_and_nothing_else(saved: Path) -> None:
    larger = BM25Index([[str(number)] for number in range(1000)])
    with files_of_at_most(2 * saved.stat().st_size), pytest.raises(OSError, match="too large"):
        larger.save(saved, "larger")
    assert list(saved.parent.iterdir()) == [saved]
    assert_same(BM25Index.open(saved, "sample"), sample(), ["a"])


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sample().save(tmp_path / "nowhere" / "library.bm25", "sample")


SAVING = """
import sys
from pathlib import Path
from index.bm25 import BM25Index
index = BM25Index([[str(number)] for number in range(20_000)])
while True:
    index.save(Path(sys.argv[1]), "child")
    print("saved", flush=True)
"""


@pytest.mark.parametrize("saves", [1, 2, 3])
def test_a_save_that_is_killed_leaves_a_whole_file(saved: Path, saves: int) -> None:
    with subprocess.Popen([sys.executable, "-c", SAVING, saved], stdout=subprocess.PIPE) as child:
        assert child.stdout
        for _ in range(saves):
            child.stdout.readline()
        child.kill()
    assert len(BM25Index.open(saved, "child")) == 20_000


def test_what_killed_saves_left_goes_with_a_later_save(saved: Path) -> None:
    left, writing, other = (saved.with_name(name) for name in ("library.bm25.new-1", "library.bm25.new-2", "b.new-1"))
    for path in (left, writing, other):
        path.touch()
    for path in (left, other):
        os.utime(path, (0, 0))
    sample().save(saved, "sample")
    assert set(saved.parent.iterdir()) == {saved, writing, other}
