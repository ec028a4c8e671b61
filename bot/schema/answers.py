"""Answers and verdicts as the JSON that scripts rely on; every `text` is the source between its offsets."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, PlainSerializer

from bot.schema.quotation import QuotationRecord, SpanRecord, quotation_record
from index.link import link_to
from index.models import Answer, Check, Evidence, Quoted, Status, Verdict

Rounded = Annotated[float, PlainSerializer(lambda number: round(number, 6), return_type=float)]


class EvidenceRecord(SpanRecord):
    """One quoted passage and where it stands."""

    briefing: str
    title: str
    publisher: str | None
    published: date | None
    url: str | None
    paragraph: int
    heading: str | None
    answer: SpanRecord
    quotation: QuotationRecord | None
    score: Rounded
    link: str | None


class AnswerRecord(BaseModel):
    """What `ask --json` prints, one a line."""

    question: str
    status: Status
    confidence: Rounded
    missing: list[str]
    evidence: list[EvidenceRecord]


class DifferenceRecord(BaseModel):
    """Words of a claim and the source's in their place."""

    said: str
    source: str


class CheckRecord(BaseModel):
    """What `check --json` prints, one a line."""

    text: str
    verdict: Verdict
    similarity: Rounded
    match: QuotationRecord | EvidenceRecord | None
    differences: list[DifferenceRecord]


def check_record(check: Check) -> CheckRecord:
    """The record of a verdict."""
    return CheckRecord(
        text=check.text,
        verdict=check.verdict,
        similarity=check.similarity,
        match=_match_record(check.match) if check.match else None,
        differences=[DifferenceRecord(**difference._asdict()) for difference in check.differences],
    )


def _match_record(match: Quoted | Evidence) -> QuotationRecord | EvidenceRecord:
    if isinstance(match, Quoted):
        return quotation_record(match.briefing, match.quotation)
    return _evidence_record(match)


def answer_record(answer: Answer) -> AnswerRecord:
    """The record of an answer."""
    return AnswerRecord(
        question=answer.question,
        status=answer.status,
        confidence=answer.confidence,
        missing=list(answer.missing),
        evidence=[_evidence_record(evidence) for evidence in answer.evidence],
    )


def _evidence_record(evidence: Evidence) -> EvidenceRecord:
    briefing, metadata = evidence.briefing, evidence.briefing.metadata
    words = evidence.answer.of(briefing.text)
    return EvidenceRecord(
        briefing=briefing.id,
        title=metadata.title,
        publisher=metadata.publisher,
        published=metadata.published,
        url=metadata.url,
        paragraph=evidence.passage.paragraph.number,
        **evidence.passage.span._asdict(),
        text=evidence.text,
        heading=evidence.heading,
        answer=SpanRecord(**evidence.answer._asdict(), text=words),
        quotation=quotation_record(briefing, evidence.quotation) if evidence.quotation else None,
        score=evidence.score,
        link=link_to(metadata.url, briefing.text, evidence.answer) if metadata.url else None,
    )
