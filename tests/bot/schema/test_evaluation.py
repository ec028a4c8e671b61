import io
import json
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import pytest
from gold_answers import BRIEFING, TEXT, answer_of, briefing_named, evidence_of, wanting
from hypothesis import given
from hypothesis import strategies as st

from bot.schema.answers import answer_record
from bot.schema.evaluation import evaluation_record
from index.evaluation import evaluate, read_questions
from index.models import Answer, Span, Status

LIBRARY = [briefing_named("a"), briefing_named("b")]

spans = st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda pair: Span(pair[0], sum(pair)))
answerable = st.fixed_dictionaries(
    {"question": st.just("Which?"), "briefing": st.sampled_from("ab"), "spans": st.lists(spans, min_size=1, max_size=3)}
)
unanswerable = st.fixed_dictionaries(
    {"question": st.just("Who?"), "briefing": st.none(), "answers": st.just([])},
    optional={"kind": st.sampled_from(["absent", "near", "near: but no number"])},
)
evidence = st.builds(
    lambda span, answer, briefing: evidence_of(*span, answer, briefing), spans, spans, st.sampled_from(LIBRARY)
)
answers = st.builds(
    lambda shown, thousandths, status: answer_of(*shown, confidence=thousandths / 1000, status=status),
    st.lists(evidence, max_size=10),
    st.integers(0, 1000),
    st.sampled_from(Status),
)
asked = st.tuples(
    st.tuples(answerable, answers), st.lists(st.tuples(st.one_of(answerable, unanswerable), answers), max_size=30)
)


def lines(records: list[str]) -> str:
    return "".join(f"{record}\n" for record in records)


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # the script leaves closing to Python
@given(asked)
def test_the_figures_are_those_of_the_script(
    eval_answers: ModuleType,
    asked: tuple[tuple[dict[str, object], Answer], list[tuple[dict[str, object], Answer]]],
) -> None:
    questions, answers = zip(asked[0], *asked[1], strict=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        for briefing in LIBRARY:
            (folder / f"{briefing.id}.txt").write_text(briefing.text, encoding="utf-8")
        question_file, answer_file = folder / "questions.jsonl", folder / "answers.jsonl"
        question_file.write_text(lines([json.dumps(question) for question in questions]), encoding="utf-8")
        answer_file.write_text(lines([answer_record(answer).model_dump_json() for answer in answers]), encoding="utf-8")
        with redirect_stdout(io.StringIO()):
            expected = eval_answers.main(question_file, answer_file, folder)
        evaluation = evaluate(read_questions(question_file, LIBRARY), answers, LIBRARY)
    assert list(evaluation_record(evaluation).figures.items()) == list(expected.items())


def test_a_miss_tells_the_question_what_was_shown_and_what_was_wanted() -> None:
    answer = answer_of(evidence_of(0, 18, answer=(9, 18)), confidence=0.4, status=Status.NOT_FOUND)
    record = evaluation_record(evaluate([wanting((19, 23), line=7)], [answer], [BRIEFING]))
    assert record.wrong == []
    assert [miss.model_dump() for miss in record.refused] == [
        {
            "line": 7,
            "question": "Which, 7?",
            "status": "not_found",
            "confidence": 0.4,
            "shown": {"briefing": "animals", "start": 9, "end": 18, "text": TEXT[9:18]},
            "wanted": [{"briefing": "animals", "start": 19, "end": 23, "text": TEXT[19:23]}],
        }
    ]


def test_what_cannot_be_measured_is_null() -> None:
    record = evaluation_record(evaluate([], [], [BRIEFING]))
    assert json.loads(record.model_dump_json()) == {
        "figures": {
            "questions": 0,
            "answerable": 0,
            **dict.fromkeys(["passage@1", "passage@3", "passage@5", "mrr@10", "sentence@1", "kept"]),
            "verbatim": "0/0",
        },
        "reliability": [
            {"low": number / 10, "high": (number + 1) / 10, "answers": 0, "confidence": None, "right": None}
            for number in range(10)
        ],
        "calibration_error": None,
        "wrong": [],
        "refused": [],
    }
