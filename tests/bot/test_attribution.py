"""Nobody is shown to have said what stands beside their words."""

import pytest
from texts import briefing_of

from bot.attribution import Voices, voices_of
from index.shelves.shelf import Shelf

TEXT = "Ana Lima, who leads the port, wants more ships. “It is a waste,” mayor Carl Berg told the council."


def voices(question: str, text: str = TEXT) -> Voices:
    return voices_of(Shelf.of([briefing_of(text)]).ask(question).evidence[0])


def test_words_of_the_article_beside_a_quotation_are_the_articles_own() -> None:
    assert voices("Who leads the port?") == (["the article itself"], ["Carl Berg, mayor · to the council"])


def test_whoever_speaks_in_the_answer_stands_alone() -> None:
    assert voices("Who called it a waste?") == (["Carl Berg, mayor · to the council"], [])


def test_another_speaker_of_the_passage_is_told_apart() -> None:
    text = "“We will pay,” Ana Lima said. “It is a waste,” Carl Berg said. “We will see,” Lima added."
    assert voices("Who called it a waste?", text) == (["Carl Berg"], ["Ana Lima"])


@pytest.mark.parametrize("question", ["Who leads the port?", "Who pays for the port?"])
def test_where_nobody_is_quoted_nobody_is_named(question: str) -> None:
    assert voices(question, "Ana Lima leads the port. The city pays for it.") == ([], [])


def test_an_answer_says_where_words_are_only_reported() -> None:
    text = "Ana Lima said the port would pay for the ships. “It is a waste,” Carl Berg said."
    assert voices("Who would pay for the ships?", text) == (["Ana Lima · in the article's words"], ["Carl Berg"])


def test_words_in_marks_beside_reported_ones_of_the_same_speaker_are_the_speakers_own() -> None:
    text = "“It is a waste,” Ana Lima said, and said that the port would pay."
    assert voices("Who called it a waste?", text).answer == ["Ana Lima"]


def test_a_pronoun_from_the_beginning_of_a_sentence_stands_as_inside_one() -> None:
    text = "Ana Lima, the mayor, came to the port. She said: “It is a waste of money.” “We pay,” Carl Berg said."
    quoted = voices("Who called it a waste of money?", text)
    assert quoted.answer == ["she (Ana Lima, the mayor, named before)"]
