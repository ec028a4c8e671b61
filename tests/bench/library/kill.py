"""Kills a writer two hundred times at random moments: `PYTHONPATH=tests python -m bench.library.kill [KILLS]`.

After each kill every briefing whose adding returned is there whole and no other, the database passes SQLite's own
check, and answers are those of the documents alone. Prints how long opening took.
"""

import random
import sqlite3
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from killed_writer import after, steps, steps_until_killed

from index.library import open_library
from index.models import Briefing
from index.shelves.shelf import Shelf

ASKED = "What must stay open for the ceasefire?"


def main(kills: int) -> None:
    opening, done_in_all, held = list[float](), 0, dict[str, Briefing]()
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder, "library.db")
        for seed in range(kills):
            done = steps_until_killed(database, seed, random.Random(-seed).uniform(0, 0.5))
            taken = list(islice(steps(seed), done + 1))
            started = time.perf_counter()
            library = open_library(f"sqlite:///{database}")
            shelf = library.of(None)
            opening.append(time.perf_counter() - started)
            found = {briefing.id: briefing for briefing in shelf.briefings}
            assert found in (after(held, taken[:done]), after(held, taken)), f"kill {seed}"
            assert shelf.ask(ASKED) == Shelf.of(shelf.briefings).ask(ASKED), f"kill {seed}"
            library.close()
            with sqlite3.connect(database) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], f"kill {seed}"
            connection.close()
            held, done_in_all = found, done_in_all + done
    print(f"{kills} kills, {done_in_all} changes kept, opening at most {max(opening) * 1000:.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
