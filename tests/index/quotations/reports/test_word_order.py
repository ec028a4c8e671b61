"""Words before, behind and around a cue are its speaker's."""

import pytest
from quotation_texts import found, quotations_of, said


def test_a_quotation_split_by_its_cue_has_one_group_and_one_speaker() -> None:
    text = "“We will go,” Ana Lima told reporters. “We will not stay.”"
    assert found(text) == [
        ("direct", "We will go,", "Ana Lima", "named"),
        ("direct", "We will not stay.", "Ana Lima", "named"),
    ]
    assert len({quotation.group for quotation in quotations_of(text)}) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "China, which calls itself a “near-Arctic state,” sent three research ships north.",
            [("itself a “near-Arctic state,”", "China")],
        ),
        ("Lima, who has long said that it was late, left.", [("it was late", "Lima")]),
        ("The plan drawn up by Lima, who said it was “a mess”, failed.", [("it was “a mess”", "Lima")]),
        (
            "Berg had met Ana Lima, who said that the port was cold, dark and “a mess”.",
            [("the port was cold, dark and “a mess”", "Ana Lima")],
        ),
    ],
)
def test_a_relative_clause_ends_where_the_verb_of_its_sentence_is_still_to_come(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert said(text) == expected


def test_an_act_that_somebody_begins_is_no_speech() -> None:
    assert said("Lima began “shouting at the crowd” and left.") == []
    assert said("Lima began: “It is late.”") == [("It is late.", "Lima")]


@pytest.mark.parametrize(
    "text",
    [
        "On the East Coast, Lima announced plans for May.",
        "But despite its promise, the party says it will wait.",
        "If you are Lima, you announce a vote.",
    ],
)
def test_what_tells_when_or_where_before_a_subject_is_none_of_its_words(text: str) -> None:
    assert text.partition(",")[0] not in [words for words, _ in said(text)]


def test_a_clause_before_its_subject_is_its_words() -> None:
    assert said("But that is wrong, Ana Lima, a lawyer, wrote in a blog post.") == [("But that is wrong", "Ana Lima")]
