"""Who is named at the end of a sentence as the source of all of it."""

import re

from index.models import Span
from index.quotations.name_patterns import CAPITAL, CAPITALISED, NEXT
from index.quotations.reports.sources.source import Source
from index.quotations.subjects.subject import Subject

_PRONOUN = re.compile(r"(?:he|she|they|it|we|I|you)\b", re.IGNORECASE)
_WHICH = r"(?: (?:who|with|familiar|close|briefed|present|that|which) [^,;:“”\"]{1,80}?)?"
_ACCORDING_TO = re.compile(
    rf",?\s(according to|(?<=, )per(?= {CAPITAL}))\s((?:the |an? )?[\w’'.-]+(?: [\w’'.-]+){{0,5}}?){_WHICH}"
    r"(?:, (?:who|which) [^;:“”\"]{1,100}?)?\.?$"
)
_SAYS = re.compile(
    r"(?:,|(?<=,[”\"’»]))\s(?!(?:said|says|say) )((?:the |an? )?[\w’'.-]+(?: [\w’'.-]+){0,3}?)"
    rf"{_WHICH}\s(said|say|says|alleged?|reports?|reported|testified)(?: (?:on )?\w+day)?(?:,? citing [^,]+)?\.?$"
)
_SAID_BY = re.compile(
    rf",\s(said|says|wrote|writes)\s({CAPITALISED}{NEXT}{{0,4}})"
    rf"(?:, [a-z]+\b[^;:“”\"]{{1,100}}?| (?:on|in|at|of|from) (?:the )?{CAPITAL}[^,;:“”\"]{{1,40}}?)?\.?$"
)


def closing_source(text: str, sentence: Span) -> Source | None:
    """Who is named at a sentence's end as the source of all of it: "…, prosecutors said", "…, according to Lima"."""
    says = None
    closing = _ACCORDING_TO.search(text, *sentence) or _SAID_BY.search(text, *sentence)
    if closing is None:
        closing = says = _SAYS.search(text, *sentence)
    if closing is None:
        return None
    cue, name = (2, 1) if says else (1, 2)
    if _PRONOUN.match(closing[name]):
        return None
    start, end = closing.span(name)
    subject = Subject(Span(start, end - closing[name].endswith(".")))
    return Source(Span(*closing.span(cue)), subject, Span(sentence.start, closing.start()))
