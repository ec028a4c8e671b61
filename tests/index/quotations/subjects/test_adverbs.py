"""What stands between a subject and its cue."""

import pytest
from quotation_texts import quotations_of


@pytest.mark.parametrize("speaker", ["the Berg family", "a Berg ally", "her family"])
def test_a_noun_that_ends_as_adverbs_do_is_part_of_the_subject(speaker: str) -> None:
    text = f"Carl Berg left. “The port is lost,” {speaker} said."
    (quotation,) = quotations_of(text)
    assert quotation.speaker.name is None
    assert quotation.speaker.mention is not None
    assert quotation.speaker.mention.of(text) == speaker
