"""Interviews and transcripts."""

import pytest
from quotation_texts import quotations_of, said


def test_all_of_an_answer_in_a_transcript_is_its_speakers() -> None:
    text = (
        "QUESTION: Is it late?\n\nMS. LIMA: It is not.\n\nHe said, “Wait.”\n\nNothing is agreed.\n\n"
        "QUESTION: And now?\n\nMS. LIMA: Now it is."
    )
    speakers = [each.speaker for each in quotations_of(text)]
    assert [speaker.name and speaker.name.of(text) for speaker in speakers][1:4] == ["MS. LIMA"] * 3
    assert [speaker.certainty for speaker in speakers][1:4] == ["named", "carried", "carried"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (
            "Carl Berg told this paper: “We balance science. It is our job.” Is he right?",
            [("Carl Berg told this paper:", "HILL"), ("We balance science. It is our job.", "Carl Berg")],
        ),
        (
            "The minister said, “We will not ever go.”",
            [("The minister said,", "HILL"), ("We will not ever go.", None)],
        ),
    ],
)
def test_what_somebody_quotes_in_an_interview_is_not_theirs(asked: str, expected: list[tuple[str, str | None]]) -> None:
    text = f"HILL: Welcome.\n\nLIMA: Thank you.\n\nHILL: {asked}\n\nLIMA: He is wrong."
    assert said(text)[2:4] == expected
