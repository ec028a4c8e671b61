"""Ten thousand servers of fifty briefings each: how long a first question takes, how much memory two hundred take.

`PYTHONPATH=tests python -m bench.library.servers FOLDER [SERVERS]` makes the database in a folder, unless it is there,
and asks. The servers get briefings out of a thousand that are made, prepared once, so that it takes minutes.
"""

import gc
import random
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from bench.library.made_briefings import made_briefings

from index.library import open_library
from index.prepared import prepare
from index.stores.code import code_version
from index.stores.form import pack
from index.stores.rows import columns_of, fingerprint_of
from index.stores.statements import INSERT, KEEP_FORM

BRIEFINGS, MADE, WARM, COLD = 50, 1000, 200, 200
QUESTIONS = (
    "How much of GDP does Rubio want allies to spend on defense?",
    "What did Ryabkov say about the root causes?",
    "Who is the NATO head?",
    "When did Zelensky's term expire?",
)


class Cost(NamedTuple):
    """Milliseconds that passed, and that the process was at work: more pass where others want the processor."""

    passed: float
    worked: float


def fill(database: Path, servers: int) -> None:
    open_library(f"sqlite:///{database}").add(next(made_briefings(1)))
    made = [(briefing, fingerprint_of(briefing), prepare(briefing)) for briefing in made_briefings(MADE)]
    rows = [
        (
            columns_of(briefing),
            (fingerprint, prepared.contents.paragraphs, len(prepared.contents.quotations)),
            pack(prepared),
        )
        for briefing, fingerprint, prepared in made
    ]
    connection = sqlite3.connect(database, isolation_level=None)
    for server in range(1, servers + 1):
        connection.execute("BEGIN")
        for columns, (fingerprint, *counts), form in random.Random(server).sample(rows, BRIEFINGS):
            number = connection.execute(INSERT, (*columns, server, fingerprint, *counts)).lastrowid
            connection.execute(KEEP_FORM, (number, code_version(), form))
        connection.execute("INSERT INTO scopes VALUES (?, ?)", (server, server))
        connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def resident() -> float:
    """The memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


def ask(database: Path, servers: int) -> None:
    library = open_library(f"sqlite:///{database}")
    library.of(None).ask(QUESTIONS[0])
    gc.freeze()  # as the bot does before it connects
    print(f"{resident():.0f} MB resident with the shared shelf open")
    choose = random.Random(7)
    first, again = list[Cost](), list[Cost]()
    for place, server in enumerate(choose.sample(range(1, servers + 1), WARM)):
        for costs in (first, again):
            started, worked = time.perf_counter(), time.process_time()
            library.of(server).ask(QUESTIONS[place % len(QUESTIONS)])
            costs.append(Cost((time.perf_counter() - started) * 1000, (time.process_time() - worked) * 1000))
    for what, costs in (("first question to a cold server", first), ("the same question again", again)):
        print(f"{what}: {_figures([cost.passed for cost in costs])}")
        print(f"  of that at work: {_figures([cost.worked for cost in costs])}")
    print(f"{resident():.0f} MB resident with {len(library._shelves)} shelves open")
    for server in choose.sample(range(1, servers + 1), COLD):
        library.of(server).ask(QUESTIONS[server % len(QUESTIONS)])
        library.of(server).quotes.find("ceasefire")
    print(f"{resident():.0f} MB after {COLD} servers more, quotations looked up: {len(library._shelves)} shelves open")


def _figures(milliseconds: list[float]) -> str:
    ninety_fifth = statistics.quantiles(milliseconds, n=20)[-1]
    return (
        f"median {statistics.median(milliseconds):.1f}, 95 % within {ninety_fifth:.1f}, all {max(milliseconds):.1f} ms"
    )


def main(folder: Path, servers: int) -> None:
    database = folder / "servers.db"
    if not database.exists():
        folder.mkdir(parents=True, exist_ok=True)
        fill(database, servers)
    print(f"{servers} servers, {database.stat().st_size / 2**30:.1f} GB")
    subprocess.run([sys.executable, __file__, "ask", str(database), str(servers)], check=True)


if __name__ == "__main__":
    if sys.argv[1] == "ask":
        ask(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
