"""The shelves that are open: made when first asked for, let go when others need the memory."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from threading import Lock
from typing import NamedTuple

from index.holdings import Scope
from index.shelves.shelf import Shelf
from index.shelves.shelved import Shelved

MEMORY = 800 * 2**20
"""What shelves may take together, in bytes, unless told otherwise."""

_LOCKS = 64
"""So many shelves can be made at a time; those that share a lock wait for each other."""


class _Open(NamedTuple):
    version: Hashable
    shelved: Shelved


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
            return iter([known.shelved.shelf for known in self._open.values()])

    def latest(self, scope: Scope) -> Shelved | None:
        """The shelf of a scope as it was made last, while it is open."""
        with self._lock:
            known = self._open.get(scope)
        return known.shelved if known else None

    def get(self, scope: Scope, version: Hashable, make: Callable[[], Shelved]) -> Shelf:
        """The shelf of a scope, made where none of that version is open; made once, however many ask."""
        shelf = self._used(scope, version)
        if shelf is None:
            with self._making[hash(scope) % _LOCKS]:
                shelf = self._used(scope, version)
                if shelf is None:
                    made = make()
                    self._put(scope, _Open(version, made))
                    return made.shelf
        return shelf

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
            return known.shelved.shelf

    def _put(self, scope: Scope, made: _Open) -> None:
        with self._lock:
            self._open[scope] = made
            self._open.move_to_end(scope)
            taken = sum(one.shelved.shelf.size for one in self._open.values())
            while taken > self._memory and len(self._open) > 1:
                _, gone = self._open.popitem(last=False)
                taken -= gone.shelved.shelf.size
