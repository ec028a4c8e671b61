"""The shelves that are open: made when first asked for, let go when others need the memory."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from threading import Lock
from typing import NamedTuple

from index.holdings import Scope
from index.shelf import Shelf

MEMORY = 800 * 2**20
"""What shelves may take together, in bytes, unless told otherwise."""

_LOCKS = 64
"""So many shelves can be made at a time; those that share a lock wait for each other."""


class _Open(NamedTuple):
    version: Hashable
    shelf: Shelf


class Shelves:
    """Shelves by scope, each of a version. The least recently used go first; the latest one always stays."""

    def __init__(self, memory: int) -> None:
        """`memory` is what shelves may take together, in bytes."""
        self._memory = memory
        self._open: OrderedDict[Scope, _Open] = OrderedDict()
        self._lock = Lock()
        self._making = [Lock() for _ in range(_LOCKS)]

    def __len__(self) -> int:
        """The number of shelves that are open."""
        return len(self._open)

    def __iter__(self) -> Iterator[Shelf]:
        """The shelves that are open."""
        with self._lock:
            return iter([known.shelf for known in self._open.values()])

    def latest(self, scope: Scope) -> Shelf | None:
        """The shelf of a scope as it was made last, while it is open."""
        with self._lock:
            known = self._open.get(scope)
        return known.shelf if known else None

    def get(self, scope: Scope, version: Hashable, make: Callable[[], Shelf]) -> Shelf:
        """The shelf of a scope, made where none of that version is open; made once, however many ask."""
        known = self._used(scope, version)
        if known is None:
            with self._making[hash(scope) % _LOCKS]:
                known = self._used(scope, version)
                if known is None:
                    known = make()
                    self._put(scope, _Open(version, known))
        return known

    def let_go(self, scope: Scope) -> None:
        """Closes the shelf of a scope, if it is open."""
        with self._lock:
            self._open.pop(scope, None)

    def _used(self, scope: Scope, version: Hashable) -> Shelf | None:
        with self._lock:
            known = self._open.get(scope)
            if known is None or known.version != version:
                return None
            self._open.move_to_end(scope)
            return known.shelf

    def _put(self, scope: Scope, made: _Open) -> None:
        with self._lock:
            self._open[scope] = made
            self._open.move_to_end(scope)
            taken = sum(one.shelf.size for one in self._open.values())
            while taken > self._memory and len(self._open) > 1:
                _, gone = self._open.popitem(last=False)
                taken -= gone.shelf.size
