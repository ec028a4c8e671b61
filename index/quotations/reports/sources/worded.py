"""In whose words something is told: in Lima's words, it was “a farce”; it was, in the words of Ana Lima, “a farce”."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.marks import Marked
from index.quotations.name_patterns import CAPITALISED, NEXT
from index.quotations.people.vocabulary import ROLE
from index.quotations.reports.sources.source import Source
from index.quotations.subjects.after import subject_after
from index.quotations.subjects.subject import Subject

_NAME = rf"{CAPITALISED}{NEXT}{{0,4}}"
_WORDED = re.compile(
    rf"\b[Ii]n (?:(?P<whose>(?:the )?{_NAME}?)(?:['’]s|(?<=s)['’]) (?:own )?|the (?=words of ))"
    rf"(?P<cue>words)(?: of (?P<of>(?:the )?{_NAME}))?(?=, )"
)
REACH = 40
"""The words in marks begin at most so far behind, in code points."""

_RECALLED = re.compile(r"\bthe (?:[a-z]+ ){0,2}?(?P<cue>words) of(?= )")
_NAMED = re.compile(
    rf" (?:the|his|her|their|its) (?:[\w-]+ ){{0,3}}(?i:{ROLE.pattern})(?: (?:of|for|to|at) [^,:;.“”\"]{{2,60}})?"
    rf", (?P<name>{_NAME})(?=[,:])"
)
RECALLED_REACH = 160
"""Behind a colon they begin at most so far behind whoever they are of."""


def worded(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Whose words those in marks are called right before them."""
    return _in_words_of(text, sentence, inside) or _recalled(text, sentence, inside)


def _recalled(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Whose words follow a colon, as in: We recall the words of Ana Lima: “…”."""
    quote = next((quote for quote in inside if text[quote.outer.start - 2 : quote.outer.start] == ": "), None)
    if quote is None:
        return None
    found = _RECALLED.search(text, max(sentence.start, quote.outer.start - RECALLED_REACH), quote.outer.start)
    if found is None:
        return None
    named = _NAMED.match(text, found.end(), quote.outer.start)
    subject = Subject(Span(*named.span("name"))) if named else subject_after(text, found.end(), quote.outer.start)
    is_named = subject is not None and any(map(str.isupper, subject.mention.of(text)))
    return Source(Span(*found.span("cue")), subject, quote.outer) if subject and is_named else None


def _in_words_of(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    found = _WORDED.search(text, *sentence)
    quote = next((quote for quote in inside if found and quote.outer.start > found.end()), None)
    if found is None or quote is None or quote.outer.start - found.end() > REACH:
        return None
    whose = Span(*found.span("of" if found["of"] else "whose"))
    start = found.end() + 2 if found.start() == sentence.start else quote.outer.start
    return Source(Span(*found.span("cue")), Subject(whose), Span(start, quote.outer.end))
