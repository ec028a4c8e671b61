"""A correction is told from another issue by the words that it takes over."""

import pytest
from texts import briefing_of

from bot.settings import SEEDS
from index.library import open_library
from index.same_issue import is_same_issue

WEEK = "Lake level\n\nThe lake stood at 4.1 metres on Monday, two less than in spring. Boats stay in the harbour.\n"


@pytest.mark.parametrize(
    "later",
    [
        WEEK,
        WEEK.replace("4.1", "4.2"),
        WEEK.upper(),
        WEEK + "Corrected: an earlier version named another figure.\n",
        WEEK.partition("\n\n")[2],
    ],
)
def test_a_text_with_a_few_other_words_is_the_same_issue(later: str) -> None:
    assert is_same_issue(briefing_of(WEEK), briefing_of(later))


@pytest.mark.parametrize(
    "later",
    [
        "Lake level\n\nThe lake rose to 5.3 metres on Tuesday after days of rain. Boats sail again.\n",
        "Lake level\n",
        "Ferry line paused\n\nNobody was hurt.\n",
    ],
)
def test_a_text_that_tells_of_something_else_is_another_issue(later: str) -> None:
    assert not is_same_issue(briefing_of(WEEK), briefing_of(later))


def test_a_text_grown_by_another_issue_is_no_correction() -> None:
    seed = open_library(str(SEEDS)).get("diplomacy-watch-rubio-recommits-to-nato")
    assert not is_same_issue(briefing_of(WEEK), briefing_of(WEEK + seed.text))
