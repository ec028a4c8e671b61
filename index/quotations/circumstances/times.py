"""Days, months and times as news text states them, as patterns."""

import re

from index.text.calendar_words import MONTHS

DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
"""A day of the week, to be put into other patterns."""

MONTH = rf"(?:{'|'.join(map(str.capitalize, MONTHS))}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
"""A month, to be put into other patterns."""

_PART = r"(?:morning|afternoon|evening|night)"
TIME = (
    rf"(?:(?:on|by|late|early|earlier|later)\s)*(?:(?:last|this|next|the following)\s)?{DAY}(?:\s{_PART})?"
    rf"|(?:(?:on|in|by)\s)?(?:\d{{1,2}}\s)?{MONTH}(?:\s\d{{1,2}}\b(?!:))?(?:,?\s\d{{4}})?"
    rf"|(?:(?:earlier|later|late|early)\s)*(?:last|this|that)\s(?:week|month|year|weekend|summer"
    rf"|spring|fall|autumn|winter|{_PART})"
    r"|(?:an?|one|two|three|several|\d+)\s(?:hour|day|week|month|year)s?\s(?:earlier|later|ago)"
    r"|yesterday|today|tonight|in\s\d{4}|at the time|earlier in the day|later in the day|(?:the )?next day"
)
"""A time, to be put into other patterns: "late on Friday", "last week"."""

TIME_WORD = re.compile(rf"\b(?:{TIME})\b", re.IGNORECASE)
"""A time wherever it stands, in small letters and capitals."""
