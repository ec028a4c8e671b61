from datetime import date

import pytest
from hypothesis import given
from texts import any_text

from index.answer.recency import HALF_LIFE, LEAP, asked_days, asks_for_latest, recency_of, tells_of

FRIDAY = date(2025, 9, 12)


def test_the_newest_briefing_is_the_most_recent_and_age_halves() -> None:
    assert recency_of(FRIDAY, FRIDAY) == 1
    assert recency_of(date.fromordinal(FRIDAY.toordinal() - int(HALF_LIFE)), FRIDAY) == pytest.approx(0.5)
    assert recency_of(None, FRIDAY) == recency_of(FRIDAY, None) == 0


@pytest.mark.parametrize("question", ["What is the latest on the truce?", "what happened this week", "and right now?"])
def test_some_questions_ask_for_the_latest(question: str) -> None:
    assert asks_for_latest(question)


@pytest.mark.parametrize("question", ["What happened in the week of 12 September?", "Who knows?"])
def test_others_do_not(question: str) -> None:
    assert not asks_for_latest(question)


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("in the week of 12 September", [date(LEAP, 9, 12)]),
        ("on Sept. 12, 2025", [FRIDAY]),
        ("on September 12th and on the 3rd of October", [date(LEAP, 9, 12), date(LEAP, 10, 3)]),
        ("on 31 June", []),
        ("12 soldiers may march on", []),
    ],
)
def test_days_are_read_as_people_write_them(question: str, days: list[date]) -> None:
    assert asked_days(question) == days


def test_a_weekly_briefing_tells_of_the_days_before_it() -> None:
    day = [date(LEAP, 9, 12)]
    assert tells_of(FRIDAY, day) == 1
    assert 0 < tells_of(date(2025, 9, 18), day) < 1
    assert tells_of(date(2025, 9, 20), day) == tells_of(date(2025, 9, 11), day) == tells_of(None, day) == 0


def test_a_day_of_last_december_is_told_of_in_january() -> None:
    assert tells_of(date(2025, 1, 2), [date(LEAP, 12, 30)]) > 0


@given(any_text)
def test_any_text_can_be_searched_for_days(text: str) -> None:
    assert all(0 <= tells_of(FRIDAY, [day]) <= 1 for day in asked_days(text))
