import io

import pytest
from gold_answers import BRIEFING, answer_of, briefing_named, evidence_of, wanting
from hypothesis import given
from rich.console import Console
from texts import any_text, any_words

from bot.terminal.evaluation import print_evaluation
from index.evaluation import Evaluation, GoldQuestion, evaluate
from index.models import Status

FOX = evidence_of(0, 8)


def printed(evaluation: Evaluation, width: int = 80) -> str:
    shown = io.StringIO()
    print_evaluation(Console(file=shown, width=width), evaluation)
    return shown.getvalue()


def test_figures_are_told_with_what_they_mean() -> None:
    asked = [wanting((0, 3)), wanting((9, 13)), wanting(kind="near")]
    answers = [answer_of(FOX), answer_of(FOX, confidence=0.2, status=Status.NOT_FOUND), answer_of(FOX, confidence=0.5)]
    rows = [" ".join(line.split()) for line in printed(evaluate(asked, answers, [BRIEFING])).splitlines()]
    assert rows[0] == "Questions: 2 with an answer in the library, 1 without."
    assert "passage@1 50.0 % right paragraph first" in rows
    assert "kept 50.0 % answerable questions answered" in rows
    assert "false[near] 100.0 % answered though the library has no answer" in rows
    assert "auroc[near] 0.500 set apart by confidence; 0.5 is chance" in rows
    assert "0.9 to 1.0 1 1.00 100.0 % ████████████████████" in rows
    assert "0.5 to 0.6 1 0.50 0.0 %" in rows


@pytest.mark.parametrize("width", [65, 60, 45])
def test_on_a_narrow_terminal_bars_make_room_for_their_figures(width: int) -> None:
    shown = printed(evaluate([wanting((0, 3))], [answer_of(FOX)], [BRIEFING]), width)
    assert "0.9 to 1.0 1 1.00 100.0 %" in [" ".join(line.split()) for line in shown.splitlines()]
    assert "…" not in shown


def test_misses_are_told_with_what_was_wanted() -> None:
    asked = [wanting(line=4), wanting((9, 13), (9, 18), line=9)]
    answers = [answer_of(FOX, confidence=0.8), answer_of(FOX, confidence=0.25, status=Status.PARTIAL)]
    rows = [" ".join(line.split()) for line in printed(evaluate(asked, answers, [BRIEFING])).splitlines()]
    wrong = rows.index("line 4 Which, 4?")
    assert rows[wrong + 1 : wrong + 4] == [
        "confidence 0.80, answered",
        "shown Red fox.",
        "wanted nothing: the library has no answer",
    ]
    refused = rows.index("line 9 Which, 9?")
    assert rows[refused + 1 : refused + 4] == [
        "confidence 0.25, only in part",
        "best found Red fox.",
        "wanted Blue / Blue jay.",
    ]


def test_without_misses_there_is_no_heading_for_them() -> None:
    shown = printed(evaluate([wanting((0, 3))], [answer_of(FOX)], [BRIEFING]))
    assert "wanted" not in shown
    assert "Answer" not in shown


@given(any_words, any_text, any_words)
def test_no_text_steers_the_terminal_or_is_wider_than_it(question: str, text: str, kind: str) -> None:
    briefing = briefing_named("any", text)
    answer = answer_of(evidence_of(0, len(text), briefing=briefing))
    shown = printed(evaluate([GoldQuestion(1, question, (), kind)], [answer], [briefing]))
    assert not {
        character for character in shown if (character < " " and character != "\n") or "\x7f" <= character < "\xa0"
    }
