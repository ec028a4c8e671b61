"""Ask a library all questions of a file, and measure its answers."""

from pathlib import Path

from rich.console import Console
from rich.progress import track

from index.errors import QuestionFileRefused, QuestionRefused
from index.evaluation import Evaluation, GoldQuestion, evaluate, read_questions
from index.library import Library
from index.models import Answer


def evaluate_file(library: Library, file: Path, console: Console) -> Evaluation:
    """The evaluation of the library's answers, with a progress bar on `console` where that is a terminal.

    Raises QuestionFileRefused where the file, or a line of it, cannot be used.
    """
    questions = read_questions(file, library.briefings)
    asked = track(questions, "Asking", console=console, transient=True, disable=not console.is_terminal)
    answers = [_ask(library, question, file) for question in asked]
    return evaluate(questions, answers, library.briefings)


def _ask(library: Library, question: GoldQuestion, file: Path) -> Answer:
    try:
        return library.ask(question.text)
    except QuestionRefused as refusal:
        raise QuestionFileRefused(str(file), question.line, str(refusal)) from refusal
