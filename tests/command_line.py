"""The command line as a process, and what it is asked about the seeds."""

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
