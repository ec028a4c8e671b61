"""Measuring answers at the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import QUESTIONS, briefing_bot

pytestmark = pytest.mark.usefixtures("no_environment")


def test_eval_prints_figures_a_reliability_table_and_the_worst_misses(documents: Callable[..., Path]) -> None:
    done = briefing_bot("eval", str(QUESTIONS))
    assert (done.returncode, done.stderr) == (0, "")
    assert "right paragraph first" in done.stdout
    assert "0.9 to 1.0" in done.stdout
    folder = documents(
        a_txt="The fox is red.", a_jsonl='{"question": "Is the fox red?", "answers": [], "note": "asked by Ana"}'
    )
    assert (
        "nothing: the library has no answer"
        in briefing_bot("eval", str(folder / "a.jsonl"), "--library", str(folder)).stdout
    )


def test_eval_json_is_one_object_of_the_documented_form() -> None:
    done = briefing_bot("eval", "--json", str(QUESTIONS))
    (line,) = done.stdout.splitlines()
    evaluation = json.loads(line)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(evaluation) == ["figures", "reliability", "calibration_error", "wrong", "refused"]
    assert list(evaluation["figures"]) == [
        "questions", "answerable", "passage@1", "passage@3", "passage@5", "mrr@10", "sentence@1", "kept",
        "false[absent]", "auroc[absent]", "false[adversarial]", "auroc[adversarial]", "verbatim",
    ]  # fmt: skip
    assert sum(row["answers"] for row in evaluation["reliability"]) == evaluation["figures"]["questions"] == 15


def test_eval_of_a_file_without_questions_exits_with_1(documents: Callable[..., Path]) -> None:
    empty = str(documents(a_jsonl="\n\n") / "a.jsonl")
    done = briefing_bot("eval", empty)
    assert (done.returncode, done.stdout, done.stderr) == (1, "The file holds no question.\n", "")
    assert briefing_bot("eval", "--json", empty).stdout == ""


def test_eval_tells_a_bad_line_in_one_sentence(documents: Callable[..., Path]) -> None:
    file = (
        documents(a_jsonl='{"question": "Who?", "answers": []}\n{"question": "Who?", "answers": ["Emmanuel Macron"]}')
        / "a.jsonl"
    )
    done = briefing_bot("eval", str(file))
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert "a.jsonl, line 2: the answer 'Emmanuel Macron' does not stand in" in done.stderr
