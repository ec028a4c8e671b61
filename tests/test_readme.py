"""The README is true: its commands run, its variables, files and packages exist."""

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from typer.main import get_command

from bot.cli.application import app
from bot.settings import SEEDS, Settings
from index.evaluation import read_questions
from index.library import open_library
from index.load.metadata import parse_metadata

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line.partition("#")[0].strip()
    for block in re.findall(r"^ *```sh\n(.*?)```", README, re.DOTALL | re.MULTILINE)
    for line in block.splitlines()
]


@pytest.mark.parametrize("command", [command for command in COMMANDS if command.startswith("briefing-bot")])
def test_every_command_shown_finds_its_answer(command: str) -> None:
    words = shlex.split(command)
    done = subprocess.run(
        [Path(sys.executable).with_name(words[0]), *words[1:]], cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("command", [command for command in COMMANDS if "make " in command])
def test_every_make_target_shown_exists(command: str) -> None:
    target = shlex.split(command.split("make ")[1])
    subprocess.run(["make", "--dry-run", *target], cwd=ROOT, capture_output=True, timeout=60, check=True)


def test_the_table_of_commands_is_the_command_line() -> None:
    shown = set(re.findall(r"^\| `briefing-bot (\w+)", README, re.MULTILINE))
    assert shown == set(get_command(app).commands)  # type: ignore[attr-defined]


def test_the_table_of_settings_is_what_is_read() -> None:
    shown = re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE)
    assert shown == [field.validation_alias for field in Settings.model_fields.values()]


def test_the_metadata_shown_is_accepted_and_complete() -> None:
    (block,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    assert all(parse_metadata(tomllib.loads(block), "README.md").model_dump().values())


def test_the_questions_shown_are_accepted(tmp_path: Path) -> None:
    (block,) = re.findall(r"```json\n(.*?)```", README, re.DOTALL)
    file = tmp_path / "questions.jsonl"
    file.write_text(block, encoding="utf-8")
    questions = read_questions(file, open_library(str(SEEDS)).of(None).briefings)
    assert [question.is_answerable for question in questions] == [True, True, False]


def test_every_package_has_its_line_of_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(name for extra in project["optional-dependencies"].values() for name in extra),
    ]
    names = {re.split(r"[\[<>=]", requirement)[0] for requirement in wanted}
    table = README[README.index("| package | why |") : README.index("## Tests")]
    assert {name for name in names if name.lower() not in table.lower() and not name.startswith("types-")} == set()


def test_every_file_named_exists() -> None:
    named = re.findall(r"\]\(([^)#:]+)\)", README) + re.findall(r"^  ([\w.]+/?) {2,}", README, re.MULTILINE)
    assert named
    for name in named:
        assert (ROOT / name).exists() or any((ROOT / package / name).exists() for package in ("index", "bot")), name
