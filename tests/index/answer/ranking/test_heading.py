"""What a question gets where the heading above the passage holds the answer."""

import pytest
from hypothesis import given
from texts import any_text, briefing_of

from index.contents import contents_of
from index.models import Evidence
from index.shelves.shelf import Shelf
from index.split import split_paragraphs

NOTES = """\
The talks went on all night, and nobody left.
From the Press Briefing on March 31
The spokesperson opened the press briefing with a joke.
The port handled 40 ships in May, she said."""


def evidence(question: str, text: str = NOTES, pieces: int = 10) -> list[Evidence]:
    return list(Shelf.of([briefing_of(text)]).ask(question, pieces).evidence)


@pytest.mark.parametrize("question", ["When was the press briefing?", "What was the date of the press briefing?"])
def test_a_heading_answers_when_the_passage_does_not_say(question: str) -> None:
    over, under, *_ = evidence(question)
    assert over.text == over.answer.of(NOTES) == "From the Press Briefing on March 31"
    assert (over.passage.paragraph.number, over.heading, over.quotations) == (2, None, [])
    assert under.heading == over.text


def test_a_heading_takes_the_place_of_a_piece_of_evidence() -> None:
    assert [one.passage.paragraph.number for one in evidence("When was the press briefing?", pieces=1)] == [2]


@pytest.mark.parametrize(
    "question",
    [
        "When did the port handle ships?",  # the sentence has a date of its own
        "When did the spokesperson open it with a joke?",  # the heading holds nothing of it
        "Who opened the press briefing?",  # all words of headings may have capitals
    ],
)
def test_else_the_sentence_answers(question: str) -> None:
    assert not evidence(question)[0].passage.paragraph.is_heading


def test_a_heading_that_asks_answers_nothing() -> None:
    text = NOTES.replace("From the Press Briefing on March 31", "## The Press Briefing on March 31?")
    assert evidence("When was the press briefing?", text)[0].heading == "The Press Briefing on March 31?"


def test_a_heading_that_answered_is_found_again_without_its_mark() -> None:
    text = NOTES.replace("From the Press", "## From the Press")
    shelf = Shelf.of([briefing_of(text)])
    found = shelf.ask("When was the press briefing?").evidence[0]
    again = shelf.evidence_at("test", found.answer.start)
    assert again is not None
    assert (again.passage, again.answer, again.text) == (found.passage, found.answer, found.text)
    assert found.text.startswith("From")


@given(any_text)
def test_the_heading_above_a_passage_is_the_one_of_its_paragraph(text: str) -> None:
    briefing = briefing_of(text)
    contents = contents_of(briefing)
    headings = [paragraph for paragraph in split_paragraphs(briefing) if paragraph.is_heading]
    for number, passage in enumerate(contents.passages):
        above = contents.heading(number)
        assert (above and above.passage.span) == passage.paragraph.heading
        assert above is None or above.passage.paragraph in headings
