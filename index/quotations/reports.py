"""What a sentence reports: each cue with its subject, its circumstances and the words that it says the subject said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from index.models import Span
from index.quotations.circumstances import Circumstances, outlet_in, read_after
from index.quotations.clauses import clause_after, clause_before
from index.quotations.cues import (
    ACCORDING_TO,
    ASKED,
    DETERMINED,
    LEMMA,
    NO_REPORT,
    NOUN,
    NOUN_OR_VERB,
    OF_WHAT,
    PASSIVE,
    SAID_OR_QUOTED,
    SAYING,
    TELLING,
    UNREAL,
)
from index.quotations.marks import Marked
from index.quotations.subjects import Subject, subject_after, subject_before
from index.quotations.vocabulary import ROLE

CUES_TRIED = 20
"""In a sentence with more verbs of saying the rest are not looked at."""

GAP = 40
"""A cue belongs to marked words before it where its subject begins at most this far behind them, in code points."""

_SIGNATURE = re.compile(r"\s*([–—―-])\s*([A-Z][\w’.-]*(?: [A-Z][\w’.-]*){1,4})$")
_CONNECTORS = re.compile(r"[\s,–—-]*(?:(?:and|but|or|then|while|before|also|later|further|even|on|to|who|\w+ly)\s+)*$")
_CONTRAST = re.compile(r"[,\s]*(?:but|and|while|although|though|yet|or)\s")
_PLURAL = re.compile(
    r"(?:\b(?:I|[Ww]e|[Tt]hey|[Yy]ou|who|people|police|[Pp]olice|men|women|all)|s|’)\s+(?:\w+ly |also |now |still )?$"
)
_SAME_IN_PAST = frozenset(("put", "read"))
_STRONG = frozenset(SAYING) | {"Said"}


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, its subject (None: that of the report before), what it reports, and the circumstances it states."""

    cue: Span
    subject: Subject | None
    clauses: tuple[Span, ...]
    circumstances: Circumstances

    @property
    def end(self) -> int:
        """Where the next report of the sentence may begin."""
        return max(self.circumstances.end, self.cue.end, *(clause.end for clause in self.clauses), 0)


def find_reports(text: str, sentence: Span, inside: Sequence[Marked]) -> list[Report]:
    """The reports of a sentence in order; what stands inside a reported clause is part of it."""
    signed = _SIGNATURE.match(text, inside[-1].outer.end, sentence.end) if inside else None
    if signed:
        said = Span(sentence.start, inside[-1].outer.end)
        return [Report(Span(*signed.span(1)), Subject(Span(*signed.span(2))), (said,), Circumstances(sentence.end))]
    reports: list[Report] = []
    place = sentence.start
    for cue in islice(_cues(text, sentence), CUES_TRIED):
        if cue.start >= place:
            report = _report(text, Span(place, sentence.end), cue, inside, reports[-1] if reports else None)
            if report is not None:
                reports.append(report)
                place = report.end
    return reports


def _cues(text: str, sentence: Span) -> Iterator[Span]:
    sources = [Span(*match.span()) for match in ACCORDING_TO.finditer(text, *sentence)]
    yield from sorted(sources + [Span(*match.span()) for match in SAID_OR_QUOTED.finditer(text, *sentence)])


def _report(text: str, rest: Span, cue: Span, inside: Sequence[Marked], before: Report | None) -> Report | None:
    if ACCORDING_TO.match(text, cue.start):
        return _according_to(text, rest, cue, inside)
    return _by_verb(text, rest, cue, inside, before) if _is_report(text, rest, cue) else None


def _is_report(text: str, rest: Span, cue: Span) -> bool:
    """Whether a form is a verb that says somebody said something, not a noun, a passive or a wish."""
    lead = text[max(rest.start, cue.start - 40) : cue.start]
    form = cue.of(text)
    if NO_REPORT.search(lead) or DETERMINED.search(lead) or (form in NOUN_OR_VERB and NOUN.search(lead)):
        return False
    if LEMMA.get(form) == form and form not in _SAME_IN_PAST and not _PLURAL.search(lead):
        return False
    if form == "asked" and OF_WHAT.match(text, cue.end) and (ASKED.search(lead) or text.startswith(" not to", cue.end)):
        return False
    return form.endswith("ing") or not PASSIVE.search(lead)


def _according_to(text: str, rest: Span, cue: Span, inside: Sequence[Marked]) -> Report | None:
    subject = subject_after(text, cue.end - 1, rest.end)
    if subject is None:
        return None
    trimmed = Span(cue.start, cue.end - 1)
    apposition = subject.apposition
    is_aside = apposition and text[apposition.end : apposition.end + 1] == "," and ROLE.search(apposition.of(text))
    if not is_aside and cue.start == rest.start:
        apposition, subject = None, Subject(subject.mention)
    end = max(subject.mention.end, apposition.end if apposition else 0)
    told = Circumstances(end, outlet=outlet_in(text, subject.mention))
    clause = clause_before(text, rest.start, cue.start)
    if clause is None:
        after = SAID_OR_QUOTED.search(text, end, rest.end)
        if after and after[0] in _STRONG and any(quote.outer.start > after.end() for quote in inside):
            return None
        start = end + 1 if text[end : end + 1] == "," else end
        clause = clause_after(text, start, rest.end, inside, "", is_quoting=False)
    return Report(trimmed, subject, (clause,), told) if clause else None


def _by_verb(text: str, rest: Span, cue: Span, inside: Sequence[Marked], previous: Report | None) -> Report | None:
    marked = max([rest.start, *(quote.outer.end for quote in inside if rest.start < quote.outer.end <= cue.start)])
    before = subject_before(text, marked, cue.start)
    after = subject_after(text, cue.end, rest.end)
    if marked > rest.start:
        near = before.mention.start if before else cue.start
        if (before or after) and near - marked <= GAP and not _goes_on(text, marked, before, cue):
            return _after_marks(text, rest, cue, inside, before or after, marked)  # type: ignore[arg-type]
    if UNREAL.search(text[max(rest.start, (before.mention.start if before else cue.start) - 12) : cue.start]):
        return None
    same = previous is not None and _CONNECTORS.match(text, previous.end, cue.start) is not None
    if previous is not None and before is not None and not same and not before.mention.of(text)[:1].isalnum():
        return None
    if before is not None or same:
        following = _before_clause(text, rest, cue, inside, None if same else before)
        if following is not None:
            return following
    return _after_clause(text, rest, cue, inside, before, after)


def _goes_on(text: str, marked: int, before: Subject | None, cue: Span) -> bool:
    """Whether marked words before a cue are not what it reports: “…,” but he said …; in “…,” she wrote that …."""
    return _CONTRAST.match(text, marked) is not None or (before is not None and text.startswith(" that ", cue.end))


def _after_marks(text: str, rest: Span, cue: Span, inside: Sequence[Marked], subject: Subject, marked: int) -> Report:
    """Reports as in: “…,” she said in Brussels, “…”."""
    end = max(cue.end, subject.mention.end, subject.apposition.end if subject.apposition else 0)
    told = read_after(text, end, rest.end, is_telling=_is_telling(text, cue), opens_clause=False)
    clauses = [Span(rest.start, marked)]
    following = [quote.outer for quote in inside if quote.outer.start >= told.end]
    if (
        following
        and text[told.end : told.end + 1] == ","
        and not SAID_OR_QUOTED.search(text, told.end, following[0].start)
    ):
        lead = text[told.end + 1 : following[0].start]
        start = following[0].start if lead.rstrip().endswith(",") and len(lead) <= GAP else told.end + 1
        going_on = clause_after(text, start, rest.end, inside, cue.of(text), is_quoting=False)
        clauses += [going_on] if going_on else []
    return Report(cue, subject, tuple(clauses), told)


def _before_clause(
    text: str, rest: Span, cue: Span, inside: Sequence[Marked], subject: Subject | None
) -> Report | None:
    """Reports as in: She told reporters on Friday that …; she said: …."""
    is_quoting = cue.of(text) not in _STRONG
    told = read_after(text, cue.end, rest.end, is_telling=_is_telling(text, cue), opens_clause=True)
    if text[told.end : rest.end] == ":":
        return Report(cue, subject, (), told)
    is_telling = LEMMA[cue.of(text).lower()] == "tell"
    if is_telling and told.addressee is None and not text.startswith((" that ", " how "), told.end):
        return None
    if text[told.end : told.end + 1] == "," and not (
        _marks_follow(told.end + 1, inside) or text.startswith(", that ", told.end)
    ):
        return None
    clause = clause_after(text, told.end, rest.end, inside, cue.of(text), is_quoting=is_quoting)
    return Report(cue, subject, (clause,), told) if clause else None


def _after_clause(
    text: str, rest: Span, cue: Span, inside: Sequence[Marked], before: Subject | None, after: Subject | None
) -> Report | None:
    """Reports as in: The port is unsafe, she said, and must close."""
    is_quoting = cue.of(text) not in _STRONG
    if after is not None and before is None and text[after.mention.end : after.mention.end + 1] == ":":
        clause = clause_after(text, after.mention.end + 1, rest.end, inside, cue.of(text), is_quoting=is_quoting)
        return Report(cue, after, (clause,) if clause else (), Circumstances(after.mention.end + 1))
    subject, place = (before, before.mention.start) if before is not None else (after, cue.start)
    clause = clause_before(text, rest.start, place)
    if subject is None or clause is None or is_quoting or text[clause.end : place].strip() != ",":
        return None
    end = max(cue.end, subject.mention.end, subject.apposition.end if subject.apposition else 0)
    told = read_after(text, end, rest.end, is_telling=_is_telling(text, cue), opens_clause=False)
    going_on = None
    if text[told.end : told.end + 1] == ",":
        going_on = clause_after(text, told.end + 1, rest.end, inside, cue.of(text), is_quoting=False)
    return Report(cue, subject, (clause, going_on) if going_on else (clause,), told)


def _is_telling(text: str, cue: Span) -> bool:
    return TELLING.fullmatch(cue.of(text)) is not None


def _marks_follow(place: int, inside: Sequence[Marked]) -> bool:
    return any(0 <= quote.outer.start - place <= 1 for quote in inside)
