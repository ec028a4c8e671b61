"""In whose words something is told: in Lima's words, it was “a farce”; it was, in the words of Ana Lima, “a farce”."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.marks import Marked
from index.quotations.reports.source import Source
from index.quotations.subjects.subject import Subject

_NAME = r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,4}"
_WORDED = re.compile(
    rf"\b[Ii]n (?:(?P<whose>(?:the )?{_NAME}?)(?:['’]s|(?<=s)['’]) (?:own )?|the (?=words of ))"
    rf"(?P<cue>words)(?: of (?P<of>(?:the )?{_NAME}))?(?=, )"
)
REACH = 40
"""The words in marks begin at most so far behind, in code points."""


def worded(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Whose words those in marks are called right before them."""
    found = _WORDED.search(text, *sentence)
    quote = next((quote for quote in inside if found and quote.outer.start > found.end()), None)
    if found is None or quote is None or quote.outer.start - found.end() > REACH:
        return None
    whose = Span(*found.span("of" if found["of"] else "whose"))
    start = found.end() + 2 if found.start() == sentence.start else quote.outer.start
    return Source(Span(*found.span("cue")), Subject(whose), Span(start, quote.outer.end))
