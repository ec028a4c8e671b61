"""A writer killed at any moment has kept every promise, and left nothing half done."""

import random
from itertools import islice
from pathlib import Path

from killed_writer import after, steps, steps_until_killed

from index.library import open_library
from index.models import Briefing
from index.shelves.shelf import Shelf

KILLS = 8


def test_what_was_added_is_there_whole_and_nothing_else(tmp_path: Path) -> None:
    database, held = tmp_path / "library.db", dict[str, Briefing]()
    for seed in range(KILLS):
        moment = random.Random(seed).uniform(0, 0.3)  # noqa: S311 # no secret
        done = steps_until_killed(database, seed, moment)
        taken = list(islice(steps(seed), done + 1))
        library = open_library(f"sqlite:///{database}")
        found = {briefing.id: briefing for briefing in library.of(None).briefings}
        assert found in (after(held, taken[:done]), after(held, taken))
        asked = "What must stay open for the ceasefire?"
        assert library.of(None).ask(asked) == Shelf.of(library.of(None).briefings).ask(asked)
        library.close()
        held = found
