"""SQLite's full-text search, by its own bm25()."""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.systems.system import TOP, System

SEARCH = "SELECT rowid, rank FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?"


class FTS5(System):
    """A table without the text itself."""

    name = "SQLite FTS5"
    package = "sqlite3"

    def build(self, passages: Iterable[Sequence[str]], folder: Path) -> None:
        """See System."""
        with sqlite3.connect(folder / "fts5.sqlite") as database:
            database.execute("CREATE VIRTUAL TABLE passage USING fts5 (text, content = '')")
            rows = ((place, " ".join(passage)) for place, passage in enumerate(passages))
            database.executemany("INSERT INTO passage (rowid, text) VALUES (?, ?)", rows)
            database.execute("INSERT INTO passage (passage) VALUES ('optimize')")
        database.close()

    def open(self, folder: Path) -> bool:
        """See System."""
        self._database = sqlite3.connect(folder / "fts5.sqlite")
        return True

    def search(self, question: Sequence[str]) -> Sequence[object]:
        """See System."""
        return self._database.execute(SEARCH, [" OR ".join(f'"{term}"' for term in question), TOP]).fetchall()
