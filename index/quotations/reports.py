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
    LEMMA,
    SAID_OR_QUOTED,
    SAYING,
    TELLING,
)
from index.quotations.main_clauses import clauses_of
from index.quotations.marks import Marked
from index.quotations.sources import Source, announced, closing_source, signature
from index.quotations.subject import Subject
from index.quotations.subject_after import subject_after
from index.quotations.subject_before import subject_before
from index.quotations.unsaid import DENYING, is_of_others, is_own_words, is_report, is_unreal
from index.quotations.vocabulary import ROLE

CUES_TRIED = 20
"""In a sentence with more verbs of saying the rest are not looked at."""

GAP = 40
"""A cue belongs to marked words before it where its subject begins at most this far behind them, in code points."""

_CONNECTORS = re.compile(
    r"[\s,–—-]*(?:(?:and|but|or|then|while|before|also|later|further|even|on|to|who|[a-z]+ly)\s+)*$"
)
_CONTRAST = re.compile(r"[,\s]*(?:but|and|while|although|though|yet|or)\s")
_NAME = re.compile(r"[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|\d+|of|the))*")

_CLAUSE = re.compile(r"\b(?:is|are|was|were|has|have|had|would|will|could|can|may|might|should|must)\b")
_IN_RELATIVE = re.compile(r",\s+who\s+$")
_CLOSING_COMMA = re.compile(r"[”\"’»],|,[”\"’»]?")
_WHO = re.compile(r",?\s+who(?:\s(?:then|also|later|just|had|has|[a-z]+ly))*\s+")
_QUOTED = re.compile(r"\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s([\w’'.-]+(?:\s[\w’'.-]+){0,7}?)\sas\s$")
_WAS_QUOTED = re.compile(r"\s(?:is|are|was|were|been|being)\s(?:\w+\s)?(?:quoted|cited)\s(?:[\w’'.-]+\s){0,8}?as\s$")
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
    whole = signature(text, sentence, inside) or _hearsay(text, sentence, inside)
    if whole:
        return [_of_source(whole, sentence)]
    reports = [report for clause in clauses_of(text, sentence) for report in _reports_in(text, clause, inside)]
    message = None if reports else announced(text, sentence, inside)
    return [_of_source(message, sentence)] if message else reports


def _of_source(source: Source, sentence: Span) -> Report:
    return Report(source.cue, source.subject, (source.said,), Circumstances(sentence.end))


def _hearsay(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Who tells what somebody said, in a sentence of that alone: "Lima told him to go, prosecutors said"."""
    source = closing_source(text, sentence)
    first = next(_reports_in(text, source.said, inside), None) if source else None
    is_told = first and first.subject and not any(quote.outer.start < first.cue.start for quote in inside)
    return source if is_told else None


def _reports_in(text: str, clause: Span, inside: Sequence[Marked]) -> Iterator[Report]:
    inside = [quote for quote in inside if clause.covers(quote.outer)]
    previous, place = None, clause.start
    for cue in islice(_cues(text, clause), CUES_TRIED):
        report = _report(text, Span(place, clause.end), cue, inside, previous) if cue.start >= place else None
        if report is not None:
            yield report
            previous, place = report, report.end


def _cues(text: str, sentence: Span) -> Iterator[Span]:
    sources = [Span(*match.span()) for match in ACCORDING_TO.finditer(text, *sentence)]
    yield from sorted(sources + [Span(*match.span()) for match in SAID_OR_QUOTED.finditer(text, *sentence)])


def _report(text: str, rest: Span, cue: Span, inside: Sequence[Marked], before: Report | None) -> Report | None:
    if ACCORDING_TO.match(text, cue.start):
        return _according_to(text, rest, cue, inside)
    return _by_verb(text, rest, cue, inside, before) if is_report(text, rest.start, cue) else None


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
        comma = text.find(",", end, rest.end)
        clause = clause_after(text, comma + 1 if comma >= 0 else end, rest.end, inside, "", is_quoting=False)
    return Report(trimmed, subject, (clause,), told) if clause else None


def _by_verb(text: str, rest: Span, cue: Span, inside: Sequence[Marked], previous: Report | None) -> Report | None:
    marked = max([rest.start, *(quote.outer.end for quote in inside if rest.start < quote.outer.end <= cue.start)])
    addressed = _addressed(text, previous, cue)
    before = addressed or _quoted(text, marked, cue) or subject_before(text, marked, cue.start)
    after = subject_after(text, cue.end, rest.end)
    if before is None and after is not None and _CLAUSE.search(after.mention.of(text)):
        before, marked, after = subject_before(text, rest.start, cue.start), rest.start, None
    if after is not None and _closes(text, rest, cue, after):
        return _after_clause(text, rest, cue, inside, None, after)
    if marked > rest.start:
        near = before.mention.start if before else cue.start
        if (before or after) and near - marked <= GAP and not _goes_on(text, marked, before, cue):
            return _after_marks(text, rest, cue, inside, before or after, marked)  # type: ignore[arg-type]
    if is_unreal(text, rest.start, before.mention if before else Span(cue.start, cue.start), cue):
        return None
    same = not addressed and previous is not None and _CONNECTORS.match(text, previous.end, cue.start) is not None
    if previous is not None and before is not None and not same and not before.mention.of(text)[:1].isalnum():
        return None
    if before is not None or same:
        following = _before_clause(text, rest, cue, inside, None if same else before)
        if following is not None:
            return following
    return _after_clause(text, rest, cue, inside, before, after)


def _closes(text: str, rest: Span, cue: Span, after: Subject) -> bool:
    """Whether a cue with a name behind it closes the sentence: as headlines do, "…, says Lima"."""
    is_set_off = text[max(rest.start, cue.start - 2) : cue.start] == ", " and not _is_telling(text, cue)
    ending = text[after.mention.end : rest.end].strip()
    return is_set_off and ending in ("", ".") and _NAME.fullmatch(after.mention.of(text)) is not None


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
    rest = Span(rest.start, _end_of_relative(text, cue, rest.end))
    told = read_after(text, cue.end, rest.end, is_telling=_is_telling(text, cue), opens_clause=True)
    if text[told.end : rest.end] == ":":
        return Report(cue, subject, (), told)
    if LEMMA[cue.of(text).lower()] in DENYING and not is_own_words(text, Span(told.end, rest.end), inside):
        return None
    if is_quoting and is_of_others(text, Span(told.end, rest.end)):
        return None
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
    is_quoting = cue.of(text) not in _STRONG or LEMMA[cue.of(text).lower()] in DENYING
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


def _end_of_relative(text: str, cue: Span, end: int) -> int:
    """Where a relative clause ends that a cue stands in: "Lima, who said it was late, left"."""
    comma = (
        _CLOSING_COMMA.search(text, cue.end, end)
        if _IN_RELATIVE.search(text, max(0, cue.start - 8), cue.start)
        else None
    )
    return comma.end() if comma else end


def _is_telling(text: str, cue: Span) -> bool:
    return TELLING.fullmatch(cue.of(text)) is not None


def _marks_follow(place: int, inside: Sequence[Marked]) -> bool:
    return any(0 <= quote.outer.start - place <= 1 for quote in inside)
