"""What a library asks of a place that keeps briefings."""

from collections.abc import Hashable
from typing import Protocol

from index.holdings import Added, EarlierVersion, Holding, Scope
from index.models import Briefing
from index.prepared import Prepared


class Store(Protocol):
    """Keeps briefings by scope and id. Every method may be called from any thread, and may raise LibraryUnavailable.

    Those that write raise LibraryReadOnly where the place is only read, and return once the change is durable.
    """

    def version(self, scope: Scope) -> Hashable | None:
        """What differs whenever the scope's briefings have changed, whoever changed them; None where there are none.

        It is cheap: it is asked for before every answer.
        """
        ...

    def prepared(self, scope: Scope) -> list[Prepared]:
        """All briefings of a scope by id, ready to be asked."""
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
        """Deletes all that a scope has, and gives how many briefings that were."""
        ...

    def close(self) -> None:
        """Lets go of files; nothing can be asked afterwards."""
        ...
