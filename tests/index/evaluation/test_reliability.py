import pytest
from gold_answers import answer_of, evidence_of, wanting
from hypothesis import given
from hypothesis import strategies as st

from index.evaluation.judgement import Judgement, judge
from index.evaluation.reliability import Bin, expected_calibration_error, reliability_table

confidences = st.floats(0, 1)


def judged(confidence: float, *, right: bool) -> Judgement:
    return judge(wanting((0, 3) if right else (9, 13)), answer_of(evidence_of(0, 8), confidence=confidence))


def test_a_bin_tells_its_answers_their_mean_confidence_and_the_share_right() -> None:
    table = reliability_table([judged(0.25, right=True), judged(0.75, right=True), judged(0.78, right=False)])
    assert table[2] == Bin(0.2, 0.3, 1, 0.25, 1.0)
    assert table[7] == Bin(0.7, 0.8, 2, pytest.approx(0.765), 0.5)
    assert table[5] == Bin(0.5, 0.6, 0, None, None)


def test_full_confidence_belongs_to_the_last_bin() -> None:
    assert reliability_table([judged(1.0, right=True), judged(0.9, right=True)])[-1].answers == 2


def test_an_answer_to_what_the_library_does_not_answer_is_never_right() -> None:
    (table,) = [row for row in reliability_table([judge(wanting(), answer_of(evidence_of(0, 8)))]) if row.answers]
    assert table.right == 0


def test_calibration_error_weighs_each_bins_gap_by_its_answers() -> None:
    sure = [judged(1.0, right=True)] * 3
    assert expected_calibration_error(reliability_table(sure)) == 0
    assert expected_calibration_error(reliability_table([*sure, judged(0.0, right=True)])) == 0.25
    assert expected_calibration_error(reliability_table([])) is None


@given(st.lists(st.tuples(confidences, st.booleans())))
def test_every_answer_stands_in_one_bin_that_its_mean_confidence_fits(asked: list[tuple[float, bool]]) -> None:
    table = reliability_table([judged(confidence, right=right) for confidence, right in asked])
    assert sum(row.answers for row in table) == len(asked)
    assert all(row.low - 1e-9 <= row.confidence <= row.high + 1e-9 for row in table if row.confidence is not None)
    error = expected_calibration_error(table)
    assert error is None or 0 <= error <= 1
