"""The cues right beside marked words: the one that leads them in, and the one behind them that says whose they are."""

from index.models import Span
from index.quotations.circumstances.after import read_after
from index.quotations.cues import ACCORDING_TO, SAID_OR_QUOTED, is_telling
from index.quotations.marks import Marked
from index.quotations.subjects.after import subject_after
from index.quotations.subjects.before import subject_before

REACH = 120
"""Cues beside marked words begin and end at most so far from them, in code points."""

_SPEECH_ENDS = ",?!…—–"
"""How words in marks end that are whole, where a cue may follow."""

_OTHER_CLAUSE = (":", ";", "“", "”", '"', " and ", " but ", " while ", " as ", " when ", " that ")
"""What between marked words and a cue tells that the cue is of another clause."""


def leading_cue(text: str, floor: int, place: int) -> Span | None:
    """The verb of saying that leads in the marked words at `place`: told the crowd on Monday: “…”."""
    cues = [Span(*cue.span()) for cue in SAID_OR_QUOTED.finditer(text, max(floor, place - REACH), place)]
    return next((cue for cue in reversed(cues) if _leads(text, cue, place)), None)


def closing_cue(text: str, quote: Marked, ceiling: int) -> Span | None:
    """The verb or phrase right behind marked words with the subject beside it: “…,” said Lima; “…,” Lima said."""
    end = quote.outer.end
    if text[quote.inner.end - 1] not in _SPEECH_ENDS and text[end : end + 1] != ",":
        return None
    ceiling = min(ceiling, end + REACH)
    found = SAID_OR_QUOTED.search(text, end, ceiling) or ACCORDING_TO.search(text, end, ceiling)
    if found is None:
        return None
    cue = Span(*found.span())
    between = text[end : cue.start]
    if not between.strip(" ,"):
        return cue if subject_after(text, cue.end - text[cue.end - 1].isspace(), ceiling) else None
    is_beside = not any(other in between for other in _OTHER_CLAUSE)
    return cue if is_beside and subject_before(text, end, cue.start) else None


def _leads(text: str, cue: Span, place: int) -> bool:
    told = read_after(text, cue.end, place, is_telling=is_telling(cue.of(text)), opens_clause=True)
    return text[told.end : place].strip() in ("", ",", ":")
