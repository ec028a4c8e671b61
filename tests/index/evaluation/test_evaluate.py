import pytest
from gold_answers import BRIEFING, answer_of, evidence_of, wanting

from index.evaluation import Evaluation, GoldQuestion, evaluate
from index.models import Answer, Status

FOX, JAY = evidence_of(0, 8), evidence_of(9, 18)


def evaluation(*asked: tuple[GoldQuestion, Answer]) -> Evaluation:
    return evaluate([question for question, _ in asked], [answer for _, answer in asked], [BRIEFING])


def test_wrong_answers_come_most_confident_first() -> None:
    told = evaluation(
        (wanting((9, 13), line=1), answer_of(FOX, confidence=0.6)),
        (wanting((0, 3), line=2), answer_of(FOX, confidence=1.0)),
        (wanting(line=3), answer_of(FOX, confidence=0.9)),
        (wanting((0, 3), line=4), answer_of(JAY, FOX, confidence=0.7)),
    )
    assert [judgement.question.line for judgement in told.wrong] == [3, 4, 1]
    assert told.refused == []


def test_answerable_questions_left_unanswered_come_least_confident_first() -> None:
    told = evaluation(
        (wanting((0, 3), line=1), answer_of(FOX, confidence=0.4, status=Status.NOT_FOUND)),
        (wanting((0, 3), line=2), answer_of(FOX, confidence=0.8, status=Status.PARTIAL)),
        (wanting((0, 3), line=3), answer_of(confidence=0.0, status=Status.NOT_FOUND)),
        (wanting(line=4), answer_of(FOX, confidence=0.1, status=Status.NOT_FOUND)),
    )
    assert [judgement.question.line for judgement in told.refused] == [3, 1, 2]
    assert told.wrong == []


def test_of_many_misses_the_ten_worst_are_told() -> None:
    told = evaluation(*((wanting(line=line), answer_of(FOX, confidence=line / 20)) for line in range(1, 16)))
    assert [judgement.question.line for judgement in told.wrong] == list(range(15, 5, -1))


def test_an_answer_that_is_lost_is_an_error() -> None:
    with pytest.raises(ValueError, match="zip"):
        evaluate([wanting()], [], [BRIEFING])
