"""Which words a verb of saying reports, by what stands first: words in marks, the verb, or another clause."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.circumstances.after import read_after
from index.quotations.circumstances.circumstances import Circumstances
from index.quotations.cues import ACCORDING_TO, LEMMA, NEEDS_CLAUSE, SAID_OR_QUOTED, SAYING, is_telling
from index.quotations.marks import Marked, marks_within
from index.quotations.reports.report import Report
from index.quotations.reports.verbs.clauses import clause_after, clause_before, is_whole
from index.quotations.reports.verbs.judged import DENYING, is_called, is_of_others, is_own_words
from index.quotations.subjects.predicate import PREDICATE
from index.quotations.subjects.subject import Subject

LEAD = 40
"""Words with a comma behind them belong to no marked words after them where they are at most so many code points."""

_IN_RELATIVE = re.compile(
    r",\s+(?:who|which)\s+(?:(?:also|now|still|then|later|long|once|just|has|had|have|[a-z]+ly)\s+)*$"
)
_OBJECT = re.compile(
    r" (?!(?:in|on|at|during|via|by|to|from|after|before|with|when|while|as|and|but|last|this|next|earlier|later|today"
    r"|yesterday|\w+day|[a-z]+ly)\b)\w"
)
_BEGINNING = frozenset("begin start continue finish end".split())
_ACTION = re.compile(r"\s(?:to\s)?[“\"‘„«][a-z]")
"""What somebody begins that is no speech: "began “shouting at the crowd”"."""

_CLOSING_COMMA = re.compile(r"[”\"’»],|,[”\"’»]?")
_CALLING = frozenset("dismiss reject decry remember".split())
"""Verbs of which what follows "as" is what their speaker calls something: "dismissed the plan as “a farce”"."""

_RELAYING = frozenset(("recall", "repeat", "reiterate"))
"""Verbs of saying that another's words may follow: "recalled his father's words"."""

_STRONG = frozenset(SAYING) | {"Said"}


def marks_first(text: str, rest: Span, cue: Span, inside: Sequence[Marked], subject: Subject, marked: int) -> Report:
    """What a verb reports that follows marked words, which end at `marked`: “…,” she said in Brussels, “…”."""
    end = max(cue.end, subject.mention.end, subject.apposition.end if subject.apposition else 0)
    told = read_after(text, end, rest.end, is_telling=is_telling(cue.of(text)), opens_clause=False)
    clauses = [Span(rest.start, marked)]
    following = [quote.outer for quote in inside if quote.outer.start >= told.end]
    if (
        following
        and text[told.end : told.end + 1] == ","
        and not SAID_OR_QUOTED.search(text, told.end, following[0].start)
        and not ACCORDING_TO.search(text, told.end, following[0].start)
    ):
        lead = text[told.end + 1 : following[0].start]
        start = following[0].start if lead.rstrip().endswith(",") and len(lead) <= LEAD else told.end + 1
        going_on = clause_after(text, start, rest.end, inside, cue.of(text), is_quoting=False)
        clauses += [going_on] if going_on else []
    return Report(cue, subject, tuple(clauses), told)


def verb_first(text: str, rest: Span, cue: Span, inside: Sequence[Marked], subject: Subject | None) -> Report | None:
    """What a verb reports that a clause follows, if one does: She told reporters on Friday that …; she said: …."""
    is_quoting = cue.of(text) not in _STRONG
    rest = Span(rest.start, _end_of_relative(text, rest, cue))
    told = read_after(text, cue.end, rest.end, is_telling=is_telling(cue.of(text)), opens_clause=True)
    if text[told.end : rest.end] == ":":
        return Report(cue, subject, (), told)
    lemma, behind = LEMMA[cue.of(text).lower()], Span(told.end, rest.end)
    is_told = is_called(text, behind, inside) if lemma in _CALLING else False
    if lemma in DENYING | _CALLING and not (is_told or is_own_words(text, behind, inside)):
        return None
    if (is_quoting or lemma in _RELAYING) and is_of_others(text, behind):
        return None
    if lemma in _BEGINNING and _ACTION.match(text, told.end, rest.end):
        return None
    if lemma == "tell" and told.addressee is None and not text.startswith((" that ", " how "), told.end):
        return None
    if text[told.end : told.end + 1] == "," and not (
        _marks_follow(told.end + 1, inside) or text.startswith(", that ", told.end)
    ):
        return None
    clause = clause_after(text, told.end, rest.end, inside, cue.of(text), is_quoting=is_quoting)
    return Report(cue, subject, (clause,), told) if clause else None


def clause_first(
    text: str, rest: Span, cue: Span, inside: Sequence[Marked], before: Subject | None, after: Subject | None
) -> Report | None:
    """What a verb reports that follows a clause, if it does: The port is unsafe, she said, and must close.

    Its subject stands `before` it, or else `after` it, where a colon may open what is said: said Berg: “…”.
    """
    is_quoting = cue.of(text) not in _STRONG or LEMMA[cue.of(text).lower()] in DENYING
    if after is not None and before is None and text[after.mention.end : after.mention.end + 1] == ":":
        clause = clause_after(text, after.mention.end + 1, rest.end, inside, cue.of(text), is_quoting=is_quoting)
        return Report(cue, after, (clause,) if clause else (), Circumstances(after.mention.end + 1))
    subject, place = (before, before.mention.start) if before is not None else (after, cue.start)
    clause = clause_before(text, rest.start, place)
    if subject is None or clause is None or is_quoting or text[clause.end : place].strip() != ",":
        return None
    end = max(cue.end, subject.mention.end, subject.apposition.end if subject.apposition else 0)
    told = read_after(text, end, rest.end, is_telling=is_telling(cue.of(text)), opens_clause=False)
    going_on = None
    if text[told.end : told.end + 1] == ",":
        going_on = clause_after(text, told.end + 1, rest.end, inside, cue.of(text), is_quoting=False)
    if going_on is None and not marks_within(inside, clause):
        if before is not None and _takes_object(text, cue):
            return None
        if not is_whole(text, clause):
            return Report(cue, subject, (), told)
    return Report(cue, subject, (clause, going_on) if going_on else (clause,), told)


def _takes_object(text: str, cue: Span) -> bool:
    """Whether a verb that names a thing too has it right behind it: "If you are Lima, you announce a vote"."""
    return LEMMA[cue.of(text).lower()] in NEEDS_CLAUSE and _OBJECT.match(text, cue.end) is not None


def _end_of_relative(text: str, rest: Span, cue: Span) -> int:
    """Where a relative clause ends that a cue stands in: "Lima, who said it was late, left".

    It ends the sentence where a verb stands before: "Ships left the ministry, which said …, and …".
    """
    relative = _IN_RELATIVE.search(text, max(rest.start, cue.start - LEAD), cue.start)
    if relative is None or _holds_verb(text, rest.start, relative.start()):
        return rest.end
    comma = _CLOSING_COMMA.search(text, cue.end + 1, rest.end)
    return comma.end() if comma else rest.end


def _holds_verb(text: str, start: int, end: int) -> bool:
    """Whether some words hold the verb of a clause: not in "The plan unveiled by Lima"."""
    return any(not text.startswith(" by ", verb.end()) for verb in PREDICATE.finditer(text, start, end))


def _marks_follow(place: int, inside: Sequence[Marked]) -> bool:
    return any(0 <= quote.outer.start - place <= 1 for quote in inside)
