"""What somebody is told to call something, in words in marks right behind the verb: over what Lima called “a farce”."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.cues import LEMMA
from index.quotations.marks import Marked

REACH = 80
"""The subject of the verb begins at most so far before it, in code points."""

_CALLING = frozenset("call describe term dub label say refer characterize characterise brand denounce decry".split())
_WHAT = re.compile(r"\b[Ww]hat\s(?!(?:did|does|do|is|are|was|were|has|have|had)\b)(?:[\w’'.-]+[\s,]+){1,8}$")
_CALLED = re.compile(r"(?:\s(?:as|to|was|were|is|are)){0,2}(?:\san?|\sthe)?\s$")


def so_called(text: str, start: int, cue: Span, inside: Sequence[Marked]) -> Marked | None:
    """The words in marks that the verb at `cue` calls something by, in what is read from `start` on."""
    if LEMMA[cue.of(text).lower()] not in _CALLING or not _WHAT.search(text, max(start, cue.start - REACH), cue.start):
        return None
    quote = next((quote for quote in inside if quote.outer.start > cue.end), None)
    is_beside = quote is not None and _CALLED.fullmatch(text, cue.end, quote.outer.start) is not None
    return quote if is_beside else None
