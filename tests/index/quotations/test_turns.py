"""Interviews and transcripts."""

from quotation_texts import quotations_of


def test_all_of_an_answer_in_a_transcript_is_its_speakers() -> None:
    text = (
        "QUESTION: Is it late?\n\nMS. LIMA: It is not.\n\nHe said, “Wait.”\n\nNothing is agreed.\n\n"
        "QUESTION: And now?\n\nMS. LIMA: Now it is."
    )
    speakers = [each.speaker for each in quotations_of(text)]
    assert [speaker.name and speaker.name.of(text) for speaker in speakers][1:4] == ["MS. LIMA"] * 3
    assert [speaker.certainty for speaker in speakers][1:4] == ["named", "carried", "carried"]
