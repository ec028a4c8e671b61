"""What each server can ask, as the stores have it now: its shelf is brought up to date whenever it is asked for."""

import logging
from collections.abc import Hashable, Iterable, Sequence
from threading import Lock

from index.errors import LibraryRefused, LibraryUnavailable
from index.holdings import Scope
from index.shelves.open_shelves import Shelves
from index.shelves.shelf import Shelf
from index.shelves.shelved import Shelved
from index.stores import Kept, Store, together

log = logging.getLogger(__name__)


class CurrentShelves:
    """The shelves of all servers, made of what some stores keep; that of None holds what is shared with them."""

    def __init__(self, stores: Sequence[Store], memory: int) -> None:
        """Of one id, the last of the stores has it. Shelves stay open as long as they fit into `memory`, in bytes."""
        self._stores = stores
        self._open = Shelves(memory)
        self._is_compiled = False
        self._shared: tuple[Hashable, Kept] = (None, Kept({}, {}))
        self._sharing = Lock()

    def __len__(self) -> int:
        """The number of shelves that are open."""
        return len(self._open)

    def now(self, server: Scope) -> Shelf:
        """What a server can ask, as it is now. Raises LibraryUnavailable where that cannot be read."""
        shared = tuple(store.version(None) for store in self._stores)
        if server is not None:
            own = tuple(store.version(server) for store in self._stores)
            if own.count(None) < len(own):
                return self._open.get(server, (*shared, *own), lambda: self._made(server, shared))
            self._open.let_go(server)  # another process may have forgotten the server
        return self._open.get(None, shared, lambda: self._made(None, shared))

    def now_or_latest(self, server: Scope) -> Shelf:
        """What a server can ask, as it is now; where that cannot be read, as it was last."""
        try:
            return self.now(server)
        except (LibraryRefused, LibraryUnavailable) as error:
            latest = self._latest(server)
            if latest is None:
                raise
            log.warning("answering from what was read before: %s", error)
            return latest.shelf

    def compile(self) -> bool:
        """Ranks with compiled code from now on, where that is installed; gives whether it is."""
        self._is_compiled = Shelf.of(()).compile()
        for shelf in self._open:
            shelf.compile()
        return self._is_compiled

    def let_go(self, server: Scope) -> None:
        """Closes the shelf of a server, if it is open."""
        self._open.let_go(server)

    def _latest(self, server: Scope) -> Shelved | None:
        """The latest shelf of a server or that of all servers, while one of them is open."""
        return self._open.latest(server) or self._open.latest(None)

    def _made(self, server: Scope, shared: Hashable) -> Shelved:
        """What a server can ask: its latest shelf or that of all servers with what is different now, or one anew."""
        latest = self._latest(server)
        kept = self._kept(server, shared, latest.keys.values() if latest else ())
        made = latest.changed(kept) if latest else Shelved.of(kept)
        if made is None:
            # As long as `kept` is in memory, nothing of it is read again.
            made = Shelved.of(self._kept(server, shared, ()))
        if self._is_compiled:
            made.shelf.compile()
        return made

    def _kept(self, server: Scope, shared: Hashable, known: Iterable[Hashable]) -> Kept:
        """All that a server can ask, given the version of what is shared; prepared at least what is not known."""
        kept, known = [self._kept_shared(shared)], frozenset(known)
        if server is not None:
            kept += [store.kept(server, known) for store in self._stores]
        return together(kept)

    def _kept_shared(self, version: Hashable) -> Kept:
        """What is shared, read once a version for the shelves of all servers."""
        with self._sharing:
            if self._shared[0] != version:
                self._shared = version, together([store.kept(None) for store in self._stores])
            return self._shared[1]
