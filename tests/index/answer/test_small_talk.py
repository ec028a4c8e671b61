import pytest

from index.answer.small_talk import is_small_talk
from index.question import parse_question


@pytest.mark.parametrize(
    "said",
    [
        "hi",
        "Hello there!",
        "Good morning, everyone",
        "thanks",
        "Thank you, that was very helpful!",
        "HELLO BOT",
        "who are you?",
        "What's your name?",
        "Are you real?",
        "how does this work?",
        "tell me a joke",
        "Sing me a song, please.",
        "you suck",
        "what the hell",
        "stop",
        "lol",
        "Good night",
    ],
)
def test_what_is_said_to_a_bot_is_no_question_to_a_library(said: str) -> None:
    assert is_small_talk(parse_question(said))


@pytest.mark.parametrize(
    "question",
    [
        "Rubio",
        "Who is Rubio?",
        "Hello, who is Rubio?",
        "What does Rubio think of NATO?",
        "Thanks! And what did Putin say?",
        "Please tell me about the ceasefire",
        "Who likes the truce?",
        "NATO",
        "5%?",
        "What is the name of the port?",
        "When does the treaty start working?",
        "bad loans",
    ],
)
def test_a_question_is_one_however_kindly_it_is_asked(question: str) -> None:
    assert not is_small_talk(parse_question(question))
