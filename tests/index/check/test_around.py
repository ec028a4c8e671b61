"""What a message says itself around words in marks."""

import pytest

from index.check.around import Around, around, denies, sets_condition
from index.models import Span


def around_marks(message: str) -> Around:
    return around(message, Span(0, len(message)), Span(message.index("“"), message.index("”") + 1))


def test_a_message_speaks_around_marks_in_their_sentence() -> None:
    assert around_marks("It rained. Lima said “we go” at noon. Berg left.") == ("Lima said ", " at noon.")


@pytest.mark.parametrize(
    ("message", "is_denied"),
    [("Lima does not think “we go”", True), ("Didn't Lima say “we go”?", False), ("Lima said “we go”", False)],
)
def test_a_message_that_asks_whether_words_were_said_does_not_deny_them(message: str, *, is_denied: bool) -> None:
    assert denies(around_marks(message), "Lima", "we go") is is_denied


@pytest.mark.parametrize(
    ("message", "is_set"),
    [("Lima said “we go” if it rains", True), ("I don't know if Lima said “we go”", False), ("Lima: “we go”", False)],
)
def test_a_message_sets_a_condition_itself(message: str, *, is_set: bool) -> None:
    assert sets_condition(around_marks(message)) is is_set
