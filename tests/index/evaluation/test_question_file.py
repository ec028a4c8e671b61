import json
from pathlib import Path

import pytest
from gold_answers import briefing_named
from hypothesis import given
from texts import any_text, any_words

from index.errors import QuestionFileRefused
from index.evaluation import GoldQuestion, read_questions
from index.models import Briefing, Metadata, Span

LIBRARY = [briefing_named("a", "The red days of May. One day,\none red day."), briefing_named("b", "A red day.")]


def read(folder: Path, *lines: object) -> list[GoldQuestion]:
    file = folder / "questions.jsonl"
    file.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return read_questions(file, LIBRARY)


def places(question: GoldQuestion) -> list[tuple[str, int, int]]:
    return [(place.briefing.id, *place.span) for place in question.wanted]


def test_spans_are_taken_as_they_stand(tmp_path: Path) -> None:
    (question,) = read(tmp_path, {"question": " Which? ", "briefing": "a", "answers": ["red"], "spans": [[4, 7]]})
    assert (question.line, question.text, places(question)) == (1, "Which?", [("a", 4, 7)])


def test_without_spans_every_place_of_every_answer_in_the_briefing_is_right(tmp_path: Path) -> None:
    (question,) = read(tmp_path, {"question": "Which?", "briefing": "a", "answers": ["day", "red", "red"]})
    assert places(question) == [("a", 25, 28), ("a", 38, 41), ("a", 4, 7), ("a", 34, 37)]


def test_without_a_briefing_any_may_answer(tmp_path: Path) -> None:
    (question,) = read(tmp_path, {"question": "Which?", "briefing": None, "answers": ["red day"]})
    assert places(question) == [("a", 34, 41), ("b", 2, 9)]


def test_a_part_of_a_word_is_found_only_where_the_whole_word_nowhere_is(tmp_path: Path) -> None:
    (question,) = read(tmp_path, {"question": "Which?", "briefing": "a", "answers": ["ay"]})
    assert places(question) == [("a", 9, 11), ("a", 17, 19), ("a", 26, 28), ("a", 39, 41)]


def test_an_answer_may_run_over_the_end_of_a_line(tmp_path: Path) -> None:
    (question,) = read(tmp_path, {"question": "Which?", "answers": ["One day, one"]})
    assert places(question) == [("a", 21, 33)]


def test_front_matter_answers_nothing(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text('{"question": "Which?", "answers": ["red"]}', encoding="utf-8")
    text = "---\ntitle: red\n---\nred"
    (question,) = read_questions(file, [Briefing("c", text, Span(19, 22), Metadata("red"))])
    assert places(question) == [("c", 19, 22)]


def test_a_question_without_answers_has_a_kind_up_to_its_colon(tmp_path: Path) -> None:
    plain, noted = read(
        tmp_path,
        {"question": "Who?"},
        {"question": "Who?", "answers": [], "kind": "near: no number"},
    )
    assert (plain.is_answerable, plain.kind) == (False, "absent")
    assert (noted.is_answerable, noted.kind) == (False, "near")


def test_blank_lines_a_byte_order_mark_and_notes_are_passed_over(tmp_path: Path) -> None:
    first = '\ufeff{"question": "Who?", "answers": [], "note": "\u2028"}'
    questions = read(tmp_path, first, "", "  ", {"question": "Why?", "answers": [], "by": 3})
    assert [question.line for question in questions] == [1, 4]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("red", "not a JSON object"),
        ("[" * 9999, "not a JSON object"),
        ([], "not a JSON object"),
        ({"answers": ["red"]}, "'question' is missing"),
        ({"question": " "}, "'question' must be some text"),
        ({"question": "Who?", "briefing": 3}, "'briefing' must be"),
        ({"question": "Who?", "briefing": "c", "answers": []}, "no briefing 'c'"),
        ({"question": "Who?", "answers": "red"}, "'answers' must be a list"),
        ({"question": "Who?", "answers": [""]}, "'answers' must be a list"),
        ({"question": "Who?", "answers": ["red", "blue"]}, "'blue' does not stand in any briefing"),
        ({"question": "Who?", "answers": ["May"], "briefing": "b"}, "'May' does not stand in briefing 'b'"),
        ({"question": "Who?", "answers": ["\u001b[31m\nred"]}, r"'\x1b[31m\nred' does not stand"),
        ({"question": "Who?", "briefing": "b", "spans": [[2]]}, "'spans' must be a list of [start, end]"),
        ({"question": "Who?", "briefing": "b", "spans": [[2.5, 3]]}, "'spans' must be a list of [start, end]"),
        ({"question": "Who?", "briefing": "b", "spans": [[2, 2]]}, "[2, 2] is no span of 'b'"),
        ({"question": "Who?", "briefing": "b", "spans": [[2, 11]]}, "whose text runs from 0 to 10"),
        ({"question": "Who?", "spans": [[2, 5]]}, "name the one that they are in"),
        ({"question": "Who?", "answer": ["red"]}, "the key 'answer' is not known; write 'answers'"),
        ({"question": "Who?", "Span": [[1, 2]]}, "the key 'Span' is not known; write 'spans'"),
        ({"question": "Who?", "answers": [], "kind": "answerable"}, "without answers"),
        ({"question": "Who?", "kind": None}, "'kind' must be some text"),
    ],
)
def test_a_line_that_cannot_be_used_is_told_in_one_sentence_with_its_number(
    tmp_path: Path, line: object, told: str
) -> None:
    with pytest.raises(QuestionFileRefused) as refusal:
        read(tmp_path, {"question": "Who?", "answers": []}, "", line)
    sentence = str(refusal.value)
    assert refusal.value.line == 3
    assert sentence.startswith(f"{tmp_path / 'questions.jsonl'}, line 3: ")
    assert told in sentence
    assert "\n" not in sentence


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "latin.jsonl").write_bytes(b'{"question": "Caf\xe9?"}')
    for name, told in (
        ("nowhere.jsonl", "cannot be read"),
        ("", "it is a folder; name a file"),
        ("latin.jsonl", "UTF-8"),
    ):
        with pytest.raises(QuestionFileRefused, match=told) as refusal:
            read_questions(tmp_path / name, LIBRARY)
        assert refusal.value.line is None


@given(any_text, any_words, any_text)
def test_a_text_that_stands_in_a_briefing_is_found_there(
    tmp_path_factory: pytest.TempPathFactory, before: str, answer: str, after: str
) -> None:
    file = tmp_path_factory.mktemp("any") / "questions.jsonl"
    file.write_text(json.dumps({"question": "Which?", "answers": [answer]}), encoding="utf-8")
    (question,) = read_questions(file, [briefing_named("any", before + answer + after)])
    wanted = " ".join(answer.split())
    assert question.wanted
    assert all(" ".join(place.text.split()) == wanted for place in question.wanted)
