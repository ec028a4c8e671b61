"""How recent a briefing is, and whether it tells of a day that a question asks for."""

import math
import re
from collections.abc import Iterator, Sequence
from datetime import date

from index.text.calendar_words import MONTHS

_MONTH = "|".join(f"{month[:3]}(?:{month[3:]}|t)?" for month in MONTHS)
_DAY = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH})\.? (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)\b\.?(?:,? (?P<year>\d{{4}}))?",
    re.IGNORECASE,
)
HALF_LIFE = 90.0
"""After so many days a briefing's recency has fallen to a half."""

DOUBLED = 0.1
"""What a briefing loses of its lateness with each doubling: a week counts much this month, and little in last year."""

COVERED = 7
"""A weekly briefing tells of so many days before it is published."""

LEAP = 4
"""A year that has every day of the calendar, and that nobody asks for."""


def recency_of(published: date | None, newest: date | None) -> float:
    """1 for the newest briefing of the library, half as much after each HALF_LIFE; 0 where a date is not known."""
    if published is None or newest is None:
        return 0.0
    return float(2.0 ** (-max(0, (newest - published).days) / HALF_LIFE))


def lateness_of(published: date | None, newest: date | None) -> float:
    """1 for the newest briefing of the library, less by DOUBLED each time that its age in weeks, and one, doubles."""
    if published is None or newest is None:
        return 0.0
    weeks = max(0, (newest - published).days) / 7
    return max(0.0, 1 - DOUBLED * math.log2(1 + weeks))


def asked_days(question: str) -> Sequence[date]:
    """The days that a question names; one named without its year has the year LEAP."""
    return list(_days(question))


def _days(question: str) -> Iterator[date]:
    for named in _DAY.finditer(question):
        month = (named["month"] or named["month2"]).casefold()[:3]
        number = next(place for place, name in enumerate(MONTHS, start=1) if name.startswith(month))
        try:
            yield date(int(named["year"] or LEAP), number, int(named["day"] or named["day2"]))
        except ValueError:  # 31 June is no day
            continue


def tells_of(published: date | None, days: Sequence[date]) -> float:
    """1 for a briefing published on one of some days, less up to COVERED days after it, else 0."""
    if published is None or not days:
        return 0.0
    last = published.toordinal()
    gaps = (last - told for told in range(max(1, last - COVERED), last + 1) if _is_among(days, date.fromordinal(told)))
    return max((1 - gap / (COVERED + 1) for gap in gaps), default=0.0)


def _is_among(days: Sequence[date], told: date) -> bool:
    """Whether a day is one of some, of which those of the year LEAP may be of any year."""
    return told in days or told.replace(year=LEAP) in days
