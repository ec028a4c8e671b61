import pytest
from hypothesis import given
from texts import any_words

from index.question.framing import framing


def unframed(question: str) -> str:
    """What is left of a question without its framing."""
    around = {place for span in framing(question) for place in range(span.start, span.end)}
    return " ".join("".join("" if place in around else mark for place, mark in enumerate(question)).split())


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("ok but did the mayor resign?", "but did the mayor resign?"),
        ("hey, quick question: when did it begin", ", : when did it begin"),
        ("so who is Berg", "who is Berg"),
        ("Does anyone know what Berg said, lol", "what Berg said, "),
        ("can you tell me who won?", "who won?"),
        ("I heard that Berg resigned, is that true?", "that Berg resigned?"),
        ("just wondering if the port closed", "if the port closed"),
    ],
)
def test_words_before_and_behind_a_question_frame_it(question: str, left: str) -> None:
    assert unframed(question) == " ".join(left.split())


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("who is this Berg guy anyway", "who is Berg"),
        ("what exactly did Berg say", "what did Berg say"),
        ("why on earth did the port close?", "why did the port close?"),
        ("According to the article, who won?", ", who won?"),
        ("Who is quoted in this briefing?", "Who is ?"),
        ("How does the article describe the port?", "How does the port?"),
        ("What were his exact words?", "?"),
        ("What happened in Oslo?", "in Oslo?"),
    ],
)
def test_words_within_a_question_that_ask_for_a_text_or_its_words_frame_it(question: str, left: str) -> None:
    assert unframed(question) == " ".join(left.split())


@pytest.mark.parametrize(
    "question",
    [
        "What does Article 5 say?",
        "Does the article 5 say so?",
        "What is the piece of land called?",
        "What did Berg say at the briefing?",
        "Who is Guy Verhofstadt?",
        "Any ideas from Macron on peacekeepers?",
        "Will anyone show up in Oslo?",
        "Wait times at the port?",
        "Right to repair: who voted for it?",
        "Who read the article?",
        "Who did Lima thank?",
        "Did the port pay in advance?",
        "What did the IMO say about shipping?",
        "ER doctors warned of what?",
        "Who sang r&b?",
    ],
)
def test_the_same_words_frame_nothing_where_they_are_what_is_asked_about(question: str) -> None:
    assert unframed(question) == question


@given(any_words)
def test_framing_lies_within_the_question(text: str) -> None:
    assert all(0 <= span.start < span.end <= len(text) for span in framing(text))
