"""Whether what follows a cue is nothing that somebody said in so many words: "added a goal", "said it"."""

import re

from index.models import Span
from index.quotations.cues import FINITE, LEMMA, NEEDS_CLAUSE
from index.quotations.subjects.predicate import PREDICATE

BEING = r"(?:is|are|was|were|has|have|had|would|will|could|can|cannot|may|might|should|must|\w+n['’]t)\b"
"""The verb of a clause, to be put into other patterns."""

_ASKED = r"(?:when|how|whether|what|who|why|where|if)\b|[\w’'.-]+['’](?:s|ll|d|re|ve)\s"
_CLAUSE = {
    "add": re.compile(rf"[^\n]*?\b{BEING}"),
    "announce": re.compile(rf"{_ASKED}|(?:[\w’'.-]+\s){{0,9}}?(?:to\s[a-z]|{BEING})"),
    "recall": re.compile(rf"{_ASKED}|(?:[\w’'.-]+\s){{0,4}}?(?:[a-z]+ing\b|{BEING})"),
}
"""What shows a clause behind verbs whose object may be a thing: not "added a goal", "announced a vote"."""

_RESULTS = re.compile(r"(?:[\w’'.$-]+\s){0,4}?(?:earnings|profits|revenues|sales|losses|results)\b")
"""What a company reports and does not say, though it ends as verbs do: "reported earnings on Tuesday"."""

_OF_THINGS = re.compile(r"\s*that\s(?:are|were|have)\b")
"""How a clause begins that tells of things, and not what was said: "letters she wrote to Berg that were burned"."""

_WHEN = re.compile(r"\s*(?:between|until|throughout|during|in|on|at)\s")
"""How words begin that say when or where somebody told something, and hold no clause."""

_CLAUSE_IN = re.compile(rf"{FINITE.pattern}|\bto\s[a-z]")

_EMPTY = re.compile(
    r"(?:against|of|about|for|on|over|in|to|with)\s(?:it|this|that|them|him|her|us|me)[.,]?$"
    r"|(?:it|so|this|as much|something|nothing|anything|the same)\b(?!\s+(?:is|was|will|would|has|had"
    r"|can|could|may|might|should"
    r"|must|does|did|took|\w+s|\w+ed)\b)"
)


def lacks_words(text: str, start: int, clause: Span, cue: str) -> bool:
    """Whether what follows a cue that ends at `start` is nothing that somebody said in so many words."""
    if _EMPTY.match(text, clause.start) or _OF_THINGS.match(text, start):
        return True
    if LEMMA.get(cue) == "tell" and _WHEN.match(text, start) and not _CLAUSE_IN.search(text, *clause):
        return True
    return "that" not in text[start : clause.start] and _lacks_clause(text, clause, cue)


def _lacks_clause(text: str, clause: Span, cue: str) -> bool:
    """Whether a verb that reports a clause is followed by none."""
    lemma = LEMMA.get(cue, "")
    if lemma in _CLAUSE:
        return _CLAUSE[lemma].match(text, *clause) is None
    results = _RESULTS.match(text, *clause) if lemma == "report" else None
    if results:
        return not any(verb.search(text, results.end(), clause.end) for verb in (FINITE, PREDICATE))
    return lemma in NEEDS_CLAUSE and FINITE.search(text, *clause) is None
