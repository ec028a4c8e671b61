"""Interviews whose questions are in bold or headings, and whose answers stand below without a label."""

import pytest
from quotation_texts import found, said
from texts import briefing_of

from index.models import Verdict
from index.shelves.shelf import Shelf

LEAD = "*The envoy Ana Lima left in May. She tells Carl Berg why.*"
TALK = (
    "{}\n\n**Why did you go?**\n\nI had to.\n\n**Would you go back?**\n\nNo. I would not.\n\n"
    "**You wrote that.**\n\nI did."
)


def test_an_interviewee_named_in_the_lead_in_answers_what_the_interviewer_asks_in_bold() -> None:
    assert said(TALK.format(LEAD))[:3] == [
        ("Why did you go?", "Carl Berg"),
        ("I had to.", "Ana Lima"),
        ("Would you go back?", "Carl Berg"),
    ]
    assert said(TALK.format(LEAD))[-2:] == [("You wrote that.", "Carl Berg"), ("I did.", "Ana Lima")]


def test_questions_may_be_headings() -> None:
    text = TALK.format(LEAD).replace("**You wrote that.**", "**Did you write?**")
    headings = "\n".join("## " + line.strip("*") if line.startswith("**") else line for line in text.split("\n"))
    assert ("No. I would not.", "Ana Lima") in said(headings)


@pytest.mark.parametrize("lead", ["Ana Lima met Eva Hill. They tell Carl Berg why.", "A talk about the port.", "Lima"])
def test_where_the_lead_in_does_not_tell_who_answers_nobody_is_named(lead: str) -> None:
    assert ("direct", "I had to.", None, "unnamed") in found(TALK.format(lead))


def test_where_no_question_is_set_apart_nobody_is_named() -> None:
    text = TALK.format(LEAD).replace("*", "").replace("You wrote that.", "Did you write?")
    assert ("direct", "I had to.", None, "unnamed") in found(text)
    assert ("direct", "Would you go back?", None, "unnamed") in found(text)


@pytest.mark.parametrize("told", ["Lima pours some tea.", "*She laughs.*", "## On the port"])
def test_what_the_article_tells_between_answers_is_nobodys(told: str) -> None:
    text = TALK.format(LEAD).replace("**Would", f"{told}\n\n**Would")
    assert all(told.strip("*# ") not in words for words, _ in said(text))


def test_what_an_answer_quotes_is_not_the_interviewees() -> None:
    text = TALK.format(LEAD).replace("I had to.", "My father told me: “Never trust a port.” So I went.")
    assert ("Never trust a port.", None) in said(text)
    assert ("So I went.", "Ana Lima") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The port law\n\n## What do you pay?\n\nTen euros.\n\n## When do you pay?\n\nNow.\n\n## Can you leave?\n\nYes.",
        TALK.format(LEAD).split("\n\n**You")[0].replace("*", ""),
    ],
)
def test_explanations_and_a_question_or_two_are_no_interview(text: str) -> None:
    assert all("pay" not in words and "go" not in words for words, _ in said(text))


def test_an_answer_is_not_confirmed_as_the_interviewers() -> None:
    shelf = Shelf.of([briefing_of(TALK.format(LEAD).replace("I had to.", "I had to leave it."), author="Carl Berg")])
    verdicts = [
        check.verdict for claim in ("Carl Berg", "Ana Lima") for check in shelf.check(f"{claim}: “I had to leave it.”")
    ]
    assert verdicts == [Verdict.MISATTRIBUTED, Verdict.VERBATIM]


def test_answers_of_which_the_article_says_whose_they_are_make_no_interview() -> None:
    text = (
        "Before the vote Carl Berg sat down with voters.\n\n**Are you voting for Berg?**\n\nI am, said Eva Dorn."
        "\n\n**Why do you want change?**\n\nI want it because our town is poor, said Ivan Petrov."
        "\n\n**What do you think of the port?**\n\nWe need it, said Olga Maier.\n"
    )
    assert all(name != "Carl Berg" for _, name in said(text))


def test_questions_that_an_article_answers_itself_make_no_interview() -> None:
    text = (
        "## Why is your rent going up?\n\nRents rose by 5% last year, our data shows.\n\n## What can you do?\n\n"
        "Tenants should talk to us.\n\n## How much will you pay?\n\nIt depends on your town.\n"
    )
    assert said(text) == []
