"""Asking at the command line: an answer for each question, and its exit status."""

import json
from pathlib import Path

import pytest
from command_line import GDP, briefing_bot, typed_at_a_terminal

pytestmark = pytest.mark.usefixtures("no_environment")


def test_ask_prints_the_sentence_and_its_attribution() -> None:
    done = briefing_bot("ask", GDP)
    assert done.returncode == 0
    words = " ".join(done.stdout.split())
    assert "commitment from allies to spend 5% of GDP on defense." in words
    who = "— the article itself also quoted here: Marco Rubio, U.S. Secretary of State"
    assert f"{who} Responsible Statecraft ·" in words
    assert "· ¶ 4 https://responsiblestatecraft.org/nato-defense-ukraine#:~:text=He%20hopes" in words


def test_ask_json_is_one_object_of_the_documented_form() -> None:
    done = briefing_bot("ask", "--json", GDP)
    answer = json.loads(done.stdout)
    assert list(answer) == ["question", "status", "confidence", "missing", "evidence"]
    best = answer["evidence"][0]
    assert (answer["status"], best["paragraph"]) == ("answered", 4)
    assert "5% of GDP" in best["answer"]["text"]
    assert set(best) == {
        "briefing", "title", "publisher", "published", "url", "paragraph", "start", "end", "text", "heading",
        "answer", "quotation", "score", "link",
    }  # fmt: skip


def test_ask_json_gives_a_quotation_with_its_speaker() -> None:
    quotation = json.loads(briefing_bot("ask", "--json", "What did Ryabkov explain?").stdout)["evidence"][0][
        "quotation"
    ]
    assert set(quotation) == {
        "briefing", "start", "end", "text", "group", "kind", "paragraph", "cue", "speaker", "addressee", "venue",
        "when", "outlet",
    }  # fmt: skip
    assert set(quotation["speaker"]) == {"name", "role", "mention", "certainty"}


def test_what_is_not_found_exits_with_1() -> None:
    done = briefing_bot("ask", "What is the capital of Australia?")
    assert (done.returncode, done.stderr) == (1, "")
    assert "No briefing here answers that." in done.stdout


def test_a_pipe_gives_one_answer_a_line_in_order_for_refused_questions_too() -> None:
    done = briefing_bot("ask", "--json", typed=f"{GDP}\n\nCapital of Australia?\n".encode() + b"\xff\n" + b"x" * 6000)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["status"] for answer in answers] == ["answered", *["not_found"] * 4]
    assert done.returncode == 2
    empty, long = done.stderr.splitlines()
    assert empty == "Question 2: The question is empty; ask it in a few words."
    assert long.startswith("Question 5: The question has 6,000 characters")


def test_a_question_in_a_pipe_that_is_refused_is_not_answered_as_well() -> None:
    done = briefing_bot("ask", typed="\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "Question 1: The question is empty; ask it in a few words.\n"


@pytest.mark.parametrize("way_out", ["exit\n", "Quit\n", "\x04"])
def test_the_prompt_tells_its_way_out_and_asks_again_after_an_empty_line(way_out: str) -> None:
    done = typed_at_a_terminal(f"\n{GDP}\n{way_out}", "ask")
    assert done.returncode == 0
    assert "5% of GDP" in done.stdout
    assert "No briefing here" not in done.stdout
    ways_out = "Type a question and press Enter; to end, type exit or press Ctrl-D."
    assert done.stderr.startswith(f"{ways_out}\nAsk: Ask: Ask: ")


def test_answers_in_a_pipe_are_told_apart_and_nothing_in_them_is_broken() -> None:
    lines = briefing_bot("ask", typed=f"{GDP}\nCapital of\tAustralia?\n").stdout.split("\n")
    assert lines[0] == f"> {GDP}"
    assert lines[lines.index("> Capital of Australia?") + 1].startswith("No briefing here answers that.")
    (answering,) = (line for line in lines if "5% of GDP on defense." in line)
    assert answering.startswith("  “A full-scale ground war in the heart of Europe")
    assert answering.endswith(
        " **He hopes to leave the NATO foreign ministers’ meeting with a commitment from allies to spend 5% of GDP on"
        " defense.**"
    )
    assert any(line.startswith("  Responsible Statecraft ·") and line.endswith("· ¶\u00a04") for line in lines)
    assert not any(line.endswith(" ") for line in lines)


def test_of_a_library_without_briefings_only_that_is_told_and_how_to_add_one(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/library.db"
    for library, told in (
        (str(tmp_path), f"There are no briefings in {tmp_path}; put .txt, .md, .html or .pdf files there.\n"),
        (database, f"There are no briefings here; add one: briefing-bot add PATH --library {database}\n"),
    ):
        done = briefing_bot("ask", "Who?", "--library", library)
        assert (done.returncode, done.stdout, done.stderr) == (1, "", told)
    assert json.loads(briefing_bot("ask", "Who?", "--json", "--library", database).stdout)["status"] == "not_found"
