import sys
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from index.bm25.code_pages import give_back_code

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells where code is")

LIBRARY = "pydantic_core"


def in_memory() -> int:
    """How many KB of the library's code are in memory."""
    is_code, resident = False, 0
    for line in Path("/proc/self/smaps").read_text("utf-8").splitlines():
        first, *rest = line.split()
        if not first.endswith(":"):
            is_code = rest[0] == "r-xp" and LIBRARY in line
        elif first == "Rss:" and is_code:
            resident += int(rest[0])
    return resident


def test_code_is_given_back_and_comes_again_when_it_is_run() -> None:
    numbers = TypeAdapter(list[int])
    assert numbers.validate_json("[1, 2]") == [1, 2]
    assert in_memory() > 0
    assert give_back_code(LIBRARY) > 0
    assert in_memory() == 0
    assert numbers.validate_json("[3]") == [3]


def test_no_other_code_is_given_back() -> None:
    assert give_back_code("no such library") == 0
