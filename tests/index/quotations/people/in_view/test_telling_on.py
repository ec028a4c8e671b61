"""Sentences that tell on of whoever spoke, and the words in marks behind them."""

import pytest

from index.models import Certainty, Span, Speaker
from index.quotations.people.in_view.telling_on import tells_on


@pytest.mark.parametrize(
    ("sentence", "is_told_on"),
    [
        ("She laughed.", True),
        ("But her voice was low.", True),
        ("They left.", True),
        ("He laughed.", False),
        ("Her brother laughed.", False),
        ("The mayor laughed.", False),
    ],
)
def test_a_sentence_tells_on_of_a_woman_and_not_of_her_brother(sentence: str, *, is_told_on: bool) -> None:
    text = f"Anna Lima spoke. {sentence}"
    speaker = Speaker(Certainty.NAMED, Span(0, 9))
    assert tells_on(text, Span(17, len(text)), speaker) is is_told_on


def test_a_sentence_may_tell_on_of_somebody_without_a_name() -> None:
    assert tells_on("He laughed.", Span(0, 11), Speaker(Certainty.UNNAMED))
