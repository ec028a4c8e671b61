"""The command line as a process: what it prints, where, and its exit status."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("no_environment")
BOT = Path(sys.executable).with_name("briefing-bot")
QUESTIONS = Path(__file__).parents[2] / "seeds" / "questions.jsonl"
GDP = "How much of GDP does Rubio want allies to spend on defense?"


def briefing_bot(*arguments: str, typed: str | bytes | None = "") -> subprocess.CompletedProcess[str]:
    given = typed.encode() if isinstance(typed, str) else typed
    done = subprocess.run([BOT, *arguments], input=given, capture_output=True, timeout=60, check=False)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


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


def test_quotations_prints_every_quotation_of_a_file(documents: Callable[..., Path]) -> None:
    folder = documents(a_txt="“We will go far,” Ana Lima said. “We will not stay.”", b_txt="Nobody spoke.")
    done = briefing_bot("quotations", "--json", str(folder / "a.txt"), str(folder / "b.txt"))
    first, second = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 0
    assert (first["briefing"], first["text"], first["start"]) == ("a", "We will go far,", 1)
    assert first["speaker"] == {"name": "Ana Lima", "role": None, "mention": "Ana Lima", "certainty": "named"}
    assert first["group"] == second["group"]
    assert "— Ana Lima · direct · a ¶ 1" in briefing_bot("quotations", str(folder / "a.txt")).stdout
    assert briefing_bot("quotations", str(folder / "b.txt")).returncode == 1
    assert briefing_bot("quotations", str(folder / "c.txt")).returncode == 2


def test_quote_finds_quotations_by_words_speaker_and_briefing() -> None:
    done = briefing_bot("quote", "ceasfire", "--speaker", "Baerbok", "--json")
    (found,) = map(json.loads, done.stdout.splitlines())
    assert found["text"] == "Russia should accept a Ukraine ceasefire without conditions"
    assert "she — Tammy Bruce, State Department spokesperson, named before" in briefing_bot("quote", "lasting").stdout
    assert briefing_bot("quote").returncode == 0
    nothing = briefing_bot("quote", "--briefing", "no-such-briefing", "--json")
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (1, "", "")


def test_check_prints_a_verdict_for_each_quotation() -> None:
    done = briefing_bot("check", "--json", "Putin said “there is no place in them today for our main demand”")
    record = json.loads(done.stdout)
    assert (done.returncode, record["verdict"], record["similarity"]) == (0, "misattributed", 1.0)
    assert record["match"]["speaker"]["name"] == "Sergei Ryabkov"
    printed = briefing_bot("check", "hard power is no longer necessary as a deterrent")
    assert "“no longer” → “still”" in printed.stdout
    assert briefing_bot("check", "“We will never surrender this island”").returncode == 1
    refused = briefing_bot("check", " ")
    assert (refused.returncode, refused.stderr) == (2, "There are no words to check; give the quotation.\n")


def test_eval_prints_figures_a_reliability_table_and_the_worst_misses(documents: Callable[..., Path]) -> None:
    done = briefing_bot("eval", str(QUESTIONS))
    assert (done.returncode, done.stderr) == (0, "")
    assert "right paragraph first" in done.stdout
    assert "0.9 to 1.0" in done.stdout
    folder = documents(a_txt="The fox is red.", a_jsonl='{"question": "Is the fox red?", "note": "asked by Ana"}')
    assert (
        "nothing: the library has no answer"
        in briefing_bot("eval", str(folder / "a.jsonl"), "--library", str(folder)).stdout
    )


def test_eval_json_is_one_object_of_the_documented_form() -> None:
    done = briefing_bot("eval", "--json", str(QUESTIONS))
    (line,) = done.stdout.splitlines()
    evaluation = json.loads(line)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(evaluation) == ["figures", "reliability", "calibration_error", "wrong", "refused"]
    assert list(evaluation["figures"]) == [
        "questions", "answerable", "passage@1", "passage@3", "passage@5", "mrr@10", "sentence@1", "kept",
        "false[absent]", "auroc[absent]", "false[adversarial]", "auroc[adversarial]", "verbatim",
    ]  # fmt: skip
    assert sum(row["answers"] for row in evaluation["reliability"]) == evaluation["figures"]["questions"] == 15


def test_eval_of_a_file_without_questions_exits_with_1(documents: Callable[..., Path]) -> None:
    empty = str(documents(a_jsonl="\n\n") / "a.jsonl")
    done = briefing_bot("eval", empty)
    assert (done.returncode, done.stdout, done.stderr) == (1, "The file holds no question.\n", "")
    assert briefing_bot("eval", "--json", empty).stdout == ""


def test_eval_tells_a_bad_line_in_one_sentence(documents: Callable[..., Path]) -> None:
    file = documents(a_jsonl='{"question": "Who?"}\n{"question": "Who?", "answers": ["Emmanuel Macron"]}') / "a.jsonl"
    done = briefing_bot("eval", str(file))
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert "a.jsonl, line 2: the answer 'Emmanuel Macron' does not stand in" in done.stderr


def test_what_is_not_found_exits_with_1() -> None:
    done = briefing_bot("ask", "What is the capital of Australia?")
    assert (done.returncode, done.stderr) == (1, "")
    assert "No briefing here answers that." in done.stdout


def test_a_pipe_gives_one_answer_a_line_in_order_for_refused_questions_too() -> None:
    done = briefing_bot("ask", "--json", typed=f"{GDP}\n\nCapital of Australia?\n".encode() + b"\xff\n" + b"x" * 6000)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["status"] for answer in answers] == ["answered", *["not_found"] * 4]
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["ask", ""], "The question is empty"),
        (["ask", "x" * 6000], "6,000 characters"),
        (["ask", "Who?", "--library", "nowhere"], "nowhere"),
        (["run"], "DISCORD_TOKEN is not set"),
        (["frobnicate"], "No such command"),
        (["preview", "--port", "x"], "valid integer"),
    ],
)
def test_bad_use_is_told_on_standard_error_and_exits_with_2(arguments: list[str], told: str) -> None:
    done = briefing_bot(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_bad_document_is_told_in_one_sentence(documents: Callable[..., Path]) -> None:
    done = briefing_bot("ask", "Who?", "--library", str(documents(a_txt="x", a_toml='titel = "T"')))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "unknown key 'titel'" in done.stderr


def test_an_empty_folder_answers_nothing(tmp_path: Path) -> None:
    assert briefing_bot("ask", "Who?", "--library", str(tmp_path)).returncode == 1


def test_control_characters_of_a_source_do_not_reach_the_terminal(documents: Callable[..., Path]) -> None:
    done = briefing_bot("ask", "Which colour?", "--library", str(documents(a_txt="The colour \x1b[31m red\x9b0m\x07.")))
    assert "␛[31m red␡0m␇" in done.stdout
    assert not set(done.stdout) & set("\x1b\x9b\x07")


def test_a_terminal_without_the_letters_is_shown_their_numbers_and_json_is_utf_8(
    documents: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = str(documents(a_txt="“The colour is red,” Ana Lima said."))
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = briefing_bot("ask", "Which colour?", "--library", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u201cThe colour is red,\\u201d" in done.stdout
    (evidence,) = json.loads(briefing_bot("ask", "--json", "Which colour?", "--library", folder).stdout)["evidence"]
    assert evidence["text"].startswith("“The colour")


def test_a_name_longer_than_the_system_takes_is_no_folder_and_no_document(tmp_path: Path) -> None:
    for command in (
        ["ask", "Who?", "--library", "x" * 5000],
        ["add", "x" * 5000, "--library", f"sqlite:///{tmp_path}/x"],
    ):
        done = briefing_bot(*command)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1


class TestLibrary:
    """The commands that add to a library, list, remove, export and forget."""

    @pytest.fixture
    def where(self, tmp_path: Path) -> tuple[str, str]:
        return "--library", f"sqlite:///{tmp_path / 'library.db'}"

    @pytest.fixture
    def folder(self, documents: Callable[..., Path]) -> Path:
        return documents(a_txt="“We met in Oslo,” Ana Lima said.", a_toml='title = "Talks"', b_md="They met in Rome.")

    def test_add_json_is_one_object_a_document_of_the_documented_form(
        self, folder: Path, where: tuple[str, str]
    ) -> None:
        (folder / "c.txt").write_bytes(b"\x89PNG\r\n")
        done = briefing_bot("add", "--json", str(folder), "nowhere.txt", *where)
        added = [json.loads(line) for line in done.stdout.splitlines()]
        assert (done.returncode, done.stderr) == (2, "2 of 4 documents were refused.\n")
        assert all(
            list(record) == ["briefing", "source", "status", "reason", "paragraphs", "quotations"] for record in added
        )
        assert [record["status"] for record in added] == ["added", "added", "refused", "refused"]
        assert added[0] | {"source": ""} == {
            "briefing": "a", "source": "", "status": "added", "reason": None, "paragraphs": 1, "quotations": 1,
        }  # fmt: skip
        assert [record["briefing"] for record in added[2:]] == [None, None]
        assert all(record["reason"] for record in added[2:])

    def test_the_same_twice_is_unchanged_and_a_changed_one_replaces(self, folder: Path, where: tuple[str, str]) -> None:
        assert briefing_bot("add", str(folder), *where).stdout == "2 added.\n"
        assert briefing_bot("add", str(folder), *where).stdout == "2 unchanged.\n"
        (folder / "b.md").write_text("They met in Bonn.")
        assert briefing_bot("add", str(folder), *where).stdout == "1 unchanged, 1 replaced.\n"
        listed = [json.loads(line) for line in briefing_bot("list", "--json", *where).stdout.splitlines()]
        assert [(record["briefing"], len(record["earlier"])) for record in listed] == [("a", 0), ("b", 1)]
        assert listed[0] | {"added": None} == {
            "briefing": "a", "server": None, "title": "Talks", "publisher": None, "published": None, "url": None,
            "paragraphs": 1, "quotations": 1, "added": None, "earlier": [],
        }  # fmt: skip
        assert "Talks" in briefing_bot("list", *where).stdout

    def test_what_is_refused_is_told_with_the_reason(self, folder: Path, where: tuple[str, str]) -> None:
        (folder / "more").mkdir()
        (folder / "more" / "a.txt").write_text("Another text.")
        done = briefing_bot("add", str(folder), *where)
        assert done.returncode == 2
        assert done.stdout.startswith("2 added, 1 refused.\n")
        assert "has the same name; rename one of the two" in done.stderr
        assert len(done.stderr.splitlines()) == 1

    def test_a_servers_briefings_are_its_own(self, folder: Path, where: tuple[str, str]) -> None:
        briefing_bot("add", str(folder / "a.txt"), *where, "--server", "42")
        question = ("ask", "Where did they meet?", *where)
        assert briefing_bot(*question, "--server", "42").returncode == 0
        assert briefing_bot(*question, "--server", "43").returncode == briefing_bot(*question).returncode == 1
        assert briefing_bot("list", *where).stdout == "There are no briefings here; add some.\n"
        assert briefing_bot("forget", "42", *where, typed="n\n").returncode == 1
        assert briefing_bot("forget", "42", "--yes", *where).stdout == "1 briefing is deleted.\n"
        assert briefing_bot("list", *where, "--server", "42").returncode == 1

    def test_what_is_removed_is_gone(self, folder: Path, where: tuple[str, str]) -> None:
        briefing_bot("add", str(folder), *where)
        removed = briefing_bot("remove", "a", "--json", *where)
        assert (removed.returncode, json.loads(removed.stdout)) == (0, {"briefing": "a", "status": "removed"})
        again = briefing_bot("remove", "a", *where)
        assert (again.returncode, again.stdout) == (1, "")
        assert "There is no briefing 'a' here" in again.stderr

    def test_an_export_added_again_is_the_same_library(
        self, folder: Path, where: tuple[str, str], tmp_path: Path
    ) -> None:
        briefing_bot("add", str(folder), *where)
        exported = briefing_bot("export", str(tmp_path / "export"), "--json", *where)
        assert [json.loads(line)["status"] for line in exported.stdout.splitlines()] == ["exported"] * 2
        assert briefing_bot("add", str(tmp_path / "export"), *where).stdout == "2 unchanged.\n"
        assert briefing_bot("export", str(tmp_path / "export"), *where).returncode == 2

    def test_a_library_that_is_only_read_says_so(self, folder: Path) -> None:
        done = briefing_bot("add", str(folder / "a.txt"), "--library", str(folder))
        assert (done.returncode, done.stdout) == (2, "")
        assert "read as it is" in done.stderr

    def test_without_a_place_the_local_database_joins_the_seeds(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
        assert briefing_bot("add", str(folder), str(QUESTIONS.parent)).stdout == "2 added, 1 unchanged.\n"
        assert (tmp_path / "data" / "briefing-bot" / "library.db").exists()
        assert len(briefing_bot("list", "--json").stdout.splitlines()) == 3
        assert briefing_bot("ask", GDP).returncode == 0


def test_a_folder_without_documents_and_a_library_without_briefings_are_told(tmp_path: Path) -> None:
    library = f"sqlite:///{tmp_path}/library.db"
    (tmp_path / "empty").mkdir()
    added = briefing_bot("add", str(tmp_path / "empty"), "--library", library)
    assert (added.returncode, added.stdout) == (1, "")
    assert added.stderr.startswith(f"There is no document in {tmp_path}/empty;")
    asked = briefing_bot("ask", "Who is Ana Lima?", "--library", library)
    assert asked.returncode == 1
    assert asked.stderr.startswith("The library has no briefings yet;")
