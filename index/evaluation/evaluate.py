"""Questions with known answers, and a library's answers to them, to all that an operator wants to see."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.evaluation.figures import Figures, figures_of
from index.evaluation.judgement import GoldQuestion, Judgement, judge
from index.evaluation.reliability import Bin, expected_calibration_error, reliability_table
from index.models import Answer, Briefing

MISSES = 10
"""At most so many misses of a sort are shown."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How well a library answers.

    `wrong` are the most confident answers whose first evidence is not right, `refused` the answerable questions left
    unanswered with the least confidence, each worst first and at most MISSES.
    """

    figures: Figures
    reliability: Sequence[Bin]
    calibration_error: float | None
    wrong: Sequence[Judgement]
    refused: Sequence[Judgement]


def evaluate(questions: Sequence[GoldQuestion], answers: Sequence[Answer], briefings: Sequence[Briefing]) -> Evaluation:
    """The evaluation of the answers, one a question in the same order, that a library of `briefings` gave.

    Raises ValueError where there are not as many answers as questions.
    """
    judgements = [judge(question, answer) for question, answer in zip(questions, answers, strict=True)]
    table = reliability_table(judgements)
    return Evaluation(
        figures=figures_of(judgements, briefings),
        reliability=table,
        calibration_error=expected_calibration_error(table),
        wrong=_wrong(judgements),
        refused=_refused(judgements),
    )


def _wrong(judgements: Sequence[Judgement]) -> list[Judgement]:
    wrong = [judgement for judgement in judgements if judgement.is_answered and not judgement.is_right]
    return sorted(wrong, key=_confidence, reverse=True)[:MISSES]


def _refused(judgements: Sequence[Judgement]) -> list[Judgement]:
    refused = [judgement for judgement in judgements if judgement.question.is_answerable and not judgement.is_answered]
    return sorted(refused, key=_confidence)[:MISSES]


def _confidence(judgement: Judgement) -> float:
    return judgement.answer.confidence
