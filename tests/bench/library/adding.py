"""Adds two thousand small documents on the command line: `PYTHONPATH=tests python -m bench.library.adding [COUNT]`."""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.library.made_briefings import made_briefings

PARAGRAPHS = 6


def main(documents: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        where = ["--library", f"sqlite:///{folder}/library.db"]
        (source := Path(folder, "documents")).mkdir()
        words = 0
        for briefing in made_briefings(documents, PARAGRAPHS):
            (source / f"{briefing.id}.txt").write_text(briefing.text, encoding="utf-8")
            words += len(briefing.text.split())
        for attempt in ("added", "unchanged"):
            started = time.perf_counter()
            bot = Path(sys.executable).with_name("briefing-bot")
            done = subprocess.run([bot, "add", source, *where], check=True, capture_output=True)
            seconds = time.perf_counter() - started
            assert done.stdout.decode() == f"{documents} {attempt}.\n"
            print(f"{documents} documents of {words // documents} words {attempt} in {seconds:.1f} s")
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        size = Path(folder, "library.db").stat().st_size / 2**20
        print(f"at most {memory:.0f} MB resident; the database has {size:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
