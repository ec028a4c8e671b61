"""A process that adds, replaces and removes briefings until it is killed, and what it has promised by then.

`bench.library.kill` kills two hundred; a test kills a few.
"""

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from library_texts import marked_briefing

from index.errors import BriefingNotFound
from index.library import Library, open_library
from index.models import Briefing

IDS = 8
"""The writer has so many briefings at most, so that it replaces and removes often."""


class Step(NamedTuple):
    """What is done to briefing `number`: it becomes `version`, or for None is removed."""

    number: int
    version: int | None

    def do(self, library: Library) -> None:
        if self.version is not None:
            library.add(marked_briefing(None, self.number, self.version))
            return
        with suppress(BriefingNotFound):
            library.remove(f"b{self.number}")


def steps(seed: int) -> Iterator[Step]:
    """Steps without end, the same for a seed."""
    choose = random.Random(seed)  # no secret
    while True:
        version = None if choose.random() < 0.3 else choose.randrange(50)
        yield Step(choose.randrange(IDS), version)


def write_until_killed(database: str, seed: int) -> None:
    """Says after each step that it is done."""
    library = open_library(f"sqlite:///{database}")
    print("ready", flush=True)
    for step in steps(seed):
        step.do(library)
        print("done", flush=True)


def steps_until_killed(database: Path, seed: int, seconds: float) -> int:
    """How many steps a writer said were done before it was killed after so many seconds at work."""
    command = [sys.executable, __file__, str(database), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
        try:
            writer.wait(seconds)
        except subprocess.TimeoutExpired:
            writer.send_signal(signal.SIGKILL)
        return writer.stdout.read().count(b"done\n")


def after(held: dict[str, Briefing], taken: list[Step]) -> dict[str, Briefing]:
    """What is held after some steps."""
    held = dict(held)
    for number, version in taken:
        if version is None:
            held.pop(f"b{number}", None)
        else:
            held[f"b{number}"] = marked_briefing(None, number, version)
    return held


if __name__ == "__main__":
    write_until_killed(sys.argv[1], int(sys.argv[2]))
