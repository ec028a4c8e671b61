"""What the running bot logs, as a process: how, and what not."""

import os
import pty
import subprocess
import sys

import pytest

LOGGING = """
import logging
import discord
from bot.client import BriefingBot
from bot.log import start_log
from index.library import Library

discord.utils.is_docker = lambda: True
start_log("INFO")
BriefingBot(Library())
logging.warning("a warning")
"""
"""A bot in a container that is made and warns of one thing."""


def logged_on_a_terminal() -> str:
    ours, its = pty.openpty()
    try:
        subprocess.run([sys.executable, "-c", LOGGING], stderr=its, timeout=60, check=True)
        return os.read(ours, 10_000).decode()
    finally:
        os.close(ours)
        os.close(its)


def test_a_log_in_a_pipe_is_plain_in_a_container_too_and_says_nothing_of_voice() -> None:
    done = subprocess.run([sys.executable, "-c", LOGGING], capture_output=True, timeout=60, check=True, text=True)
    (line,) = done.stderr.splitlines()
    assert line.endswith("[WARNING ] root: a warning")
    assert "\x1b" not in line


@pytest.mark.parametrize(("no_colour", "is_coloured"), [("", True), ("1", False)])
def test_a_log_on_a_terminal_is_coloured_unless_its_reader_wants_no_colour(
    monkeypatch: pytest.MonkeyPatch, no_colour: str, *, is_coloured: bool
) -> None:
    monkeypatch.setenv("NO_COLOR", no_colour)
    assert ("\x1b[" in logged_on_a_terminal()) == is_coloured
