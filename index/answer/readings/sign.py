"""What a single word shows of the answers in a text, wherever it stands: numbers, days, reasons."""

import re
from collections.abc import Iterable
from enum import IntFlag
from functools import lru_cache

from index.text.calendar_words import MONTHS, WEEKDAYS


class Sign(IntFlag):
    """What one word shows; a word may show several things.

    A DAY is a date that a calendar has, not "this week", a CAUSE a reason that is called one, an AMOUNT a number of
    something measured or a stretch of time, an AGE somebody's, and a QUESTION is shown by the last word of one.
    """

    NUMBER = 1
    DATE = 2
    NAME = 4
    PLACE = 8
    REASON = 16
    AMOUNT = 32
    COUNTRY = 64
    CAUSE = 128
    DAY = 256
    QUESTION = 512
    OUTLET = 1024
    AGE = 2048


NOTHING = Sign(0)
"""What most words show."""


def _each(words: Iterable[str], sign: Sign) -> dict[str, Sign]:
    return dict.fromkeys(words, sign)


_CALENDAR = frozenset([*MONTHS, *WEEKDAYS])
_BY_WORD = {
    **_each(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion"
        " trillion dozen dozens hundreds thousands millions billions half third quarter fourth fifth sixth seventh"
        " eighth ninth tenth twice double triple".split(),
        Sign.NUMBER,
    ),
    **_each("halves thirds quarters fifths tenths".split(), Sign.NUMBER | Sign.AMOUNT),
    **_each("hourly daily weekly monthly yearly".split(), Sign.NUMBER | Sign.AMOUNT),
    **_each(
        "century centuries year years month months week weeks day days decade decades era age today yesterday tomorrow"
        " tonight spring summer autumn winter morning evening noon midnight dawn dusk weekend hour hours minutes ago"
        " upcoming annually a.m. p.m.".split(),
        Sign.DATE,
    ),
    **_each(
        "since therefore thus hence cause caused causes result resulted resulting results lead led leading leads order"
        " avoid allow allows allowed enable prevent ensure so fear fears fearing feared purpose aim aimed goal citing"
        " cited meant intended designed amid after argued argues arguing refused refuses blamed blames".split(),
        Sign.REASON,
    ),
    **_each("because due owing reason reasons".split(), Sign.REASON | Sign.CAUSE),
}
_YEAR = re.compile(r"(?:1\d{3}|20\d\d)s?")


@lru_cache(maxsize=65_536)
def sign_of(word: str) -> Sign:
    """What a word shows by itself; months and days of the week do with a capital only, as May does."""
    lower = word.lower()
    if word[0].isdigit():
        return Sign.NUMBER | Sign.DATE | Sign.DAY if is_year(word) else Sign.NUMBER
    if lower in _CALENDAR:
        return Sign.DATE | Sign.DAY if word[0].isupper() else NOTHING
    return _BY_WORD.get(lower, NOTHING)


def is_year(word: str) -> bool:
    """Whether a word is a year of the last thousand, or the name of its decade."""
    return _YEAR.fullmatch(word) is not None


def is_of_calendar(word: str) -> bool:
    """Whether a word is a month's or a day's name, capital or not."""
    return word.lower() in _CALENDAR
