"""The text with what is quoted blotted out, so that sentences, names and cues are read outside of it only."""

import re
from collections.abc import Collection, Sequence

from index.quotations.cues import SAID_OR_QUOTED
from index.quotations.marks import Marked
from index.quotations.name_patterns import CAPITALISED, WITHIN

_BRACKETED = re.compile(r"\([^()\n“”\"]{1,60}\)")
_GOES_ON = re.compile(
    rf"[^\S\n]+(?!(?:That|This|These|Those|Such|So|But|And|Yet|Then)\b)"
    rf"(?:(?:(?:[ae]l[-’'])?{CAPITALISED}|the|a|an|of),? |{WITHIN}){{1,6}}(?:\([^()\n]{{1,40}}\) )?(?:later |also "
    rf"|then |had |has )?{SAID_OR_QUOTED.pattern}"
)

_PLAIN = frozenset("said says asked asks replied replies answered answers added adds told continued explained".split())
"""Cues that end a sentence whose words in marks end with a stop; others open one of their own: “It is.” Lima agreed."""


def blot_out(text: str, marked: Sequence[Sequence[Marked]], spoken: Collection[Marked]) -> str:
    """The text with what stands in marks or brackets blotted out, first and last characters of quotes kept.

    Titles, which are not `spoken`, are blotted out with their marks. A sentence in marks whose cue follows ends with a
    comma, as most do, whatever it ends with. Offsets stay, no sentence ends inside a quotation,
    and "Rep. Ana Lima (D-Ohio), a lawyer, said" reads like one name.
    """
    pieces, place = [], 0
    for quote in (quote for quotes in marked for quote in quotes):
        first = quote.inner.start + 1
        goes_on = _goes_on(text, quote)
        last = max(first, quote.inner.end if goes_on else _last_shown(text, quote))
        if quote in spoken:
            hidden = "x" * (last - first)
            pieces += [text[place:first], hidden[:-1] + "," if goes_on and hidden else hidden]
            place = last
        else:
            outer = quote.outer
            comma = text[quote.inner.end - 1] == ","
            blotted = "’" + "x" * (outer.end - outer.start - 2 - comma) + ("’," if comma else "’")
            pieces += [text[place : outer.start], blotted]
            place = outer.end
    masked = "".join([*pieces, text[place:]])
    return _BRACKETED.sub(lambda bracketed: " " * len(bracketed[0]), masked)


def _last_shown(text: str, quote: Marked) -> int:
    """Where the last characters of a quote begin that are kept: one, or its stop with the marks of a nested one."""
    place = quote.inner.end - 1
    while place > quote.inner.start and text[place] in "’”'\"":
        place -= 1
    return place if text[place] in ".!?…" else quote.inner.end - 1


def _goes_on(text: str, quote: Marked) -> bool:
    """Whether a sentence in marks ends before them with a blank, or a question is followed by its cue.

    As in « Non. », in “Is it ours?” Lima asked and, where only the cue follows, in “It is.” Lima said.
    """
    last = text[_last_shown(text, quote)]
    if quote.inner.end < quote.outer.end and text[quote.inner.end].isspace():
        return last not in ",:"
    cue = _GOES_ON.match(text, quote.outer.end)
    if cue and text.startswith(":", cue.end()):
        return False
    is_closing = (
        last == "." and cue is not None and cue[0].split()[-1] in _PLAIN and text[cue.end() :][:1] in (".", ",")
    )
    return cue is not None and (last in "?!…" or is_closing)
