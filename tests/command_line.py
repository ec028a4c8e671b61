"""The command line as a process, and what it is asked about the seeds."""

import os
import pty
import subprocess
import sys
from pathlib import Path

BOT = Path(sys.executable).with_name("briefing-bot")
QUESTIONS = Path(__file__).parents[1] / "seeds" / "questions.jsonl"
GDP = "How much of GDP does Rubio want allies to spend on defense?"


def briefing_bot(*arguments: str, typed: str | bytes | None = "") -> subprocess.CompletedProcess[str]:
    given = typed.encode() if isinstance(typed, str) else typed
    done = subprocess.run([BOT, *arguments], input=given, capture_output=True, timeout=60, check=False)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def typed_at_a_terminal(keys: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command with a terminal as its standard input, at which somebody has typed."""
    ours, its = pty.openpty()
    try:
        os.write(ours, keys.encode())
        done = subprocess.run([BOT, *arguments], stdin=its, capture_output=True, timeout=60, check=False)
    finally:
        os.close(ours)
        os.close(its)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
