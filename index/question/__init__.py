"""A question as the library reads it, and the words in it that say nothing of what it is about."""

from index.question.question import QUESTION_LENGTH, Question, corrected, parse_question

__all__ = ["QUESTION_LENGTH", "Question", "corrected", "parse_question"]
