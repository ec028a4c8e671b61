"""Words that hold only under a condition, which a claim leaves out."""

import pytest
from texts import briefing_of

from index.models import Check, Difference, Verdict
from index.shelves.shelf import Shelf

TALKS = (
    "“If I did wrong, I did it for the port,” Lima said. “If we don’t buy a ship, we will go down,” Berg said. "
    "“I’d be surprised if they strike all summer,” Dahl said. “We will leave the harbour if nobody pays.” "
    "“If it rains,” Moe told us, “the market is moved to the church.” “The dues, as long as I am mayor, stay low.” "
    "“We fear that if Oslo pulls out, the town must pay for all.”"
)
FREE = (
    "“If a ship burned like that, it would be sunk,” Lima said. “We will stand with the crews as long as it takes.” "
    "“We will fight even if they leave us.” “I do not care at all if they strike.” “They will tear it up if we don’t "
    "pay, and there is a reason.” “If we lose the old port of Oslo, then the town is lost.”"
)


def check(text: str, claim: str) -> Check:
    (only,) = Shelf.of([briefing_of(text)]).check(claim)
    return only


@pytest.mark.parametrize(
    ("claim", "condition"),
    [
        ("Lima: “I did wrong”", "If"),
        ("“I did wrong, I did it for the port”", "If"),
        ("“they strike all summer”", "if"),
        ("“I am mayor, stay low”", "as long as"),
        ("Berg said “we will go down”", "If we don’t buy a ship"),
        ("Berg said they “will go down”", "If we don’t buy a ship, we"),
        ("Asked if he was glad, Berg said “we will go down”", "If we don’t buy a ship"),
        ("“the market is moved to the church”", "If it rains,” Moe told us"),
        ("“the town must pay for all”", "if Oslo pulls out"),
        ("“We will leave the harbour”", "if nobody pays"),
    ],
)
def test_words_are_altered_where_the_condition_they_hang_on_is_cut_off(claim: str, condition: str) -> None:
    found = check(TALKS, claim)
    assert (found.verdict, found.differences) == (Verdict.ALTERED, (Difference("", condition),))
    assert found.source is not None
    assert condition in found.source.of(TALKS)


@pytest.mark.parametrize(
    "claim",
    [
        "“If I did wrong, I did it for the port”",
        "“We will leave the harbour if nobody pays”",
        "Berg said that if no ship was bought “we will go down”",
        "Without a new ship, Berg said, “we will go down”",
        "Berg said the town “will go down” unless it buys a ship",
    ],
)
def test_words_with_their_condition_are_verbatim_inside_the_marks_or_outside(claim: str) -> None:
    assert check(TALKS, claim).verdict is Verdict.VERBATIM


@pytest.mark.parametrize(
    "claim",
    [
        "“it would be sunk”",
        "“We will stand with the crews”",
        "“We will fight”",
        "“I do not care at all”",
        "“there is a reason”",
        "“the old port of Oslo”",
        "“then the town is lost”",
    ],
)
def test_words_that_hang_on_nothing_or_show_that_they_do_may_stand_alone(claim: str) -> None:
    assert check(FREE, claim).verdict is Verdict.VERBATIM
