import pytest
from hypothesis import given
from texts import any_words

from index.answer.questions.opposed import Opposed, opposed_in
from index.errors import QuestionRefused
from index.question import Question, parse_question
from index.text.analyze import folded


def opposed(question: Question) -> Opposed:
    return opposed_in(question, [folded(term.span.of(question.read)) for term in question.terms])


def name_in(asked: str) -> str:
    question = parse_question(asked)
    return " ".join(question.terms[place].span.of(question.read) for place in opposed(question).name)


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("Who disagrees with Lima about the port?", "Lima"),
        ("Does anybody in Europe disagree with Ana Lima?", "Lima"),
        ("Who criticised von der Berg's plan?", "Berg's"),
        ("Who told Lima not to shut the port?", "Lima"),
        ("Who has publicly contradicted the Lima government?", "Lima"),
        ("Which senator accused President Lima?", "Lima"),
        ("Who is warning Lima?", "Lima"),
        ("Who doesn't agree with Lima?", "Lima"),
        ("Who answered the foreign minister?", "foreign minister"),
        ("who replied to lima", "lima"),
    ],
)
def test_whoever_others_are_asked_to_have_spoken_to_or_against_is_behind_the_verb(asked: str, name: str) -> None:
    assert name_in(asked) == name


@pytest.mark.parametrize(
    "asked",
    [
        "Who did Lima warn?",
        "Who was warned by Lima?",
        "Who said that Berg warned Lima?",
        "Did anyone say that Berg warned Lima?",
        "Who denied that Lima had left?",
        "Why did Lima warn Berg?",
        "Who left Lima?",
        "What did Lima tell Berg?",
        "Who asked?",
        "Who told you?",
    ],
)
def test_a_question_that_asks_something_else_opposes_nobody(asked: str) -> None:
    assert name_in(asked) == ""


@given(any_words)
def test_whatever_is_asked_the_places_are_the_questions_own(text: str) -> None:
    try:
        question = parse_question(text)
    except QuestionRefused:
        return
    found = opposed(question)
    assert {*found.name, *([found.verb] if found.name else [])} <= set(range(len(question.terms)))
