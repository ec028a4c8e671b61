"""Whoever asks a question does not answer it."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    "text",
    [
        "“Will you go?” asked Berg.\n\n“It is late,” he said.",
        "“Will you go?” asked Berg. “No, never,” he said.",
        "Berg asked: “Will you go?” “No, never,” he said.",
        "“Will you go?” asked Carl Berg.\n\n“No, never,” he said.",
        "“Will you go?” asked Carl Berg. “It is late,” he replied.",
    ],
)
def test_a_pronoun_behind_a_question_may_mean_who_answers(text: str) -> None:
    assert said(text)[-1][1] is None


@pytest.mark.parametrize(
    "text",
    [
        "“Why pay?” asked Carl Berg. “It makes no sense,” he said.",
        "“Why pay?” asked Berg. “It makes no sense,” he said.",
        "Carl Berg said it was late. “Why pay?” he asked. “No sense at all,” he said.",
    ],
)
def test_a_pronoun_behind_a_question_that_needs_no_answer_means_who_asks(text: str) -> None:
    assert said(text)[-1][1] in ("Carl Berg", "Berg")
