"""What a message says itself around words in marks: that they are denied, or hold only under a condition."""

import re
from typing import NamedTuple

from index.check.turning import turning
from index.models import Span
from index.split import split_sentences

REACH = 200
"""What tells something of words stands at most so many code points from them."""

_ASKS = re.compile(
    r"\W*(?:\w+n[’'ʼ]t|(?:i[’']?m\s|i\sam\s)?(?:not|no)\s(?:sure|certain|idea|clue)(?:\s(?:if|whether|that))?"
    r"|i\s(?:\w+n[’'ʼ]t|do\snot|did\snot)\s(?:think|believe|know|remember|recall)(?:\s(?:if|whether|that))?"
    r"|i\s(?:really\s)?doubt)\b",
    re.IGNORECASE,
)
"""What opens a message that denies nothing of what somebody said, but asks or doubts it: "Didn't she say …?"."""

_CONDITION = re.compile(
    r"\b(?:unless|without|in\scase|(?:as|so)\slong\sas|provided|assuming|otherwise"
    r"|(?<!ask\s)(?<!asked\s)(?<!know\s)(?<!wonder\s)(?<!sure\s)(?<!clear\s)(?<!idea\s)if)\b",
    re.IGNORECASE,
)
"""What tells that something hangs on something else."""


class Around(NamedTuple):
    """A message's own words in the sentence of marked ones: before them and behind them."""

    before: str = ""
    behind: str = ""


def around(text: str, paragraph: Span, marked: Span) -> Around:
    """What stands around marked words, marks and all, in their sentence."""
    near = Span(max(paragraph.start, marked.start - REACH), min(paragraph.end, marked.end + REACH))
    sentences = split_sentences(text, near)
    start = max((each.start for each in sentences if each.start <= marked.start), default=near.start)
    end = min((each.end for each in sentences if each.end >= marked.end), default=near.end)
    return Around(text[start : marked.start], text[marked.end : end])


def denies(message: Around, speaker: str | None, words: str) -> bool:
    """Whether a message denies itself what it goes on to quote, and not that its speaker said so."""
    place = message.before.rfind(speaker) if speaker else -1
    asks = _ASKS.match(message.before)
    start = place + len(speaker or "") if place >= 0 else asks.end() if asks else 0
    return turning(message.before[start:], words) is not None


def sets_condition(message: Around) -> bool:
    """Whether a message says itself that what it quotes hangs on something."""
    return any(map(_CONDITION.search, message))
