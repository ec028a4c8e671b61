import io
from pathlib import Path

import pytest
from rich.console import Console

from bot.evaluate import evaluate_file
from index.errors import QuestionFileRefused
from index.shelves.shelf import Shelf


def questions(folder: Path, *lines: str) -> Path:
    file = folder / "questions.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def test_every_question_of_the_file_is_asked(shelf: Shelf, tmp_path: Path) -> None:
    file = questions(
        tmp_path,
        '{"question": "How much of GDP does Rubio want allies to spend on defense?", "answers": ["5% of GDP"]}',
        '{"question": "What is the capital of Australia?", "answers": []}',
    )
    figures = evaluate_file(shelf, file, Console(file=io.StringIO())).figures
    assert (figures.questions, figures.answerable, figures.kept) == (2, 1, 100)
    assert [group.false for group in figures.unanswerable] == [0]


def test_a_question_that_the_library_refuses_is_told_with_its_line(shelf: Shelf, tmp_path: Path) -> None:
    file = questions(
        tmp_path, '{"question": "Who?", "answers": []}', '{"question": "' + "x" * 6000 + '", "answers": []}'
    )
    with pytest.raises(QuestionFileRefused, match=r"line 2: The question has 6,000 characters") as refusal:
        evaluate_file(shelf, file, Console(file=io.StringIO()))
    assert refusal.value.line == 2


@pytest.mark.parametrize("is_terminal", [True, False])
def test_progress_is_shown_on_a_terminal_only(shelf: Shelf, tmp_path: Path, is_terminal: bool) -> None:  # noqa: FBT001
    shown = io.StringIO()
    evaluate_file(
        shelf,
        questions(tmp_path, '{"question": "Who?", "answers": []}'),
        Console(file=shown, force_terminal=is_terminal),
    )
    assert ("Asking" in shown.getvalue()) is is_terminal
