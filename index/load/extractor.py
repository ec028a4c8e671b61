"""Web pages and PDFs are read in a process of their own, so that no document can stall, fill or stop this one."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from index.errors import BriefingRefused
from index.extract.extracted import Extracted
from index.extract.limits import KEPT_MEMORY_BYTES, SECONDS, TEXT_LENGTH

ROOT = Path(__file__).parents[2]
"""The folder that holds the package `index`."""

ANSWER_BYTES = 12 * TEXT_LENGTH
"""No answer is longer: a code point takes at most twelve bytes of JSON."""


class Extractor:
    """Reads documents one after another, in a process that is started for the first and again after each that ends it.

    It serves one thread at a time. To close it, use it in a `with` statement.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def extract(self, kind: str, data: bytes, source: str) -> Extracted:
        """The text of a document of the kind "pdf", or "html" as UTF-8.

        Raises BriefingRefused, naming `source`, where there is none to be had within the limits of time and memory, or
        where the process is killed: nothing else is lost by that.
        """
        process = self._process or self._start()
        line = _ask(process, json.dumps([kind, len(data)]).encode() + b"\n" + data)
        if not line.endswith(b"\n"):
            self.close()
            raise BriefingRefused(source, _reason(process.returncode))
        answer = json.loads(line)
        if answer.pop("memory") > KEPT_MEMORY_BYTES:
            self.close()
        if "refused" in answer:
            raise BriefingRefused(source, answer["refused"])
        return Extracted(**answer)

    def close(self) -> None:
        """Ends the process."""
        if self._process:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _start(self) -> subprocess.Popen[bytes]:
        # No environment: what reads a stranger's document has no business with a token.
        self._process = subprocess.Popen(
            [sys.executable, "-m", "index.extract"],
            cwd=ROOT,
            env={},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        return self._process


def _ask(process: subprocess.Popen[bytes], question: bytes) -> bytes:
    """The line that the process answers; nothing where it has ended."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(question)
        process.stdin.flush()
    except BrokenPipeError:
        return b""
    return process.stdout.readline(ANSWER_BYTES)


def _reason(returncode: int) -> str:
    if returncode == -signal.SIGALRM:
        return f"it takes longer than {SECONDS} s to read; split it or save it as text"
    return "it seems to be damaged and cannot be read; open it, save it anew or as text, and try again"
