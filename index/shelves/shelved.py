"""A shelf with what tells whether it is up to date, and how it is brought there."""

from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple

from index.models import Briefing
from index.shelves.shelf import Shelf
from index.stores import Kept

MOST = 0.1
"""Where more than this share of all briefings, or of their texts, come or go, a shelf is made anew in less time."""


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
        gone = [self.shelf.contents(id).briefing for id, key in self.keys.items() if kept.keys.get(id) != key]
        new = [kept.prepared[id] for id, key in kept.keys.items() if self.keys.get(id) != key]
        if not gone and not new:
            return Shelved(kept.keys, self.shelf)
        added = [one.contents.briefing for one in new]
        moved, all_of_them = [*gone, *added], [*self.shelf.briefings, *added]
        if len(moved) > MOST * len(all_of_them) or _length(moved) > MOST * _length(all_of_them):
            return None
        return Shelved(kept.keys, self.shelf.changed([briefing.id for briefing in gone], new))


def _length(briefings: Iterable[Briefing]) -> int:
    return sum(len(briefing.text) for briefing in briefings)
