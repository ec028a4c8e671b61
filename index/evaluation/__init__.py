"""How well a library answers questions whose right answers are known: a question file and answers to figures."""

from index.evaluation.evaluate import Evaluation, evaluate
from index.evaluation.figures import Figures
from index.evaluation.judgement import GoldQuestion, Judgement, Place
from index.evaluation.question_file import read_questions
from index.evaluation.reliability import Bin

__all__ = ["Bin", "Evaluation", "Figures", "GoldQuestion", "Judgement", "Place", "evaluate", "read_questions"]
