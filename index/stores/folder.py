"""Briefings in a folder of documents, shared with every server: read as they are, and again when they are edited."""

from collections.abc import Callable, Collection, Container, Hashable
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from index.errors import LibraryReadOnly
from index.holdings import EarlierVersion, Holding, Preferences, Scope
from index.models import Briefing, Metadata
from index.stores.store import Kept
from index.stores.watched_folder import SCAN_INTERVAL, WatchedFolder


class FolderStore:
    """A Store that is only read: the documents of a WatchedFolder."""

    def __init__(self, folder: Path, scan_interval: float = SCAN_INTERVAL) -> None:
        """Reads all documents of the folder.

        Raises LibraryNotFound where there is no such folder, BriefingRefused for the first document that cannot be
        read.
        """
        self._folder, self._watched = folder, WatchedFolder(folder, scan_interval)

    def version(self, scope: Scope) -> Hashable | None:
        """The stamps of all documents."""
        return (self._watched.stamps() or None) if scope is None else None

    def kept(self, scope: Scope, known: Container[Hashable] = ()) -> Kept:
        """All documents, known or not: they are in memory."""
        documents = {} if scope is not None else self._watched.documents
        keys = {id: (self._folder, id, document.stamp) for id, document in documents.items()}
        return Kept(keys, {id: document.prepared for id, document in documents.items()})

    def holdings(self, scope: Scope) -> list[Holding]:
        """All documents by id."""
        return [
            Holding(
                contents.briefing.id,
                None,
                contents.briefing.metadata,
                contents.paragraphs,
                len(contents.quotations),
                added=None,
                earlier_versions=0,
            )
            for contents in (prepared.contents for _, prepared in sorted(self.kept(scope).prepared.items()))
        ]

    def get(self, scope: Scope, id: str) -> Briefing | None:
        """A document by its id."""
        document = self._watched.documents.get(id) if scope is None else None
        return document.prepared.contents.briefing if document else None

    def earlier(self, scope: Scope, id: str) -> list[EarlierVersion]:
        """Nothing: a folder keeps no earlier versions."""
        return []

    def add(self, scope: Scope, briefing: Briefing) -> NoReturn:
        """Raises LibraryReadOnly."""
        self._refuse()

    def remove(self, scope: Scope, id: str) -> bool:
        """False where there is no such document; raises LibraryReadOnly where there is."""
        return self.get(scope, id) is not None and self._refuse()

    def forget(self, scope: Scope) -> int:
        """0 where there is nothing; raises LibraryReadOnly where there is something."""
        return 0 if not self.kept(scope).keys else self._refuse()

    def mend(self, scope: Scope, briefing: Briefing, metadata: Metadata) -> bool:
        """False where there is no such document; raises LibraryReadOnly where there is."""
        return self.get(scope, briefing.id) == briefing and self._refuse()

    def withdraw(self, scope: Scope, briefing: Briefing) -> bool:
        """False where there is no such document; raises LibraryReadOnly where there is."""
        return self.get(scope, briefing.id) == briefing and self._refuse()

    def preferences(self, scope: Scope) -> Preferences:
        """Empty: a folder keeps documents alone."""
        return b""

    def keep_preferences(self, scope: Scope, change: Callable[[Preferences], Preferences]) -> NoReturn:
        """Raises LibraryReadOnly."""
        self._refuse()

    def note_memberships(self, bot: int, servers: Collection[int]) -> None:
        """Nothing: no server has anything here."""

    def forget_departed(self, before: datetime) -> list[int]:
        """Nothing: no server has anything here."""
        return []

    def close(self) -> None:
        """Nothing is open."""

    def _refuse(self) -> NoReturn:
        raise LibraryReadOnly(f"The folder {self._folder} is read as it is; change the files in it.")
