"""Whether confidence means what it says: of the answers given with 0.8, eight in ten should be right."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from index.evaluation.judgement import Judgement

BIN_COUNT = 10
"""Confidence from 0 to 1 is cut into so many bins of equal width."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The answers with a confidence from `low` to below `high`, 1 belonging to the last bin.

    `confidence` is their mean, `right` the share whose first evidence holds a right answer; None where there are none.
    """

    low: float
    high: float
    answers: int
    confidence: float | None
    right: float | None


def reliability_table(judgements: Sequence[Judgement]) -> list[Bin]:
    """All bins, lowest confidence first."""
    held: list[list[Judgement]] = [[] for _ in range(BIN_COUNT)]
    for judgement in judgements:
        held[min(int(judgement.answer.confidence * BIN_COUNT), BIN_COUNT - 1)].append(judgement)
    return [_bin(number, judgements) for number, judgements in enumerate(held)]


def _bin(number: int, held: Sequence[Judgement]) -> Bin:
    return Bin(
        low=number / BIN_COUNT,
        high=(number + 1) / BIN_COUNT,
        answers=len(held),
        confidence=fmean(judgement.answer.confidence for judgement in held) if held else None,
        right=fmean(judgement.is_right for judgement in held) if held else None,
    )


def expected_calibration_error(table: Sequence[Bin]) -> float | None:
    """The mean distance, 0 to 1, of confidence from share right, each bin weighed by its answers.

    As Naeini, Cooper and Hauskrecht define it (Obtaining Well Calibrated Probabilities Using Bayesian Binning, 2015).
    None without answers.
    """
    total = sum(row.answers for row in table)
    gaps = [
        row.answers * abs(row.right - row.confidence)
        for row in table
        if row.right is not None and row.confidence is not None
    ]
    return sum(gaps) / total if total else None
