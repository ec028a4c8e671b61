"""What the operator reads is true: files, ports and figures exist."""

import re
import shlex
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from dataclasses import replace
from math import nan
from pathlib import Path

import pytest
from dockerfile_text import environment, of
from texts import briefing_of

from bot.metrics import Metrics
from bot.settings import Settings
from index.library import open_library

DEPLOY = Path(__file__).parents[2] / "deploy"
README = (DEPLOY / "README.md").read_text(encoding="utf-8")


def test_every_file_named_exists() -> None:
    for name in (".env.example", "constraints.txt", "briefing-bot.service", "Dockerfile"):
        assert name in README
        assert (DEPLOY / name).exists()


def test_every_figure_is_told() -> None:
    shown = set(re.findall(r"`(briefing_\w+)", README))
    figures = Metrics().exposition(nan, None).decode()
    kept = set(re.findall(r"^# HELP (briefing_\w+)", figures, re.MULTILINE))
    assert shown == {name for name in kept if not name.endswith("_created")}


def test_the_library_and_the_port_are_where_it_says() -> None:
    port = Settings.model_fields["health_port"].default
    assert set(re.findall(r"127\.0\.0\.1:(\d+)", README)) == {str(port)}
    (volume,) = of("VOLUME")
    assert environment()["BRIEFING_LIBRARY"] == f"sqlite:///{volume}/library.db"
    assert f"python -m sqlite3 {volume}/library.db" in README


def test_the_first_briefing_is_added_from_a_folder_that_is_there() -> None:
    (folder, inside) = re.search(r'--volume "\$PWD/(\S+):(/\w+):ro" bot add', README).groups()  # type: ignore[union-attr]
    assert f"bot add {inside}\n" in README
    assert open_library(str(DEPLOY / folder)).of(None).ask("What did Rubio say about NATO?").evidence
    for copied in re.findall(r"\.\./seeds/\S+", README):
        assert list(DEPLOY.glob(copied))


def test_the_unit_of_a_second_bot_shares_nothing_with_the_first_but_the_program() -> None:
    (script,) = re.findall(r"^sed -E '(.*)' briefing-bot\.service", README, re.MULTILINE)
    unit = DEPLOY / "briefing-bot.service"
    made = subprocess.run(["sed", "-E", script, unit], capture_output=True, timeout=30, check=True, text=True).stdout
    places = re.findall(r"(?:=|/)(\S*briefing-bot\S*)", made)
    assert [place for place in places if "briefing-bot-2" not in place] == ["/opt/briefing-bot/bin/briefing-bot"]
    assert made.count("briefing-bot-2") == 4


def backed_up_by_statement(database: Path, copy: Path) -> None:
    """As the container does it."""
    (statement,) = re.findall(r'python -m sqlite3 \S+ "(.*)"', README)
    connection = sqlite3.connect(database)
    connection.execute(re.sub(r"'.*'", f"'{copy}'", statement))
    connection.close()


def backed_up_by_command(database: Path, copy: Path) -> None:
    """As it is done beside the systemd unit."""
    if not shutil.which("sqlite3"):
        pytest.skip("SQLite's command line is not installed")
    (command,) = re.findall(r"^sqlite3 \S+ .*$", README, re.MULTILINE)
    program, _, instruction = shlex.split(command)
    instruction = instruction.replace("library-backup.db", str(copy))
    subprocess.run([program, database, instruction], check=True, timeout=30)


@pytest.mark.parametrize("back_up", [backed_up_by_statement, backed_up_by_command])
def test_a_backup_taken_while_the_bot_runs_is_restored_as_the_whole_library(
    tmp_path: Path, back_up: Callable[[Path, Path], None]
) -> None:
    database, copy, restored = tmp_path / "library.db", tmp_path / "copy.db", tmp_path / "restored.db"
    running = open_library(f"sqlite:///{database}")
    running.add(briefing_of("The ministers met in Brussels."))
    asked = running.of(None).ask("Where did the ministers meet?")
    back_up(database, copy)
    running.add(replace(briefing_of("Something later."), id="later"))
    restored.write_bytes(copy.read_bytes())
    again = open_library(f"sqlite:///{restored}")
    assert len(running.holdings()) == len(again.holdings()) + 1
    assert again.of(None).ask("Where did the ministers meet?") == asked
    running.close()
    again.close()
