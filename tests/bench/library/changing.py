"""How long a bot that has a large library open takes to see a change.

`PYTHONPATH=tests python -m bench.library.changing [BRIEFINGS]`: one library is asked, another changes the same database
beside it. Each time is that of the first answer after a change.
"""

import statistics
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import replace

from bench.library.made_briefings import made_briefings

from index.library import Library, open_library

ASKED = "What did Ryabkov say about the root causes?"
CHANGES = 20


def seconds_to_answer(library: Library) -> float:
    started = time.perf_counter()
    library.of(None).ask(ASKED)
    return time.perf_counter() - started


def main(briefings: int) -> None:
    made = made_briefings(briefings + CHANGES)
    with tempfile.TemporaryDirectory() as folder:
        asked, changed = (open_library(f"sqlite:///{folder}/library.db") for _ in range(2))
        for _ in range(briefings):
            changed.add(next(made))
        opened = seconds_to_answer(asked)
        print(f"{asked.size().briefings} briefings of {asked.size().passages} passages opened in {opened:.1f} s")
        seen = defaultdict[str, list[float]](list)
        for briefing in made:
            changed.add(briefing)
            seen["added"].append(seconds_to_answer(asked))
            changed.mend(briefing, replace(briefing.metadata, title=f"Mended {briefing.id}"))
            seen["mended"].append(seconds_to_answer(asked))
            changed.remove(briefing.id)
            seen["removed"].append(seconds_to_answer(asked))
        for change, times in seen.items():
            print(f"{change}: seen in {statistics.median(times):.2f} s, at most {max(times):.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
