"""Whom a message sets beside words without a verb: signed behind them, or before them with a colon or a dash."""

import re
from collections.abc import Callable
from typing import NamedTuple

from index.check.offices import Office
from index.models import Span

IsSomebody = Callable[[str], bool]
"""Whether words are the name of somebody whom the library quotes."""

LONGEST = 8
"""A name with a title, or an office, has at most so many words."""

REACH = 200
"""A label begins at most so many code points before the words."""

_NAME = r"([^\W\d_a-z][\w’'.-]*(?: (?:of |de |van |von |al )*[^\W\d_a-z][\w’'.-]*){0,5})"
_WHO = r"(?P<who>[^\s:–—()“”\"](?:[^:–—()“”\"\n]{0,98}?[^\s:–—()“”\"])??)"
_COLON_OR_DASH = r"\s*(?P<sign>:|—|(?<=\s)[–-]+(?=\s))\s*"
_CAPITALS = re.compile(_NAME)
_SIGN = re.compile(r"\s*(?:[–—-]+|\()\s*")
_END_OF_SIGN = re.compile(r"[,;:()\n“”\"]|\.(?:\s|$)|$")
_SIGN_BELOW = re.compile(rf"[^\S\n]*\n\s*[–—-]+\s*{_WHO}[^\S\n]*(?:\n|$)")
_LABEL = re.compile(rf"(?:^|[.!?…]\s|[\n“”\"])\s*(?:@\S+\s+)*{_WHO}{_COLON_OR_DASH}$")
_LABELLED = re.compile(rf"{_NAME}\s*:\s*$")
_LEAD = re.compile(rf"\s*(?:@\S+\s+)*{_WHO}{_COLON_OR_DASH}(?=\S)")
_TAIL = re.compile(rf"(?<=\s)[–—-]+\s*(?:{_NAME}|{_WHO})$")
_TAIL_IN_BRACKETS = re.compile(rf"(?<=\s)\({_WHO}\)$")


class Parted(NamedTuple):
    """Words, and whom a message says they are from."""

    words: str
    speaker: str | None


def beside_marks(text: str, paragraph: Span, quote: Span, is_somebody: IsSomebody) -> str | None:
    """The name or office signed behind marked words or below them, or set before them with a colon or a dash."""
    return _signed(text, paragraph, quote, is_somebody) or _labelled(text, paragraph, quote, is_somebody)


def _signed(text: str, paragraph: Span, quote: Span, is_somebody: IsSomebody) -> str | None:
    below = _SIGN_BELOW.match(text, quote.end)
    if below:
        return _who(below["who"], is_somebody) or _capitals(below["who"])
    sign = _SIGN.match(text, quote.end, paragraph.end)
    end = _END_OF_SIGN.search(text, sign.end(), paragraph.end) if sign else None
    if sign is None or end is None:
        return None
    return _who(text[sign.end() : end.start()], is_somebody) or _capitals(text[sign.end() : paragraph.end])


def _labelled(text: str, paragraph: Span, quote: Span, is_somebody: IsSomebody) -> str | None:
    before = text[max(paragraph.start, quote.start - REACH) : quote.start]
    label, capitals = _LABEL.search(before), _LABELLED.search(before)
    return (label and _who(label["who"], is_somebody)) or (capitals[1] if capitals else None)


def beside_words(text: str, is_somebody: IsSomebody) -> Parted:
    """A text without marks, parted from whom it names at its start or its end."""
    text = text.strip()
    lead = _LEAD.match(text)
    if lead and (speaker := _who(lead["who"], is_somebody)):
        return Parted(text[lead.end() :], speaker)
    tail = _TAIL.search(text) or _TAIL_IN_BRACKETS.search(text)
    if tail and (speaker := (tail[1] if tail.re is _TAIL else None) or _who(tail["who"] or "", is_somebody)):
        return Parted(text[: tail.start()].strip(), speaker)
    return Parted(text, None)


def _who(words: str, is_somebody: IsSomebody) -> str | None:
    """Words that name an office or somebody whom the library quotes, as they are; None where they are others."""
    said = words.strip()
    is_who = 0 < len(said.split()) <= LONGEST and (Office(said).is_one or is_somebody(said))
    return said if is_who else None


def _capitals(words: str) -> str | None:
    found = _CAPITALS.match(words)
    return found[1] if found else None
