"""An evaluation as the JSON that scripts rely on."""

from pydantic import BaseModel

from bot.schema.answers import Rounded
from bot.schema.quotation import SpanRecord
from index.evaluation import Evaluation, Figures, Judgement, Place
from index.models import Evidence, Status

Figure = int | float | str | None


class BinRecord(BaseModel):
    """The answers whose confidence lies from `low` to below `high`."""

    low: float
    high: float
    answers: int
    confidence: Rounded | None
    right: Rounded | None


class PlaceRecord(SpanRecord):
    """Words of a briefing."""

    briefing: str


class MissRecord(BaseModel):
    """A question that was answered wrong or refused: the first evidence's answer, and what would have been right."""

    line: int
    question: str
    status: Status
    confidence: Rounded
    shown: PlaceRecord | None
    wanted: list[PlaceRecord]


class EvaluationRecord(BaseModel):
    """What `eval --json` prints, on one line."""

    figures: dict[str, Figure]
    reliability: list[BinRecord]
    calibration_error: Rounded | None
    wrong: list[MissRecord]
    refused: list[MissRecord]


def evaluation_record(evaluation: Evaluation) -> EvaluationRecord:
    """The record of an evaluation."""
    return EvaluationRecord(
        figures=figures_record(evaluation.figures),
        reliability=[BinRecord.model_validate(row, from_attributes=True) for row in evaluation.reliability],
        calibration_error=evaluation.calibration_error,
        wrong=[_miss_record(judgement) for judgement in evaluation.wrong],
        refused=[_miss_record(judgement) for judgement in evaluation.refused],
    )


def figures_record(figures: Figures) -> dict[str, Figure]:
    """The figures by name: percentages to one place, AUROC to three, None where there is nothing to measure."""
    by_kind: dict[str, Figure] = {}
    for group in figures.unanswerable:
        by_kind[f"false[{group.kind}]"] = _rounded(group.false, 1)
        by_kind[f"auroc[{group.kind}]"] = _rounded(group.auroc, 3)
    return {
        "questions": figures.questions,
        "answerable": figures.answerable,
        **{f"passage@{depth}": _rounded(percent, 1) for depth, percent in figures.passage.items()},
        "mrr@10": _rounded(figures.mrr, 1),
        "sentence@1": _rounded(figures.sentence, 1),
        "kept": _rounded(figures.kept, 1),
        **by_kind,
        "verbatim": f"{figures.verbatim}/{figures.evidence}",
    }


def _rounded(figure: float | None, places: int) -> float | None:
    return None if figure is None else round(figure, places)


def _miss_record(judgement: Judgement) -> MissRecord:
    answer = judgement.answer
    return MissRecord(
        line=judgement.question.line,
        question=judgement.question.text,
        status=answer.status,
        confidence=answer.confidence,
        shown=_shown_record(answer.evidence[0]) if answer.evidence else None,
        wanted=[_place_record(place) for place in judgement.question.wanted],
    )


def _shown_record(evidence: Evidence) -> PlaceRecord:
    return _place_record(Place(evidence.briefing, evidence.answer))


def _place_record(place: Place) -> PlaceRecord:
    return PlaceRecord(briefing=place.briefing.id, **place.span._asdict(), text=place.text)
