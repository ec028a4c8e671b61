"""What questions for exact words get of small libraries made for them."""

import pytest
from texts import briefing_of

from index.answer.questions.quoted import quotations_in
from index.models import Answer, Status
from index.question import parse_question
from index.shelves.shelf import Shelf

LIMA = "Lima spoke of the ceasefire and of the ceasefire talks. “There will be no ceasefire,” he said."


def answer(question: str, *texts: str) -> Answer:
    return Shelf.of([briefing_of("\n".join(texts))]).ask(question)


def sentence(found: Answer) -> str:
    return found.evidence[0].answer.of(found.evidence[0].briefing.text)


@pytest.mark.parametrize(
    "marked", ['"There will be no ceasefire"', "“there will be no ceasefire.”", "'There will be no ceasefire'"]
)
def test_the_very_sentence_that_has_the_words_in_marks_comes_first(marked: str) -> None:
    found = answer(f"Who said {marked}?", "The ceasefire is said to be a ceasefire.", LIMA)
    assert sentence(found) == "“There will be no ceasefire,” he said."
    assert found.status is Status.ANSWERED


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ('Who said "I got a man"?', "“I asked for a man, and I got a man,” Lima said."),
        ('Who said "never, ever"?', "“It will never, ever be sold,” Berg said."),
        ('Who said "it is what it is"?', "“It is what it is,” Berg said."),
    ],
)
def test_words_in_marks_that_carry_grammar_alone_are_found_too(question: str, said: str) -> None:
    found = answer(question, "A man got it. It never is.", said, *[f"Ship {number} left." for number in range(30)])
    assert (sentence(found), found.status) == (said, Status.ANSWERED)


def test_words_in_marks_that_stand_nowhere_are_not_found() -> None:
    assert answer('Who said "never, ever"?', "Lima left.", "Grain is dear.").status is Status.NOT_FOUND


def test_two_words_in_marks_are_a_name_unless_nothing_else_is_asked() -> None:
    assert quotations_in(parse_question('Who leads the "Grain Board" in Odesa?')) == []
    assert quotations_in(parse_question('Who said "never, ever"?')) == [["never", "ever"]]
