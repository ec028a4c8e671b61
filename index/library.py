"""The library: the one seam between the briefings, wherever they are kept, and those who ask, add and remove."""

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from index.contents import Contents
from index.errors import (
    BriefingNotFound,
    LibraryNotFound,
    LibraryReadOnly,
    LibraryRefused,
    LibraryUnavailable,
)
from index.holdings import Added, AddStatus, EarlierVersion, Holding, Preferences, Scope, check_keepable
from index.models import Briefing, Metadata
from index.shelves.current_shelves import CurrentShelves
from index.shelves.open_shelves import MEMORY
from index.shelves.shelf import Shelf
from index.stores import FolderStore, SqliteStore, Store

DATABASE = "sqlite:///"
"""What the place of a database begins with; its path follows."""

log = logging.getLogger(__name__)


class Size(NamedTuple):
    """How much can be asked."""

    briefings: int
    passages: int


class Library:
    """The briefings of every server, and those shared with all of them.

    `server` is a server's id, or None for what is shared. A server asks its own briefings and the shared ones, never
    another's; of two with one id its own. Every method may be called from any thread, waits for files, and raises
    LibraryUnavailable where they cannot be read or written.
    """

    def __init__(self, stores: Sequence[Store] = (), memory: int = MEMORY) -> None:
        """Briefings are added to the last of the stores, which goes before the others where they share an id.

        Shelves stay open as long as they fit into `memory`, in bytes.
        """
        self._stores = tuple(stores)
        self._shelves = CurrentShelves(self._stores, memory)
        self._preferences: dict[int, Preferences] = {}

    def of(self, server: Scope) -> Shelf:
        """What a server can ask, as it is now; where that cannot be read, as it was last."""
        return self._shelves.now_or_latest(server)

    def compile(self) -> bool:
        """Ranks with compiled code from now on, where the extra `fast` is installed; gives whether it is.

        Answers stay the same. Takes ten seconds on a machine's first time: for before anybody asks.
        """
        return self._shelves.compile()

    def add(self, briefing: Briefing, server: Scope = None) -> Added:
        """Keeps a briefing, in place of one with the same id, which stays listed as an earlier version.

        Durable on return. Raises BriefingRefused where it cannot be kept.
        """
        check_keepable(briefing)
        double = self._double(briefing, server)
        if double:
            return Added(double.briefing.id, AddStatus.UNCHANGED, double.paragraphs, len(double.quotations))
        return self._writable.add(server, briefing)

    def remove(self, id: str, server: Scope = None) -> None:
        """Deletes a briefing with its earlier versions. Raises BriefingNotFound where there is none of that id."""
        if not any(store.remove(server, id) for store in reversed(self._stores)):
            raise BriefingNotFound(id)

    def mend(self, briefing: Briefing, metadata: Metadata, server: Scope = None) -> None:
        """Gives a briefing other metadata, in place: what it had is not kept as an earlier version.

        Durable on return. Raises BriefingNotFound where the server itself does not have that very briefing any more,
        BriefingRefused where with that metadata it is the double of another.
        """
        check_keepable(replace(briefing, metadata=metadata))
        if not any(store.mend(server, briefing, metadata) for store in reversed(self._stores)):
            raise BriefingNotFound(briefing.id)

    def withdraw(self, briefing: Briefing, server: Scope = None) -> None:
        """Takes a briefing back as if it had not been added: deletes it, and what it replaced is there again.

        Raises BriefingNotFound where the server itself does not have that very briefing any more, BriefingRefused where
        what it replaced is there under another id by now.
        """
        if not any(store.withdraw(server, briefing) for store in reversed(self._stores)):
            raise BriefingNotFound(briefing.id)

    def note_memberships(self, bot: int, servers: Collection[int]) -> None:
        """Notes on which servers a bot is, by their ids, all of them.

        Of those that have briefings or preferences, it has left the others where it was noted before, if any.
        """
        for store in self._stores:
            store.note_memberships(bot, servers)

    def forget_departed(self, before: datetime) -> int:
        """Deletes all that those servers have which were left before a time, by every bot noted on them.

        Gives how many servers that were.
        """
        departed = [server for store in self._stores for server in store.forget_departed(before)]
        for server in departed:
            self._let_go(server)
        return len(departed)

    def forget(self, server: Scope) -> int:
        """Deletes all that a server has, its preferences too, and gives how many briefings that were."""
        others = () if server is None else self._stores[:-1]
        forgotten = self._writable.forget(server) + sum(store.forget(server) for store in others)
        self._let_go(server)
        return forgotten

    def preferences(self, server: int) -> Preferences:
        """What a server has set, as it was kept, empty where nothing was; where that cannot be read, as it was last."""
        try:
            kept = next(filter(None, (store.preferences(server) for store in reversed(self._stores))), b"")
        except (LibraryRefused, LibraryUnavailable) as error:
            if server not in self._preferences:
                raise
            log.warning("going by preferences that were read before: %s", error)
            return self._preferences[server]
        self._preferences[server] = kept
        return kept

    def keep_preferences(self, server: int, change: Callable[[Preferences], Preferences]) -> Preferences:
        """Keeps what `change` makes of what a server has set, and gives it; two changes at once are made in turn.

        Durable on return. `change` asks nothing of the library itself. Raises ValueError where it makes more than
        PREFERENCES_SIZE bytes.
        """
        return self._writable.keep_preferences(server, change)

    def holdings(self, server: Scope = None) -> list[Holding]:
        """What a server can ask, as it is listed, by id."""
        listed = (holding for scope, store in self._sources(server) for holding in store.holdings(scope))
        held = {holding.id: holding for holding in listed}
        return [held[id] for id in sorted(held)]

    def get(self, id: str, server: Scope = None) -> Briefing:
        """The briefing that a server has, or shares, under an id. Raises BriefingNotFound."""
        for scope, store in reversed(self._sources(server)):
            briefing = store.get(scope, id)
            if briefing:
                return briefing
        raise BriefingNotFound(id)

    def earlier(self, id: str, server: Scope = None) -> list[EarlierVersion]:
        """The versions of a briefing that others replaced, oldest first; a server's own, else the shared one's."""
        versions = (store.earlier(scope, id) for scope, store in reversed(self._sources(server)))
        return next(filter(None, versions), [])

    def size(self, server: Scope = None) -> Size:
        """How much a server can ask."""
        shelf = self._shelves.now(server)
        return Size(len(shelf.ids), len(shelf))

    def close(self) -> None:
        """Closes all files."""
        for store in self._stores:
            store.close()

    def _let_go(self, server: Scope) -> None:
        """Keeps nothing of a server in memory."""
        self._shelves.let_go(server)
        if server is not None:
            self._preferences.pop(server, None)

    @property
    def _writable(self) -> Store:
        if not self._stores:
            raise LibraryReadOnly("This library keeps nothing; name a folder or a database.")
        return self._stores[-1]

    def _sources(self, server: Scope) -> list[tuple[Scope, Store]]:
        """Where what a server can ask comes from; of one id, the last has it."""
        scopes = [None] if server is None else [None, server]
        return [(scope, store) for scope in scopes for store in self._stores]

    def _double(self, briefing: Briefing, server: Scope) -> Contents | None:
        """The same document, whatever its id, where another store than the last has it and nothing hides it."""
        for store in self._stores[:-1]:
            for contents in (prepared.contents for prepared in store.kept(server).prepared.values()):
                held = contents.briefing
                if replace(held, id=briefing.id) == briefing and self._writable.get(server, held.id) is None:
                    return contents
        return None


def open_library(*places: str) -> Library:
    """The library in some places: folders of documents, read as they are, and databases as `sqlite:///path`.

    Briefings are added to the last place; of two with one id, it has the one that counts. Raises LibraryNotFound where
    a place is neither, BriefingRefused for the first document of a folder that cannot be read.
    """
    return Library(list(map(_open_store, places)))


def _open_store(place: str) -> Store:
    if place.startswith(DATABASE) and place != DATABASE:
        return SqliteStore(Path(place.removeprefix(DATABASE)))
    if "://" in place:
        raise LibraryNotFound(f"{place!r} is no place for a library; name a folder, or a database as sqlite:///path.")
    return FolderStore(Path(place))
