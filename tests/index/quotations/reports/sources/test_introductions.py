"""Who is introduced with a colon before whole sentences in marks."""

import pytest
from quotation_texts import quotations_of, said


@pytest.mark.parametrize(
    "lead",
    [
        "Ana Lima, who sails, was blunter",
        "In Port Weekly, Ana Lima was having none of it",
        "Asked about the port, Ana Lima shrugged",
        "Ana Lima had a different view",
        "Ana Lima did not mince her words",
        "Ana Lima declined to confirm it",
        "Ana Lima has this update",
        "Ana Lima has issued the following statement",
        "Ana Lima chimed in",
        "Ana Lima put it to me very well",
    ],
)
def test_whoever_is_told_how_they_speak_says_what_is_behind_the_colon(lead: str) -> None:
    assert said(f"{lead}: “We are late.”") == [("We are late.", "Ana Lima")]


@pytest.mark.parametrize(
    "lead",
    [
        "Ana Lima, the mayor, on the budget",
        "Ana Lima on X",
        "Ana Lima in Port Weekly on why the port is lost",
        "20:31 Statement from Ana Lima",
        "This from Ana Lima, our reporter",
        "Here is the mayor, Ana Lima, on the way out of the port",
    ],
)
def test_whoever_is_shown_without_a_verb_says_what_is_behind_the_colon(lead: str) -> None:
    assert said(f"{lead}: “We are late.”") == [("We are late.", "Ana Lima")]


@pytest.mark.parametrize(
    "lead",
    [
        "Ana Lima smiled at the sign on the wall",
        "Ana Lima was furious about the letter from Berg",
        "Ana Lima was delighted with a card from her son",
        "Ana Lima had a sign on her door",
        "Ana Lima had one question from Berg",
        "Ana Lima was met by one word",
        "Here is the problem",
        "The sign was clear",
        "It was clear",
        "New York on edge",
    ],
)
def test_words_that_others_wrote_or_shouted_are_not_theirs_who_meet_them(lead: str) -> None:
    assert said(f"{lead}: “We are late.”") == []


def test_words_in_marks_that_are_no_whole_sentences_are_not_introduced() -> None:
    assert said("Ana Lima was blunt: “late” was her word.") == []
    assert said("Ana Lima was blunt: it was “late”.") == []


def test_somebody_whom_a_text_does_not_name_may_put_it_well() -> None:
    (quotation,) = quotations_of("A trader in Goma put it to me very well: “You change the sack.”")
    assert quotation.speaker.mention
    assert quotation.speaker.name is None
