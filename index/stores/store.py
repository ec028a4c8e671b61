"""What a library asks of a place that keeps briefings."""

from collections.abc import Callable, Collection, Container, Hashable, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple, Protocol

from index.holdings import Added, EarlierVersion, Holding, Preferences, Scope
from index.models import Briefing, Metadata
from index.prepared import Prepared


class Kept(NamedTuple):
    """The briefings of a scope at one moment.

    `keys` has a key of each by id: no other briefing of any store has it, nor this one once anything of it is changed.
    `prepared` has those, by id, whose keys were not known, at least, ready to be asked.
    """

    keys: Mapping[str, Hashable]
    prepared: Mapping[str, Prepared]


def together(kept: Iterable[Kept]) -> Kept:
    """What several places keep; of one id, the last has it."""
    whole = Kept({}, {})
    for keys, prepared in kept:
        others = {id: one for id, one in whole.prepared.items() if id not in keys}
        whole = Kept({**whole.keys, **keys}, {**others, **prepared})
    return whole


class Store(Protocol):
    """Keeps briefings by scope and id. Every method may be called from any thread, and may raise LibraryUnavailable.

    Those that write raise LibraryReadOnly where the place is only read, and return once the change is durable.
    """

    def version(self, scope: Scope) -> Hashable | None:
        """What differs whenever the scope's briefings have changed, whoever changed them; None where there are none.

        It is cheap: it is asked for before every answer.
        """
        ...

    def kept(self, scope: Scope, known: Container[Hashable] = ()) -> Kept:
        """All briefings of a scope; of those whose keys are known nothing need be read."""
        ...

    def holdings(self, scope: Scope) -> list[Holding]:
        """All briefings of a scope by id, as they are listed."""
        ...

    def get(self, scope: Scope, id: str) -> Briefing | None:
        """A briefing by its id."""
        ...

    def earlier(self, scope: Scope, id: str) -> list[EarlierVersion]:
        """What had this id before, oldest first."""
        ...

    def add(self, scope: Scope, briefing: Briefing) -> Added:
        """Keeps a briefing, in place of one with the same id. Raises BriefingRefused where it is another's double."""
        ...

    def remove(self, scope: Scope, id: str) -> bool:
        """Deletes a briefing with its earlier versions; whether there was one."""
        ...

    def forget(self, scope: Scope) -> int:
        """Deletes all that a scope has, its preferences too, and gives how many briefings that were."""
        ...

    def mend(self, scope: Scope, briefing: Briefing, metadata: Metadata) -> bool:
        """Gives a briefing other metadata, in place; False where that very briefing is not there.

        Raises BriefingRefused where it would be another's double.
        """
        ...

    def withdraw(self, scope: Scope, briefing: Briefing) -> bool:
        """Deletes a briefing and puts its latest earlier version in its place; False where it is not there.

        Raises BriefingRefused where that version would be another's double.
        """
        ...

    def preferences(self, scope: Scope) -> Preferences:
        """What a scope's preferences are. It is cheap: it is asked for before every answer."""
        ...

    def keep_preferences(self, scope: Scope, change: Callable[[Preferences], Preferences]) -> Preferences:
        """Keeps what `change` makes of a scope's preferences, and gives it.

        Nobody else changes them in between. Raises ValueError where that is more than PREFERENCES_SIZE.
        """
        ...

    def note_memberships(self, bot: int, servers: Collection[int]) -> None:
        """Notes that a bot is on these servers, and of the others where it was that it no longer is."""
        ...

    def forget_departed(self, before: datetime) -> list[int]:
        """Deletes all that those servers have which every bot on them left before a time, and gives their ids."""
        ...

    def close(self) -> None:
        """Lets go of files; nothing can be asked afterwards."""
        ...
