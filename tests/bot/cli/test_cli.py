"""The command line as a process: what it prints, where, and its exit status."""

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import BOT, briefing_bot
from typer.main import get_command

import bot.cli
from bot.cli.application import app

pytestmark = pytest.mark.usefixtures("no_environment")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["ask", ""], "The question is empty"),
        (["ask", "x" * 6000], "6,000 characters"),
        (["ask", "Who?", "--library", "nowhere"], "nowhere"),
        (["run"], "DISCORD_TOKEN is not set"),
        (["add", ""], "'': nothing is named"),
        (["frobnicate"], "No such command"),
        (["check"], "Missing argument 'text'; `briefing-bot check --help` shows what can be typed."),
        (["preview", "--port", "x"], "“x” is no port, which is a number from 1 to 65535"),
        (["preview", "--port", "70000"], "“70000” is no port"),
        (["ask", "Who?", "--server", "abc"], "“abc” is no server's id, which is a number"),
        (["ask", "Who?", "--server", "0"], "“0” is no server's id"),
    ],
)
def test_bad_use_is_told_on_standard_error_and_exits_with_2(arguments: list[str], told: str) -> None:
    done = briefing_bot(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_without_a_command_it_shows_what_there_is() -> None:
    done = briefing_bot()
    assert (done.returncode, done.stdout) == (2, "")
    assert "Commands:\n  add  " in done.stderr


def test_what_each_command_does_is_told_in_a_whole_sentence() -> None:
    shown = briefing_bot("--help").stdout.partition("Commands:\n")[2].splitlines()
    assert len(shown) == len(get_command(app).commands)  # type: ignore[attr-defined]
    assert all(re.fullmatch(r"  \w+ +[A-Z][^.]+\.", line) for line in shown)


def test_a_bad_document_is_told_in_one_sentence(documents: Callable[..., Path]) -> None:
    done = briefing_bot("ask", "Who?", "--library", str(documents(a_txt="x", a_toml='titel = "T"')))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "unknown key 'titel'" in done.stderr


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


def test_a_folder_without_documents_and_a_library_without_briefings_are_told(tmp_path: Path) -> None:
    library = f"sqlite:///{tmp_path}/library.db"
    (tmp_path / "empty").mkdir()
    added = briefing_bot("add", str(tmp_path / "empty"), "--library", library)
    assert (added.returncode, added.stdout) == (1, "")
    assert added.stderr.startswith(f"There is no document in {tmp_path}/empty;")
    asked = briefing_bot("ask", "Who is Ana Lima?", "--library", library)
    assert asked.returncode == 1
    assert asked.stderr.startswith("There are no briefings here; add one: briefing-bot add PATH --library sqlite:///")


def test_interrupted_while_its_parts_are_loaded_it_ends_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bot.cli, "import_module", interrupted)
    with pytest.raises(SystemExit) as ended:
        bot.cli.main()
    assert ended.value.code == bot.cli.INTERRUPTED


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("more", [[], ["--json"]])
def test_a_full_disk_behind_standard_output_is_told_in_one_sentence(
    documents: Callable[..., Path], more: list[str]
) -> None:
    arguments = ["list", "--library", str(documents(a_txt="They met in Oslo.")), *more]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([BOT, *arguments], stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert (done.returncode, done.stderr.decode()) == (
        2,
        "What is printed cannot be written: the disk is full; free some space and try again.\n",
    )


def head(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """The command with a reader that wants nothing of what it prints."""
    ours, its = os.pipe()
    os.close(ours)
    try:
        return subprocess.run([BOT, *arguments], stdout=its, stderr=subprocess.PIPE, timeout=60, check=False)
    finally:
        os.close(its)


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_a_reader_who_has_seen_enough_has_been_shown_what_was_found(
    documents: Callable[..., Path], more: list[str]
) -> None:
    folder = documents(a_txt="“They met in Oslo,” Ana Lima said.")
    for command in (["list"], ["ask", "Where did they meet?"], ["quote", "Oslo"]):
        done = head(*command, "--library", str(folder), *more)
        assert (done.returncode, done.stderr) == (0, b"")


def test_adding_that_stops_with_its_reader_says_so(documents: Callable[..., Path], tmp_path: Path) -> None:
    folder, library = documents(a_txt="They met in Oslo.", b_txt="They met in Rome."), f"sqlite:///{tmp_path}/x.db"
    done = head("add", "--json", str(folder), "--library", library)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert b"so perhaps not all was done; run it again." in done.stderr
