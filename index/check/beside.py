"""Whom a message sets beside words without a verb: signed behind them, or before them with a colon or a dash."""

import re
from typing import NamedTuple

from index.check.around import REACH
from index.check.who import NAME, IsSomebody, capitals_in, who
from index.models import Span
from index.quotations.cues import LEMMA, is_telling

_WHO = r"(?P<who>[^\s:–—()“”\"](?:[^:–—()“”\"\n]{0,98}?[^\s:–—()“”\"])??)"
_COLON_OR_DASH = r"\s*(?P<sign>:|—|(?<=\s)[–-]+(?=\s))\s*"
_SIGN = re.compile(r"\s*(?:[–—-]+|\()\s*")
_END_OF_SIGN = re.compile(r"[,;:()\n“”\"]|\.(?:\s|$)|$")
_SIGN_BELOW = re.compile(rf"[^\S\n]*\n\s*[–—-]+\s*{_WHO}[^\S\n]*(?:\n|$)")
_LABEL = re.compile(rf"(?:^|[.!?…]\s|[\n“”\"])\s*(?:@\S+\s+)*{_WHO}{_COLON_OR_DASH}$")
_LABELLED = re.compile(rf"({NAME})\s*:\s*$")
_LEAD = re.compile(rf"\s*(?:@\S+\s+)*{_WHO}{_COLON_OR_DASH}(?=\S)")
_TAIL = re.compile(rf"(?<=\s)[–—-]+\s*(?:({NAME})|{_WHO})$")
_TAIL_IN_BRACKETS = re.compile(rf"(?<=\s)\({_WHO}\)$")


_TOPIC = re.compile(
    r",?\s(?:on|about|re|regarding|to|after|before|when|while|during|asked|speaking|talking|responding|reacting)\s"
)
"""What in a label leads from who speaks to what, or to whom: "Lima on Berg: …"."""

_HEADED = re.compile(rf"({NAME})(?<!['’]s)\s[a-z]")
_OBJECT = re.compile(r"\b([a-z]+)\s$")
_CRITICS = frozenset(
    "slam criticize criticise dismiss praise denounce condemn hail laud mock ridicule attack reject blame accuse blast"
    " thank congratulate".split()
)
_BEFORE_TOPIC = frozenset("on about to for against at of with over after vs versus regarding re like than".split())


class Credited(NamedTuple):
    """Whom a message credits with words, and who else it may mean by it."""

    speaker: str
    other: str | None = None


class Parted(NamedTuple):
    """Words, and whom a message says they are from."""

    words: str
    speaker: str | None


def beside_marks(text: str, paragraph: Span, quote: Span, is_somebody: IsSomebody) -> Credited | None:
    """The name or office signed behind marked words or below them, or set before them with a colon or a dash."""
    signed = _signed(text, paragraph, quote, is_somebody)
    return (
        Credited(signed)
        if signed
        else _labelled(text[max(paragraph.start, quote.start - REACH) : quote.start], is_somebody)
    )


def _signed(text: str, paragraph: Span, quote: Span, is_somebody: IsSomebody) -> str | None:
    below = _SIGN_BELOW.match(text, quote.end)
    if below:
        return who(below["who"], is_somebody) or capitals_in(below["who"])
    sign = _SIGN.match(text, quote.end, paragraph.end)
    end = _END_OF_SIGN.search(text, sign.end(), paragraph.end) if sign else None
    if sign is None or end is None:
        return None
    return who(text[sign.end() : end.start()], is_somebody) or capitals_in(text[sign.end() : paragraph.end])


def _labelled(before: str, is_somebody: IsSomebody) -> Credited | None:
    """Who is named with a colon or a dash at the end of what stands before words: first in it, or else last."""
    label, capitals = _LABEL.search(before), _LABELLED.search(before)
    if label and (whole := _of_label(label["who"], is_somebody)):
        return Credited(whole)
    if capitals is None:
        return None
    headed = _HEADED.match(label["who"]) if label else None
    if headed and is_somebody(headed[1]):
        return Credited(headed[1], capitals[1])
    return None if _is_object(before[: capitals.start()]) else Credited(capitals[1])


def _of_label(words: str, is_somebody: IsSomebody) -> str | None:
    """Whom a label names, or its words before what they speak about: "Lima on Berg"."""
    head = _TOPIC.split(words, maxsplit=1)[0]
    return who(head, is_somebody) or who(words, is_somebody)


def _is_object(before: str) -> bool:
    """Whether words lead to whom they are about: "a good day for Lima", "slams Lima"."""
    last = _OBJECT.search(before)
    form = last[1] if last else ""
    return form in _BEFORE_TOPIC or is_telling(form) or LEMMA.get(form) in _CRITICS


def beside_words(text: str, is_somebody: IsSomebody) -> Parted:
    """A text without marks, parted from whom it names at its start or its end."""
    text = text.strip()
    lead = _LEAD.match(text)
    if lead and (speaker := _of_label(lead["who"], is_somebody)):
        return Parted(text[lead.end() :], speaker)
    tail = _TAIL.search(text) or _TAIL_IN_BRACKETS.search(text)
    if tail and (speaker := (tail[1] if tail.re is _TAIL else None) or who(tail["who"] or "", is_somebody)):
        return Parted(text[: tail.start()].strip(), speaker)
    return Parted(text, None)
