"""Ask a shelf all questions of a file, and measure its answers."""

from pathlib import Path

from rich.console import Console
from rich.progress import track

from index.errors import QuestionFileRefused, QuestionRefused
from index.evaluation import Evaluation, GoldQuestion, evaluate, read_questions
from index.models import Answer
from index.shelves.shelf import Shelf


def evaluate_file(shelf: Shelf, file: Path, console: Console) -> Evaluation:
    """The evaluation of the shelf's answers, with a progress bar on `console` where that is a terminal.

    Raises QuestionFileRefused where the file, or a line of it, cannot be used.
    """
    questions = read_questions(file, shelf.briefings)
    asked = track(questions, "Asking", console=console, transient=True, disable=not console.is_terminal)
    answers = [_ask(shelf, question, file) for question in asked]
    return evaluate(questions, answers, shelf.briefings)


def _ask(shelf: Shelf, question: GoldQuestion, file: Path) -> Answer:
    try:
        return shelf.ask(question.text)
    except QuestionRefused as refusal:
        raise QuestionFileRefused(str(file), question.line, str(refusal)) from refusal
