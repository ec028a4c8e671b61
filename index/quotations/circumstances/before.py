"""The circumstances before a cue: at the beginning of its sentence, between its subject and it, in the heading."""

import re

from index.models import Span
from index.quotations.circumstances.circumstances import Circumstances
from index.quotations.circumstances.times import TIME_WORD

NEAR = 25
"""A time belongs to a cue that follows at most this far behind it, in code points."""

_LEADING = re.compile(
    r"\s*((?:In|On|At|During|Via|From|Outside|Inside|Aboard|Speaking|En route|While|After"
    r"|Before)\s(?!(?:least|most)\b)[^,;:“”\"\n]{2,90}),\s"
)
_IN_CLAUSE = re.compile(r"[,\s]*(?:who|whom|whose|which|that|[a-z]+ed|[a-z]+ing)\s+\w")
"""How a clause begins between a subject and its cue that a time belongs to."""

_IN_APPOSITION = re.compile(r",\s(?:the|an?|his|her|its|their|former|who|which)\s\w")
_CONJUNCTION = re.compile(r"\s(?:when|while|after|before|since|until|because|as|where|although|though|if)\s")

_HEADING_VENUE = re.compile(
    r"(?:^|\bfrom |\bFrom (?:the )?)((?:[\w’'.&-]+ )*(?:Briefing|Conference|Interview|Speech|Hearing"
    r"|Summit|Address|Remarks"
    r"|Debate|Testimony|Rally|briefing|conference|interview|speech|hearing|summit|address|remarks|debate|rally))\b"
)


def read_before(text: str, start: int, end: int) -> Circumstances:
    """The circumstances that open a sentence, before the subject: "During her trip to Kyiv, …"."""
    leading = _LEADING.match(text, start, end)
    if leading is None:
        return Circumstances(start)
    phrase = Span(*leading.span(1))
    time = TIME_WORD.search(text, *phrase)
    is_time = time is not None and len(time[0]) + 4 >= phrase.end - phrase.start
    return Circumstances(leading.end(1), venue=None if is_time else phrase, when=Span(*time.span()) if time else None)


def read_between(text: str, start: int, end: int) -> Circumstances:
    """The time between a subject and its cue: "who, on Sunday, had said", but not "who left in May, said".

    Nor "the winner in 2024, said", nor "had left when it rained in May and said".
    """
    time = TIME_WORD.search(text, max(start, end - NEAR), end)
    if time and _is_of_clause(text, start, Span(*time.span())):
        return Circumstances(end)
    return Circumstances(end, when=Span(*time.span()) if time else None)


def _is_of_clause(text: str, start: int, time: Span) -> bool:
    """Whether a time behind a subject that ends at `start` is that of a clause or an apposition beside it."""
    if _CONJUNCTION.search(text, start, time.start):
        return True
    comma = text.rfind(",", start, time.start)
    is_inside = _IN_CLAUSE.match(text, start, time.start) or (
        comma >= 0 and _IN_APPOSITION.match(text, comma, time.start)
    )
    return text[time.end : time.end + 1] == "," and is_inside is not None


def read_heading(text: str, heading: Span) -> Circumstances:
    """Where and when the words of a section were said, as its heading states it."""
    venue = _HEADING_VENUE.search(text, *heading)
    when = TIME_WORD.search(text, *heading) if venue else None
    dated = when and Span(when.start() + (3 if when[0].startswith("on ") else 0), when.end())
    return Circumstances(heading.end, venue=Span(*venue.span(1)) if venue else None, when=dated)
