"""What a sentence reports: the cue, its subject, and the words that it says the subject said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from index.models import Span
from index.quotations.cues import ACCORDING_TO, NOT_AFTER, SAID, SAID_OR_QUOTED
from index.quotations.marks import Marked
from index.quotations.subjects import Subject, subject_after, subject_before

CUES_TRIED = 20
"""In a sentence with more verbs of saying the rest are not looked at."""

_SIGNATURE = re.compile(r"\s*([–—―-])\s*([A-Z][\w’.-]*(?: [A-Z][\w’.-]*){1,4})$")
_ADDRESSEE = re.compile(
    r"\s+(?:(?:on|in|at|during|to|of) (?:[^,“\"]{1,60}?)(?=,|:| that |\s[“\"])"
    r"|(?:reporters|[A-Z][\w’.]*(?: [A-Z][\w’.]*){0,4}|the [A-Z]\w+(?: [A-Z]\w+){0,3}|\w+day)(?=,|:| |$))*[,:]?\s*"
)
_WORD = re.compile(r"\w")
_CLAUSE_OPENING = re.compile(
    r"\s+(?:on|in|at|during|to|via) [^,.;:\"“]{1,60}? that\s+"
    r"|(?:\s+(?:on|last) \w+day| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?[,:]?\s*(?:that\b\s*)?"
)


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, its subject, and the clause they report: from the cue to the sentence's end, or all before the cue."""

    verb: Span
    subject: Subject
    clause: Span


def find_report(text: str, sentence: Span, inside: Sequence[Marked]) -> Report | None:
    """The first cue of the sentence that has a subject and says something."""
    source = ACCORDING_TO.search(text, *sentence)
    if source:
        return _according_to(text, sentence, Span(*source.span()))
    signed = _SIGNATURE.match(text, inside[-1].outer.end, sentence.end) if inside else None
    if signed:
        name = Subject(Span(*signed.span(2)))
        return Report(Span(*signed.span(1)), name, Span(sentence.start, inside[-1].outer.end))
    pattern = SAID_OR_QUOTED if inside or text[sentence.end - 1] == ":" else SAID
    for verb in islice(pattern.finditer(text, *sentence), CUES_TRIED):
        if not NOT_AFTER.search(text[max(sentence.start, verb.start() - 12) : verb.start()]):
            report = _reported(text, sentence, Span(*verb.span()), inside)
            if report is not None:
                return report
    return None


def _according_to(text: str, sentence: Span, cue: Span) -> Report | None:
    subject = subject_after(text, cue.end - 1, sentence.end)
    if subject is None:
        return None
    trimmed = Span(cue.start, cue.end - 1)
    if cue.start > sentence.start + 1:
        return Report(trimmed, subject, Span(sentence.start, _back(text, cue.start)))
    apposition = subject.apposition
    end = apposition.end if apposition and text[apposition.end : apposition.end + 1] == "," else subject.mention.end
    start = end + len(text[end : sentence.end]) - len(text[end : sentence.end].lstrip(" ,"))
    return Report(trimmed, subject, Span(start, sentence.end)) if start < sentence.end else None


def _reported(text: str, sentence: Span, verb: Span, inside: Sequence[Marked]) -> Report | None:
    """What the verb reports: the marked words before it, the clause after it, or the clause before its subject."""
    floor = max([sentence.start, *(quote.outer.end for quote in inside if quote.outer.end <= verb.start)])
    before = subject_before(text, floor, verb.start)
    after = subject_after(text, verb.end, sentence.end)
    if floor > sentence.start and (before or after):
        return Report(verb, before or after, Span(sentence.start, floor))  # type: ignore[arg-type]
    follows = _follows(text, sentence, verb)
    if before is not None and follows is not None:
        return Report(verb, before, follows)
    if before is not None and text[verb.end : sentence.end] == ":":
        return Report(verb, before, Span(verb.end, verb.end))
    if after is not None and text[after.mention.end : after.mention.end + 1] == ":" and before is None:
        return Report(verb, after, Span(after.mention.end + 1, sentence.end))
    subject, place = (before, before.mention.start) if before is not None else (after, verb.start)
    end = _back(text, place)
    return Report(verb, subject, Span(sentence.start, end)) if subject and text[end:place].startswith(",") else None


def _follows(text: str, sentence: Span, verb: Span) -> Span | None:
    """The clause that a verb reports, without "that", a time and an addressee before it."""
    start = verb.end
    if re.fullmatch("t(?:old|ells?|elling)", verb.of(text)):
        addressee = _ADDRESSEE.match(text, start, sentence.end)
        start = addressee.end() if addressee else start
    opening = _CLAUSE_OPENING.match(text, start, sentence.end)
    assert opening is not None, "every part is optional"
    start = opening.end()
    return Span(start, sentence.end) if _WORD.search(text, start, sentence.end) else None


def _back(text: str, place: int) -> int:
    while place > 0 and (text[place - 1].isspace() or text[place - 1] == ","):
        place -= 1
    return place
