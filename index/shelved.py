"""A shelf with what tells whether it is up to date, and how it is brought there."""

from collections.abc import Hashable, Mapping
from typing import NamedTuple

from index.shelf import Shelf
from index.stores import Kept

MOST = 0.1
"""Where more than this share of the briefings have come or gone, a shelf is made anew in less time."""


class Shelved(NamedTuple):
    """A shelf, and by id the keys of its briefings."""

    keys: Mapping[str, Hashable]
    shelf: Shelf

    @classmethod
    def of(cls, kept: Kept) -> "Shelved":
        """The shelf of briefings, all of which are given prepared."""
        return cls(kept.keys, Shelf.of_prepared(kept.prepared.values()))

    def changed(self, kept: Kept) -> "Shelved | None":
        """The shelf of the briefings that are kept now, those prepared that are not here.

        None where so much has changed that it had better be made anew.
        """
        gone = [id for id, key in self.keys.items() if kept.keys.get(id) != key]
        new = [kept.prepared[id] for id, key in kept.keys.items() if self.keys.get(id) != key]
        if len(gone) + len(new) > MOST * len(kept.keys):
            return None
        return Shelved(kept.keys, self.shelf.changed(gone, new))
