"""Answers for tests, made by hand: what is shown, where, and with what confidence."""

from index.evaluation import GoldQuestion, Place
from index.models import Answer, Briefing, Evidence, Metadata, Paragraph, Passage, Span, Status

TEXT = "Red fox. Blue jay. Grey cat. Pink pig. "


def briefing_named(name: str, text: str = TEXT) -> Briefing:
    return Briefing(name, text, Span(0, len(text)), Metadata(title=name))


BRIEFING = briefing_named("animals")


def evidence_of(start: int, end: int, answer: tuple[int, int] | None = None, briefing: Briefing = BRIEFING) -> Evidence:
    """A passage whose answer sentence is all of it unless `answer` says otherwise."""
    span = Span(start, end)
    passage = Passage(Paragraph(1, span, is_heading=False, heading=None), span, (span,))
    return Evidence(briefing, passage, Span(*(answer or span)), (), 1.0)


def answer_of(*evidence: Evidence, confidence: float = 1.0, status: Status = Status.ANSWERED) -> Answer:
    return Answer("Which?", status, confidence, (), evidence)


def wanting(*places: tuple[int, int], line: int = 1, kind: str = "absent") -> GoldQuestion:
    """A question whose right answers stand there."""
    return GoldQuestion(line, f"Which, {line}?", tuple(Place(BRIEFING, Span(*place)) for place in places), kind)
