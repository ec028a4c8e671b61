"""A question as the library reads it: its text, the terms it is about, and the words they come from."""

from dataclasses import dataclass

from index.analyze import is_function_word, terms
from index.errors import QuestionRefused

QUESTION_LENGTH = 1000
"""The longest question taken, in code points."""


@dataclass(frozen=True, slots=True)
class Question:
    """`words` maps each content term, in order, to the word of the question it first came from."""

    text: str
    words: dict[str, str]

    def is_name(self, term: str) -> bool:
        """Whether the question writes the term's word like a name: a capital that opens no sentence."""
        word = self.words[term]
        return word[:1].isupper() and not self.text.startswith(word)


def parse_question(text: str) -> Question:
    """The question in `text`. Raises QuestionRefused where it is empty or over QUESTION_LENGTH."""
    text = text.strip()
    if not text:
        raise QuestionRefused("The question is empty; ask it in a few words.")
    if len(text) > QUESTION_LENGTH:
        raise QuestionRefused(f"The question has {len(text):,} characters; shorten it to {QUESTION_LENGTH:,} or fewer.")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise QuestionRefused("The question is not readable text; type it as UTF-8.")
    words: dict[str, str] = {}
    for term in terms(text):
        word = term.span.of(text)
        if not is_function_word(word):
            words.setdefault(term.text, word)
    return Question(text, words)
