from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import any_text

from index.answer.ranking.recency import (
    COVERED,
    DOUBLED,
    HALF_LIFE,
    LEAP,
    asked_days,
    lateness_of,
    recency_of,
    tells_of,
)

FRIDAY = date(2025, 9, 12)


def test_the_newest_briefing_is_the_most_recent_and_age_halves() -> None:
    assert recency_of(FRIDAY, FRIDAY) == 1
    assert recency_of(date.fromordinal(FRIDAY.toordinal() - int(HALF_LIFE)), FRIDAY) == pytest.approx(0.5)
    assert recency_of(None, FRIDAY) == recency_of(FRIDAY, None) == 0


def test_each_week_counts_less_than_the_one_before() -> None:
    this_week, last_week, fourth, year, last_year = (
        lateness_of(date.fromordinal(FRIDAY.toordinal() - 7 * weeks), FRIDAY) for weeks in (0, 1, 3, 51, 103)
    )
    assert this_week == 1
    assert this_week - last_week == pytest.approx(last_week - fourth) == pytest.approx(DOUBLED)
    assert year - last_year == pytest.approx(DOUBLED)
    assert lateness_of(None, FRIDAY) == lateness_of(FRIDAY, None) == lateness_of(date(1, 1, 1), FRIDAY) == 0


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("in the week of 12 September", [date(LEAP, 9, 12)]),
        ("on Sept. 12, 2025", [FRIDAY]),
        ("on September 12th and on the 3rd of October", [date(LEAP, 9, 12), date(LEAP, 10, 3)]),
        ("on 31 June", []),
        ("the 29th of February", [date(LEAP, 2, 29)]),
        ("29 February 2025", []),
        ("1 May, 2000", [date(2000, 5, 1)]),
        ("12 ſeptember", [date(LEAP, 9, 12)]),  # the long s of old prints is an s in any case
        ("in May 2025", []),
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


def test_a_leap_day_is_told_of_in_leap_years() -> None:
    assert tells_of(date(2024, 3, 1), [date(LEAP, 2, 29)]) > 0
    assert tells_of(date(2025, 3, 1), [date(LEAP, 2, 29)]) == 0


def test_a_day_with_its_year_is_told_of_in_no_other() -> None:
    assert tells_of(FRIDAY, asked_days("12 September 2000")) == 0


def test_of_several_days_the_nearest_counts() -> None:
    assert tells_of(FRIDAY, [date(2025, 9, 8), FRIDAY, date(2025, 9, 10)]) == 1


dates = st.dates()
days_of_any_year = st.dates(date(LEAP, 1, 1), date(LEAP, 12, 31))


@given(dates, st.lists(dates | days_of_any_year, max_size=3))
def test_a_briefing_tells_of_the_days_that_it_covers_and_of_no_others(published: date, days: list[date]) -> None:
    last = published.toordinal()
    covered = [date.fromordinal(last - gap) for gap in range(min(COVERED + 1, last))]
    in_any_year = [told.replace(year=LEAP) for told in covered]
    assert (tells_of(published, days) > 0) is any(day in covered or day in in_any_year for day in days)
    assert tells_of(published, days) <= 1


@given(dates, dates)
def test_recency_is_a_share_that_only_age_lessens(published: date, newest: date) -> None:
    for share in (recency_of(published, newest), lateness_of(published, newest)):
        assert 0 <= share <= 1
        assert (share == 1) is (published >= newest)


@given(any_text, st.sampled_from(["12 {}", "{} 12"]), st.text("januryfebmchpilgstovd.İıſK", max_size=9))
def test_any_text_can_be_searched_for_days(text: str, form: str, month: str) -> None:
    for question in (text, text + form.format(month)):
        assert all(0 <= tells_of(FRIDAY, [day]) <= 1 for day in asked_days(question))
