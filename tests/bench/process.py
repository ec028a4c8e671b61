"""A worker as its parent sees it."""

import json
import subprocess
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self


class Process:
    """A system in a process of its own, ended with the block that it is used in."""

    def __init__(self, system: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.worker", system], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def do(self, command: str, *arguments: object) -> Any:  # noqa: ANN401
        """What the worker answers to one of its commands. Raises ChildProcessError where it has died."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([command, *arguments]), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        if not line:
            raise ChildProcessError(f"{self._process.args!r} ended while it did {command!r}; its error stands above.")
        return json.loads(line)

    def ask(self, questions: Sequence[Sequence[str]], enough: float) -> list[float]:
        """How long each question took, in seconds; see Worker."""
        times: list[float] = self.do("ask", questions, enough)
        return times

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()
