"""The subject before a cue."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lima defended the port, saying: “It is ours.”",
        "Ana Lima defended the port and said: “It is ours.”",
        "Ana Lima, who is a lawyer, said: “It is ours.”",
        "On Friday, Ana Lima also said: “It is ours.”",
    ],
)
def test_the_subject_is_found_across_what_stands_between_it_and_the_cue(text: str) -> None:
    assert found(text) == [("direct", "It is ours.", "Ana Lima", "named")]


@pytest.mark.parametrize("opening", ["When Ana Lima resigned", "Hours after Ana Lima resigned", "While Ana Lima slept"])
def test_whoever_a_clause_without_a_comma_tells_of_does_not_speak(opening: str) -> None:
    spoken = said(f"{opening} Carl Berg said: “We never wanted this war at all.”")
    assert "Ana Lima" not in [speaker for _, speaker in spoken]
