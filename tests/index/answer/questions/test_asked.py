import pytest
from hypothesis import given
from texts import any_words

from index.answer.questions.asked import Asked, asked_by, owners
from index.errors import QuestionRefused
from index.question import Question, parse_question


def words(question: Question, places: object) -> str:
    return " ".join(question.terms[place].span.of(question.read) for place in places)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("asked", "subject", "topic"),
    [
        ("What did Ana Lima say about the port?", "Ana Lima", "port"),
        ("what does lima think on grain prices", "lima", "grain prices"),
        ("Has the head of NATO commented on the truce?", "head NATO", "truce"),
        ("What did Lima say?", "Lima", ""),
        ("What did Lima say on her way to Odesa about the port?", "Lima", "port"),
        ("What did Lima say on television?", "Lima", ""),
        ("What does Lima compare the drones to?", "Lima", ""),
        ("Lima on the port?", "Lima", "port"),
        ("What is Lima's view on the port?", "Lima's", "port"),
        ("What has Lima said about the port?", "Lima", "port"),
        ("who is ana lima", "ana lima", ""),
        ("Who's Ana Lima?", "Ana Lima", ""),
    ],
)
def test_a_question_says_whom_it_asks_about_and_of_what(asked: str, subject: str, topic: str) -> None:
    question = parse_question(asked)
    found = asked_by(question)
    assert (words(question, found.subject), words(question, found.topic)) == (subject, topic)


@pytest.mark.parametrize(
    ("asked", "hidden"),
    [
        ("What did May say about the port?", "May"),
        ("Has Will Little commented on the truce?", "Will Little"),
        ("What did Will Berg say about the port?", ""),
        ("What did may say about the port?", ""),
        ("what did She say about the port?", ""),
        ("What Did They All Say About the Port?", ""),
        ("Did May say that the port is shut?", "May"),
    ],
)
def test_a_name_that_may_be_a_function_word_is_told_by_its_capital(asked: str, hidden: str) -> None:
    question = parse_question(asked)
    assert words(question, asked_by(question).hidden) == hidden


@pytest.mark.parametrize(
    ("asked", "actor"),
    [
        ("did lima meet berg", "lima"),
        ("When have talks failed?", "talks"),
        ("How many ships did Ana Lima see?", "Ana Lima"),
        ("How many ships does the EU have?", "EU"),
    ],
)
def test_who_did_something_stands_behind_the_auxiliary(asked: str, actor: str) -> None:
    question = parse_question(asked)
    assert words(question, asked_by(question).actor) == actor


@pytest.mark.parametrize(
    "asked",
    [
        "Who is the mayor?",
        "Who is behind the attack?",
        "Who",
        "who is",
        "Did the port open?",
        "What is supposed to happen?",
        "Where is the port now?",
        "How many drones were shot down, says Berg?",
        "about the port",
        "Has the call by Lima for a port changed?",
        "Did the demand by Lima change?",
        "Must the port open, in the view of Lima?",
    ],
)
def test_a_question_that_names_nobody_asks_about_nobody(asked: str) -> None:
    assert asked_by(parse_question(asked)) in (Asked(), Asked((), (), is_speech=True))


def test_what_is_in_the_possessive_owns() -> None:
    question = parse_question("What's Lima's view of the minister's port?")
    assert words(question, owners(question)) == "Lima's minister's"


@given(any_words)
def test_whatever_is_asked_the_places_are_the_questions_own(text: str) -> None:
    try:
        question = parse_question(text)
    except QuestionRefused:
        return
    found = asked_by(question)
    assert {*found.subject, *found.topic, *found.actor, *owners(question)} <= set(range(len(question.terms)))
