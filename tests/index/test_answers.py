"""How well questions of many kinds are answered; the floors lie a little under what was measured."""

import pytest
from answer_questions import LIBRARIES, UNANSWERABLE, AnswerQuestion, QuestionKind, read_answer_questions

from index.library import open_library
from index.models import Answer, Status

FLOORS = {
    # right paragraph first, right sentence first, answerable kept, unanswerable refused: shares
    "seed": (0.80, 0.76, 0.90, 0.96),
    "briefings": (0.73, 0.62, 0.79, 0.90),
    "dispatches": (0.86, 0.80, 0.87, 0.85),
}


def is_right(asked: AnswerQuestion, answer: Answer, *, sentence: bool) -> bool:
    """Whether the first piece of evidence, or its answering sentence, holds a known answer."""
    if not answer.evidence or answer.evidence[0].briefing.id != asked.briefing:
        return False
    best = answer.evidence[0]
    shown = best.answer if sentence else best.passage.span
    return any(shown.covers(span) for span in asked.spans)


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


@pytest.mark.parametrize("name", LIBRARIES)
def test_questions_are_answered_as_well_as_was_measured(name: str) -> None:
    shelf = open_library(str(LIBRARIES[name])).of(None)
    answers = [(asked, shelf.ask(asked.question)) for asked in read_answer_questions() if asked.library == name]
    answerable = [(asked, answer) for asked, answer in answers if asked.is_answerable]
    refusable = [
        answer for asked, answer in answers if asked.kind in UNANSWERABLE and asked.kind is not QuestionKind.ADVERSARIAL
    ]
    paragraph, sentence, kept, refused = FLOORS[name]
    assert share([is_right(asked, answer, sentence=False) for asked, answer in answerable]) >= paragraph
    assert share([is_right(asked, answer, sentence=True) for asked, answer in answerable]) >= sentence
    assert share([answer.status is Status.ANSWERED for _, answer in answerable]) >= kept
    assert share([answer.status is not Status.ANSWERED for answer in refusable]) >= refused


def test_confidence_means_what_it_says() -> None:
    shelves = {name: open_library(str(path)).of(None) for name, path in LIBRARIES.items()}
    asked = [each for each in read_answer_questions() if each.kind != "adversarial"]
    answers = [(each, shelves[each.library].ask(each.question)) for each in asked]
    for least, most in ((0.0, 0.2), (0.2, 0.6), (0.6, 0.9), (0.9, 1.0)):
        within = [(each, answer) for each, answer in answers if least <= answer.confidence < most]
        right = share([is_right(each, answer, sentence=False) for each, answer in within])
        claimed = sum(answer.confidence for _, answer in within) / len(within)
        assert abs(right - claimed) <= 0.1, (least, most, right, claimed, len(within))
