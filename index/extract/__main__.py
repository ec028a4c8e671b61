"""The process that reads documents: a line that says what comes, the document, and a line with its text, in turn.

The limits hold from before the first byte: the kernel ends the process where a document takes too long, even when
nobody waits for it any more.
"""

import json
import logging
import resource
import signal
import sys
from dataclasses import asdict
from pathlib import Path

from index.extract.extracted import Extracted, ExtractionRefused
from index.extract.limits import MEMORY_BYTES, SECONDS


def main() -> None:
    """Reads documents from standard input until it ends.

    Before each stands a JSON line of its kind and its length in bytes. The answer is a JSON line: the fields of
    `Extracted`, or the reason why it is `refused`, and how many bytes of memory the process maps.
    """
    logging.disable()
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    if sys.platform == "linux":  # macOS refuses every limit on memory
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    while header := sys.stdin.buffer.readline():
        signal.alarm(SECONDS)
        kind, length = json.loads(header)
        outcome = _outcome(kind, sys.stdin.buffer.read(length))
        sys.stdout.buffer.write(json.dumps({"memory": _memory(), **outcome}).encode() + b"\n")
        sys.stdout.buffer.flush()
        signal.alarm(0)


def _outcome(kind: str, data: bytes) -> dict[str, object]:
    try:
        return asdict(_extracted(kind, data))
    except ExtractionRefused as refusal:
        return {"refused": str(refusal)}
    except MemoryError:
        return {"refused": f"it needs more than {MEMORY_BYTES // 1024**2} MB of memory; split it or save it as text"}


def _extracted(kind: str, data: bytes) -> Extracted:
    """Imports what one kind of document needs, and no more: most processes read only one."""
    if kind == "pdf":
        from index.extract.pdf.document import extract_pdf

        return extract_pdf(data)
    from index.extract.web.web_page import extract_web_page

    return extract_web_page(data.decode())


def _memory() -> int:
    """How much memory this process maps, in bytes, which is what its limit counts; 0 where there is no limit."""
    if sys.platform != "linux":
        return 0
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    return int(pages) * resource.getpagesize()


if __name__ == "__main__":
    main()
