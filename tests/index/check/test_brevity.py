"""Claims of too few words to check, and short quotations that stand as such."""

import pytest
from texts import briefing_of

from index.models import Check, Verdict
from index.shelves.shelf import Shelf

SHORT = (
    "“We will stay, and that is unacceptable to us,” Bo Berg said. “Why not?”\n"
    "Ana Lima said she was “pissed off” and called the plan “unacceptable.” The council voted for the harbour."
)


@pytest.fixture(scope="module")
def short() -> Shelf:
    return Shelf.of([briefing_of(SHORT, publisher="The Paper")])


def only(checks: list[Check]) -> Check:
    (check,) = checks
    return check


@pytest.mark.parametrize(
    "claim",
    ["Lima said “we”", "the", "“a”", "Berg", "“we will”", "“harbour”", "for the", "and that is to us", "Nobody: “Yes”"],
)
def test_few_or_common_words_get_no_verdict(short: Shelf, claim: str) -> None:
    check = only(short.check(claim))
    assert (check.verdict, check.is_too_short, check.match) == (Verdict.NOT_FOUND, True, None)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("“pissed off”", Verdict.VERBATIM),
        ("Lima: “Pissed off!”", Verdict.VERBATIM),
        ("Berg: “pissed off”", Verdict.MISATTRIBUTED),
        ("“Why not?”", Verdict.VERBATIM),
        ("“unacceptable”", Verdict.VERBATIM),
    ],
)
def test_a_short_quotation_that_stands_in_marks_as_such_is_checked(short: Shelf, claim: str, verdict: Verdict) -> None:
    assert only(short.check(claim)).verdict is verdict


def test_a_word_is_nobody_elses_that_the_claimed_speaker_says_among_others(short: Shelf) -> None:
    assert only(short.check("Berg: “unacceptable”")).is_too_short


def test_common_words_in_a_row_are_verbatim_only_where_the_claimed_speaker_says_them() -> None:
    shelf = Shelf.of([briefing_of("“It’s one and done, and they will pay,” Bo Berg said. “We sail,” Ana Lima said.")])
    assert only(shelf.check("Berg: “It's one and done”")).verdict is Verdict.VERBATIM
    assert only(shelf.check("Lima: “It's one and done”")).is_too_short


def test_three_words_of_which_one_says_something_are_enough(short: Shelf) -> None:
    assert only(short.check("We will stay")).verdict is Verdict.VERBATIM
