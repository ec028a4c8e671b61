"""The questions that answers are judged by are sound, so that what they measure is the answers."""

from collections import Counter

import pytest
from answer_questions import BRIEFINGS, LIBRARIES, UNANSWERABLE, QuestionKind, read_answer_questions

from index.load import load_file
from index.models import Briefing, Span
from index.split import split_paragraphs, split_passages

Briefings = dict[tuple[str, str | None], Briefing]
QUESTIONS = read_answer_questions()
ANSWERABLE = [question for question in QUESTIONS if question.is_answerable]
COMMON = {
    QuestionKind.LEXICAL,
    QuestionKind.PARAPHRASED,
    QuestionKind.METONYM,
    QuestionKind.CARRIED_SPEAKER,
    QuestionKind.NUMBER,
}


@pytest.fixture(scope="module")
def briefings() -> Briefings:
    """Each briefing by its library and its id."""
    files = [(library, path) for library, folder in LIBRARIES.items() for path in sorted(folder.glob("*.txt"))]
    return {(library, path.stem): load_file(path) for library, path in files}


def sentences(briefing: Briefing) -> list[Span]:
    passages = split_passages(briefing.text, split_paragraphs(briefing))
    return [sentence for passage in passages for sentence in passage.sentences]


def test_there_are_enough_questions_of_each_library_with_an_answer_and_without() -> None:
    counts = Counter((question.library, question.is_answerable) for question in QUESTIONS)
    assert len(QUESTIONS) >= 200
    assert counts.keys() == {(library, answerable) for library in LIBRARIES for answerable in (True, False)}
    assert all(count >= (75 if answerable else 35) for (_, answerable), count in counts.items())


def test_no_question_is_asked_twice() -> None:
    asked = Counter((question.library, question.question.casefold()) for question in QUESTIONS)
    assert asked.most_common(1)[0][1] == 1


@pytest.mark.parametrize("kind", QuestionKind)
def test_every_kind_of_question_is_asked_often_enough(kind: QuestionKind) -> None:
    assert sum(question.kind is kind for question in QUESTIONS) >= (12 if kind in COMMON else 6)


def test_a_question_has_answers_exactly_where_its_kind_has() -> None:
    for question in QUESTIONS:
        has_answers = question.kind not in UNANSWERABLE
        stated = (bool(question.spans), bool(question.answers), question.briefing is not None)
        assert stated == (has_answers,) * 3, question


def test_every_answer_is_a_slice_of_one_sentence(briefings: Briefings) -> None:
    for question in ANSWERABLE:
        briefing = briefings[question.library, question.briefing]
        assert len(question.spans) == len(set(question.spans)), question
        assert {span.of(briefing.text) for span in question.spans} == set(question.answers), question
        assert all(any(sentence.covers(span) for sentence in sentences(briefing)) for span in question.spans), question


def test_the_invented_briefings_are_weeks_apart_and_of_several_publishers() -> None:
    metadata = [load_file(path).metadata for path in BRIEFINGS.glob("*.txt")]
    assert len({briefing.published for briefing in metadata if briefing.published}) == len(metadata) >= 5
    assert len({briefing.publisher for briefing in metadata if briefing.publisher}) >= 2


def test_every_invented_briefing_answers_a_question() -> None:
    assert {path.stem for path in BRIEFINGS.glob("*.txt")} == {
        question.briefing for question in QUESTIONS if question.library == "briefings" and question.is_answerable
    }
