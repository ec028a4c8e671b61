"""What somebody says in a paragraph of its own without marks."""

import pytest
from quotation_texts import quotations_of, said

LEAD = "Ana Lima, the mayor, left. In Odesa she said:"


def test_a_paragraph_behind_who_says_it_is_theirs() -> None:
    text = f"{LEAD}\n\nI will go. The port is old.\n\nIt was over."
    assert said(text) == [("I will go. The port is old.", "Ana Lima")]
    assert quotations_of(text)[0].cue is not None


def test_a_block_quotation_is_theirs_to_its_end() -> None:
    text = f"{LEAD}\n\n> I will go. Berg told me: “Go.”\n>\n> The port is old.\n\nIt was over."
    assert said(text) == [("I will go. Berg told me:", "Ana Lima"), ("Go.", "Berg"), ("The port is old.", "Ana Lima")]


@pytest.mark.parametrize("following", ["“I will go.”", "> “I will go.”"])
def test_marks_around_it_are_read_as_ever(following: str) -> None:
    assert said(f"{LEAD}\n\n{following}") == [("I will go.", "Ana Lima")]


@pytest.mark.parametrize(
    "following",
    ["- The port is old.", "Read more about the port here.", "The port", "Carl Berg left, and “so on”.", "## On ports"],
)
def test_a_list_a_heading_and_what_another_is_told_of_are_not_theirs(following: str) -> None:
    assert all(name != "Ana Lima" for _, name in said(f"{LEAD}\n\n{following}"))


@pytest.mark.parametrize("lead", ["Lima said that three things were needed:", "Lima is at the port:", "Lima said so."])
def test_a_paragraph_behind_a_report_of_other_words_is_nobodys(lead: str) -> None:
    assert all("old" not in words for words, _ in said(f"{lead}\n\nThe port is old, and too small."))


def test_a_paragraph_in_which_others_are_told_to_speak_is_not_theirs() -> None:
    told = said(f"{LEAD}\n\nTaxes will fall by 5% from May. Carl Berg told reporters he would vote against the plan.")
    assert ("he would vote against the plan", "Carl Berg") in told
    assert all(name != "Ana Lima" for _, name in told)
