"""What a verb of saying reports: whose words, and in which order they and the verb stand."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.circumstances.circumstances import Circumstances
from index.quotations.cues import FINITE, LEMMA
from index.quotations.marks import Marked
from index.quotations.name_patterns import CAPITAL, CAPITALISED, NEXT
from index.quotations.reports.report import Report
from index.quotations.reports.so_called import so_called
from index.quotations.reports.verbs.disowned import is_by_another_account, is_denied
from index.quotations.reports.verbs.unsaid import is_unreal
from index.quotations.reports.verbs.word_order import clause_first, marks_first, verb_first
from index.quotations.subjects.after import subject_after
from index.quotations.subjects.before import subject_before
from index.quotations.subjects.predicate import PREDICATE
from index.quotations.subjects.subject import Subject

GAP = 40
"""A cue belongs to marked words before it where its subject begins at most this far behind them, in code points."""

LONG_CLAUSE = 6
"""In so many words before a verb with a name behind it any form of a verb shows a clause: not in "Rain, said Lima"."""

_CONNECTORS = re.compile(
    r"[\s,–—-]*(?:(?:and|but|or|then|while|before|also|later|further|even|on|to|who|[a-z]+ly)\s+)*$"
)
_CONTRAST = re.compile(r";|[,\s]*(?:but|and|while|although|though|yet|or)\s")
_MEANWHILE = re.compile(r"\s(?:(?P<as>as)|while|when|after|amid|because|since|until)\s")
_SO = frozenset("say put call describe note write tell".split())
"""What somebody does "as" in what they say: “a farce” as Lima called it."""

_NAME = re.compile(rf"{CAPITALISED}(?:{NEXT}| (?:\d+|of|the)\b)*")
_CLAUSE = re.compile(r"\b(?:is|are|was|were|has|have|had|would|will|could|can|may|might|should|must)\b")
_DETERMINED = re.compile(rf"(?:the|an?|one|another|his|her|its|their)\s|{CAPITAL}")
_INVERTED = frozenset("say write explain argue add report note warn insist claim conclude suggest".split())
"""Verbs that close a sentence before their subject: "…, says Lima"."""

_PLACE = re.compile(rf" (?:on|in|at|via|of|from) (?:the )?{CAPITALISED}(?: (?:of |the |and )*{CAPITALISED})*$")
_ASIDE = re.compile(r", (?:in|on|at|by|via|over|during|through) [^,]+$")
_WHO = re.compile(r",?\s+who(?:\s(?:then|also|later|just|had|has|[a-z]+ly))*\s+")
_QUOTED = re.compile(r"\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s([\w’'.-]+(?:\s[\w’'.-]+){0,7}?)\sas\s$")
_WAS_QUOTED = re.compile(r"\s(?:is|are|was|were|been|being)\s(?:\w+\s)?(?:quoted|cited)\s(?:[\w’'.-]+\s){0,8}?as\s$")


def reported_by_verb(
    text: str, rest: Span, cue: Span, inside: Sequence[Marked], previous: Report | None
) -> Report | None:
    """What the verb at `cue` reports in `rest`, the part of a clause that no report before it takes up.

    `inside` is what stands in marks there; `previous` is the report before it, whose subject it may share. None where
    nobody is told to have said anything.
    """
    addressed = _addressed(text, previous, cue)
    before, after, marked = _subjects(text, rest, cue, inside, addressed)
    called = so_called(text, rest.start, cue, inside) if before else None
    if called:
        return Report(cue, before, (called.outer,), Circumstances(called.outer.end))
    if after is not None and _closes(text, rest, cue, after):
        told = Span(rest.start, (after.apposition or after.mention).end)
        return clause_first(text, told, cue, inside, None, after)
    subject = before or after
    if subject is not None and marked > rest.start:
        near = before.start if before else cue.start
        if near - marked <= GAP and not _goes_on(text, marked, before, cue):
            if is_denied(text, marked, cue) or (before and is_by_another_account(text, marked, cue)):
                return None
            return marks_first(text, rest, cue, inside, subject, marked)
    if is_unreal(text, rest.start, before.mention if before else Span(cue.start, cue.start), cue):
        return None
    same = not addressed and previous is not None and _CONNECTORS.match(text, previous.end, cue.start) is not None
    if previous is not None and before is not None and not same and not before.mention.of(text)[:1].isalnum():
        return None
    if before is not None or same:
        following = verb_first(text, rest, cue, inside, None if same else before)
        if following is not None:
            return following
    return clause_first(text, rest, cue, inside, before, after)


def _subjects(
    text: str, rest: Span, cue: Span, inside: Sequence[Marked], addressed: Subject | None
) -> tuple[Subject | None, Subject | None, int]:
    """What may be the subject before a cue and behind it, and where the marked words before it end.

    A clause behind the cue is no subject: then all that is before it is looked through for one.
    """
    marked = max([rest.start, *(quote.outer.end for quote in inside if rest.start < quote.outer.end <= cue.start)])
    before = addressed or _quoted(text, marked, cue) or subject_before(text, marked, cue.start)
    after = _after(text, cue, rest.end)
    if before is None and after is not None and _CLAUSE.search(after.mention.of(text)):
        return subject_before(text, rest.start, cue.start), None, rest.start
    return before, after, marked


def _after(text: str, cue: Span, end: int) -> Subject | None:
    """What may be the subject behind a cue; a record that "went platinum" is quoted by nobody."""
    lemma = LEMMA[cue.of(text).lower()]
    after = None if lemma == "tell" else subject_after(text, cue.end, end)
    return None if after and lemma == "go" and not _DETERMINED.match(after.mention.of(text)) else after


def _closes(text: str, rest: Span, cue: Span, after: Subject) -> bool:
    """Whether a cue with a name behind it closes the sentence: "…, says Lima", or "…, said Lima, a lawyer in Odesa".

    What is behind it tells who they are, where a whole clause stands before: not in "Rain, said Lima, a lawyer, fell".
    """
    is_set_off = text[max(rest.start, cue.start - 2) : cue.start] == ", " and LEMMA[cue.of(text).lower()] in _INVERTED
    if not is_set_off or not _NAME.fullmatch(after.mention.of(text)):
        return False
    ending = text[(after.apposition or after.mention).end : rest.end]
    is_long = len(text[rest.start : cue.start].split()) >= LONG_CLAUSE
    verbs = (FINITE, PREDICATE) if is_long else (_CLAUSE,)
    is_whole = any(verb.search(text, rest.start, cue.start) for verb in verbs)
    is_told = any((after.apposition, _PLACE.match(ending), _ASIDE.match(ending)))
    return ending.strip() in ("", ".") or (is_whole and is_told and not _CLAUSE.search(ending))


def _addressed(text: str, previous: Report | None, cue: Span) -> Subject | None:
    """Who was spoken to, where they answer at once: "she told Berg, who replied"."""
    addressee = previous.circumstances.addressee if previous else None
    return Subject(addressee) if addressee and _WHO.fullmatch(text, addressee.end, cue.start) else None


def _quoted(text: str, floor: int, cue: Span) -> Subject | None:
    """Whom somebody quoted "as saying"; whoever quotes them does not speak."""
    passive = _WAS_QUOTED.search(text, floor, cue.start)
    if passive:
        return subject_before(text, floor, passive.start())
    active = _QUOTED.search(text, floor, cue.start)
    return Subject(Span(*active.span(1))) if active else None


def _goes_on(text: str, marked: int, before: Subject | None, cue: Span) -> bool:
    """Whether marked words before a cue are not what it reports: “…”; he said …; in “…,” she wrote that ….

    Nor are they where another clause begins right behind them: ‘Stunned’ as Lima concedes.
    """
    meanwhile = _MEANWHILE.match(text, marked) if before and text[marked - 2 : marked - 1] != "," else None
    if meanwhile and before and before.start == meanwhile.end():
        return meanwhile["as"] is None or LEMMA[cue.of(text).lower()] not in _SO
    return _CONTRAST.match(text, marked) is not None or (before is not None and text.startswith(" that ", cue.end))
