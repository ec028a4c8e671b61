import pytest

from index.answer.questions.asked import asked_by
from index.answer.questions.introduction import introduced_by
from index.question import parse_question


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("Who is Ana Lima?", "Ana Lima"),
        ("Where does Lima work?", "Lima"),
        ("which port does Ana Lima work for", "Ana Lima"),
        ("What post does the Lima hold?", "Lima"),
        ("What is Ana Lima's job?", "Ana Lima's"),
        ("What is Lima's title on the port?", ""),
        ("What position does Ana Lima hold in the port?", "Ana Lima"),
        ("what role does Lima have for the port", "Lima"),
        ("What position does Lima hold on the port?", ""),
        ("What is Lima's position?", ""),
        ("Which ships does Lima have?", ""),
        ("Where does Lima work on the port?", ""),
        ("What does Lima hold?", ""),
        ("What did Lima say?", ""),
        ("Who is behind the attack?", ""),
    ],
)
def test_a_question_says_whom_it_wants_introduced(asked: str, name: str) -> None:
    question = parse_question(asked)
    assert (
        " ".join(question.terms[place].span.of(question.read) for place in introduced_by(question, asked_by(question)))
        == name
    )
