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


def test_a_clause_that_begins_with_a_phrase_is_its_words() -> None:
    for clause in ("With the port shut, there’s less grain", "In Odesa, grain will be dear"):
        assert said(f"{clause}, Ana Lima said.") == [(clause, "Ana Lima")]
    assert said("In Friday’s paper, Ana Lima said that it was late.") == [("it was late", "Ana Lima")]


@pytest.mark.parametrize(
    "text",
    [
        "The goat came from Odesa, whose mayor at the time, Carl Berg, recalled the feast last week.",
        "In his memoir of forty years at sea, captain Carl Berg recalls the advice of his skipper.",
        "In 2004, Carl Berg added two ports to the list.",
    ],
)
def test_what_is_no_clause_is_what_nobody_says(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("behind", [" that “the port is lost”.", ": “The port is lost.”"])
def test_whoever_is_told_may_be_named_behind_their_role(behind: str) -> None:
    text = f"The chairman, Carl Berg, told his deputy, Ana Lima{behind if behind[0] == ':' else ',' + behind}"
    (quotation,) = quotations_of(text)
    assert quotation.addressee is not None
    assert quotation.addressee.of(text) == "his deputy, Ana Lima"
    assert said(text)[0][1] == "Carl Berg"
