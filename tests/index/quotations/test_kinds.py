"""Direct, mixed and indirect quotations."""

import pytest
from quotation_texts import found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berg said he was “fed up” with it.", ("mixed", "he was “fed up” with it", "Berg", "named")),
        ("Lima said the plan should go ahead.", ("indirect", "the plan should go ahead", "Lima", "named")),
        ("According to Reuters, the port is closed.", ("indirect", "the port is closed", "Reuters", "named")),
        ("The port is closed, according to Reuters.", ("indirect", "The port is closed", "Reuters", "named")),
        ("The port will close, Lima said.", ("indirect", "The port will close", "Lima", "named")),
        ("‘We don’t know,’ Berg said.", ("direct", "We don’t know,", "Berg", "named")),
        ('"It opens straight,” Berg said.', ("direct", "It opens straight,", "Berg", "named")),
        ("„Nobody knows it yet“, Berg said.", ("direct", "Nobody knows it yet", "Berg", "named")),
        ("“We leave at once. ” Berg said.", ("direct", "We leave at once.", "Berg", "named")),
        ("“We leave at once.” Berg said.", ("direct", "We leave at once.", "Berg", "named")),
        ("Berg said: “Nobody knows.”", ("direct", "Nobody knows.", "Berg", "named")),
        ("Said Berg: “Nobody knows.”", ("direct", "Nobody knows.", "Berg", "named")),
        ("Berg continued: “Nobody knows.”", ("direct", "Nobody knows.", "Berg", "named")),
        ("“Nobody knows,” an official said.", ("direct", "Nobody knows,", None, "unnamed")),
        ("“Nobody knows,” she said.", ("direct", "Nobody knows,", None, "pronoun")),
    ],
)
def test_each_kind_of_quotation_has_its_words_and_its_speaker(text: str, expected: tuple[str, ...]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize("told", ["Lima told him: “Sell it. Sell it now.”", "his father used to say: “Never sell it.”"])
def test_what_a_speaker_says_that_another_said_is_quoted_with_who_said_it(told: str) -> None:
    assert found(f"Carl Berg said {told}") == [("mixed", told, "Carl Berg", "named")]


def test_a_noun_before_marked_words_leaves_them_the_speakers() -> None:
    assert found("Berg denied the report: “I did not say it.”") == [("direct", "I did not say it.", "Berg", "named")]
