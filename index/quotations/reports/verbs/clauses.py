"""Where the words that a cue reports begin and end."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.cues import FINITE, PARTICIPLES
from index.quotations.marks import Marked
from index.quotations.name_patterns import BETWEEN, CAPITAL, CAPITALISED
from index.quotations.reports.sources.asides import ASIDE, LEFT_UNSAID
from index.quotations.reports.verbs.wordless import BEING, lacks_words
from index.quotations.subjects.adverbials import PREPOSITION
from index.quotations.subjects.predicate import PREDICATE

WEAK_REACH = 12
"""A verb that reports only words in marks reports none that begin more words behind it than this."""

LONG = 8
"""So many words that no comma parts are a clause, whatever its verb looks like."""

_COORDINATED = {
    "past": "cautioned confirmed testified wrote replied tweeted conceded admitted declared said"
    " told added warned called urged vowed promised accused encouraged criticized"
    " criticised suggested argued"
    " insisted acknowledged noted denied described claimed blamed predicted praised pledged stressed asked declined"
    " refused emphasized apologized apologised thanked dismissed rejected condemned cited pointed referred".split(),
    "present": "says tells adds warns calls urges vows promises accuses suggests argues insists"
    " notes denies claims pledges"
    " declines refuses asks points".split(),
}
_SUBJECT = (
    rf"(?:(?:[Tt]he|an?|his|her|{CAPITALISED}|he|she|they|it|others?|some|police|officials|critics)\s)"
    r"(?:[\w’'.-]+\s){0,3}?"
)
_NAME = rf"{CAPITALISED}(?:(?:{BETWEEN}|\s){CAPITALISED}){{0,3}}"
_OPENING = re.compile(r"[,:]?\s*(?:—\s*)?(?:that\b,?\s*)?(?:quote\b[,:]?\s*(?=[“\"„«]))?")
_BREAK = {
    tense: re.compile(
        rf",?\s(?:according\sto|per(?=\s{CAPITAL})|only\sto\sbe)\s|;\s|{LEFT_UNSAID}"
        rf"|,?\s(?:and|but|then)\s(?:(?:also|then|later|has|have|had|[a-z]+ly)\s)*(?=(?:{'|'.join(verbs)})\b)"
        rf"|,\s(?:also\s|[a-z]+ly\s)?(?=(?:{'|'.join(PARTICIPLES)}|citing|referring|speaking)\b)"
        rf"|,\s(?:an?|the|something|one)\s(?:[\w’'-]+\s){{1,4}}?{_SUBJECT}(?:called|calls|described|describes|dubbed)\b"
        rf"|,\s(?:and|but|while|though|although|as)\s(?={_SUBJECT}(?:also\s|has\s|have\s|had\s|later\s)?"
        rf"(?:said|says|{'|'.join(verbs)})\b)"
        rf"|,?\s(?:and|but|while|whereas)\s(?=(?:[\w’'.-]+\s){{0,6}}?{_NAME}(?:,\s[^,“”\"]{{2,60}},)?"
        rf"\s(?:said|says|{'|'.join(verbs)})\b)"
        rf"|,\s(?={_NAME}\s(?:said|says|{'|'.join(verbs)})\s[“\"‘„«])"
        rf"|(?<=[”\"»]),\s(?={_NAME}\s(?:said|says|{'|'.join(verbs)})\s(?:that\s)?(?:he|she|they|it|the)\s)"
    )
    for tense, verbs in _COORDINATED.items()
}
_NEXT_REPORT = re.compile(
    rf";\s|,?\s(?:and|but|while|whereas|although|though)\s(?={_SUBJECT}(?:also\s|has\s|have\s|had\s|later\s)?(?:said|says)\b)"
)
_AFTER_MARKS = re.compile(
    r"\s*,?\s*(?:(?:during|after|before|when|while|but|and|who|because|since|though|although|as|over|amid|last|this"
    r"|on|in|at|to|earlier|later|\w+day)\b|[-–—]|,)"
)
_BEING_IN = re.compile(rf"\b{BEING}|['’](?:ll|d|re|ve)\b|\b(?i:there|here|that|it|s?he|what|who)['’]s\b")
"""The verb of a clause that begins with a phrase; a name's "’s" may be no verb: "in Friday’s paper"."""

_RELATIVE = re.compile(r",\s(?:who|whom|whose|which|where)\b[^,]*$")
_ADVERB = re.compile(r"^\w+,\s")
_ADVERBIAL = re.compile(rf"(?:(?:But|And|Yet|So)\s)?(?i:{PREPOSITION}|earlier)\s")
_WORD = re.compile(r"\w")


def clause_after(
    text: str, start: int, end: int, inside: Sequence[Marked], cue: str, *, is_quoting: bool
) -> Span | None:
    """The reported clause in `start..end`, which begins after a cue and its circumstances, or None without words.

    Without a cue, after "according to", all is reported up to what another says.
    A weak cue (`is_quoting`) reports no further than the words in marks and what belongs to their phrase.
    """
    opening = _OPENING.match(text, start, end)
    begin = opening.end() if opening else start
    finish = _end(text, begin, end, cue)
    marked = [quote for quote in inside if begin <= quote.outer.start and quote.outer.start < finish]
    if is_quoting and not (marked and len(text[begin : marked[0].outer.start].split()) <= WEAK_REACH):
        return None
    if marked:
        last = marked[-1].outer.end
        is_told = ASIDE.match(text, last, finish) or (is_quoting and _AFTER_MARKS.match(text, last, finish))
        finish = last if is_told else max(finish, last)
    elif lacks_words(text, start, Span(begin, finish), cue):
        return None
    return Span(begin, finish) if _WORD.search(text, begin, finish) else None


def clause_before(text: str, start: int, end: int) -> Span | None:
    """The reported words in `start..end`, which ends where the cue and its subject begin, or None without words."""
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    while start < end and (text[start].isspace() or text[start] in ",;"):
        start += 1
    return Span(start, end) if _WORD.search(text, start, end) else None


def is_whole(text: str, clause: Span) -> bool:
    """Whether words before a cue are a clause, which somebody may say: not "In his memoir", nor "…, whose mayor"."""
    opened = _RELATIVE.search(text, *clause)
    start = opened.start() if opened else clause.start
    is_phrase = _ADVERBIAL.match(text, start) is not None
    if any(verb.search(text, start, clause.end) for verb in (_BEING_IN if is_phrase else FINITE, PREDICATE)):
        return True
    words = _ADVERB.sub("", clause.of(text))
    return not is_phrase and "," not in words and len(words.split()) >= LONG


def _end(text: str, begin: int, end: int, cue: str) -> int:
    stops = _BREAK["present" if cue.endswith("s") else "past"] if cue else _NEXT_REPORT
    stop = stops.search(text, begin, end)
    return stop.start() if stop else end
