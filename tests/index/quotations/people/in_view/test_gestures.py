"""Words in marks alone behind a laugh are theirs who laughs."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    "gesture",
    [
        "Ana Lima laughed.",
        "Mayor Ana Lima shook her head.",
        "Ana Lima, the mayor, just smiled at me.",
        "His wife, Ana Lima, corrected him.",
    ],
)
def test_words_in_marks_behind_a_gesture_are_carried_over_from_who_makes_it(gesture: str) -> None:
    text = f"“It was bad,” Carl Berg said. {gesture} “It was worse than bad.”"
    assert found(text)[-1] == ("direct", "It was worse than bad.", "Ana Lima", "carried")


@pytest.mark.parametrize(
    "text",
    [
        "“Were you there?” the lawyer asked. Ana Lima nodded. “Did you see him?”",
        "Ana Lima left. “It was worse than bad.”",
        "The crowd around Ana Lima laughed. “It was worse than bad.”",
        "Ana Lima laughed.\n\n“It was worse than bad.”",
    ],
)
def test_words_in_marks_alone_are_nobodys_where_another_may_say_them(text: str) -> None:
    assert said(text)[-1][1] is None


def test_who_laughs_goes_on_behind_what_they_do_next() -> None:
    text = "Ana Lima laughed. “It was bad then.” She sighed. “It was worse than bad.”"
    assert [name for _, name in said(text)] == ["Ana Lima", "Ana Lima"]
