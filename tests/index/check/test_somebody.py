"""Whether words are somebody's name."""

import pytest

from index.check import is_somebody


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("Ana da Silva", True),
        ("Maria del Ponte", True),
        ("do Lima", False),
        ("ten Go", False),
    ],
)
def test_a_name_may_hold_small_words_of_names_in_any_language(words: str, *, is_one: bool) -> None:
    assert is_somebody(words, lambda _: []) is is_one
