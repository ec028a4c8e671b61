"""One system in a process of its own, so that its memory and its start are its own: it does what standard input says.

A line holds one command and its arguments as JSON; its answer is one line of JSON.
"""

import gc
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any, TextIO

from bench.memory import peak, resident
from bench.systems import system_class
from bench.systems.system import System
from bench.texts import read_text

ADDED = "added"
"""A term that no text holds, to find what was added."""


class Worker:
    """Answers each command with what JSON can hold."""

    def __init__(self, system: System) -> None:
        self._system = system

    def build(self, text: str, folder: str) -> dict[str, Any]:
        """Makes a text searchable: seconds, with reading it, and the most memory it took, in bytes."""
        started = perf_counter()
        self._system.build(read_text(Path(text)), Path(folder))
        return {"seconds": perf_counter() - started, "peak": peak()}

    def open(self, text: str, folder: str, question: Sequence[str]) -> dict[str, Any]:
        """Gets ready for questions, from the saved form where there is one, and answers the first."""
        saved = self._system.open(Path(folder))
        if not saved:
            self._system.build(read_text(Path(text)), Path(folder))
        self._system.search(question)
        return {"saved": saved}

    def warm_up(self, questions: Sequence[Sequence[str]]) -> None:
        """Compiles what is to be compiled and answers some questions."""
        self._system.warm_up()
        for question in questions:
            self._system.search(question)
        gc.collect()
        gc.freeze()

    def ask(self, questions: Sequence[Sequence[str]], enough: float) -> list[float]:
        """How long each question took, in seconds; those are left out that would begin after `enough` seconds.

        The last is asked once before, uncounted: whoever comes first after a pause pays for what others did meanwhile.
        """
        self._system.search(questions[-1])
        return list(self._times(questions, perf_counter() + enough))

    def resident(self) -> int | None:
        """The bytes in memory now."""
        return resident()

    def add(self, passages: int) -> float | None:
        """How long it took to add a briefing of so many passages and to find it; None where that is not measured."""
        started = perf_counter()
        if not self._system.add([[ADDED, str(number)] * 20 for number in range(passages)]):
            return None
        assert len(self._system.search([ADDED])) > 0
        return perf_counter() - started

    def _times(self, questions: Sequence[Sequence[str]], end: float) -> Iterator[float]:
        gc.disable()
        for question in questions:
            started = perf_counter()
            if started >= end:
                break
            self._system.search(question)
            yield perf_counter() - started
        gc.enable()


def serve(worker: Worker, commands: TextIO, answers: TextIO) -> None:
    """Does what each line says until there is none."""
    for line in commands:
        command, *arguments = json.loads(line)
        print(json.dumps(getattr(worker, command)(*arguments)), file=answers, flush=True)


if __name__ == "__main__":
    serve(Worker(system_class(sys.argv[1])()), sys.stdin, sys.stdout)
