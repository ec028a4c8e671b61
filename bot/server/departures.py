"""What happens to a server's briefings when the bot is removed from it: they go after thirty days.

Discord tells of a removal while the bot is connected; one that it missed shows in what it is still on. An outage of
Discord's is no removal: a server that is unavailable is still one that the bot is on.
"""

import asyncio
import logging
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from index.errors import LibraryError
from index.library import Library

KEPT = timedelta(days=30)
"""So long a server's briefings stay after the bot was removed from it."""

CHECK_HOURS = 24
"""How often it is looked whether any have to go."""

log = logging.getLogger(__name__)


class Departures:
    """Keeps in the library on which servers a bot is, and lets go what belongs to those that it left long ago.

    Where the library cannot be written, the next check makes up for it.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    async def note(self, bot: int, servers: Collection[int]) -> None:
        """Notes all servers that a bot is on."""
        await asyncio.to_thread(self._note, bot, servers)

    async def note_removal(self, bot: int, servers: Collection[int], left: int) -> None:
        """Notes that a bot was on a server until now, even if nobody has looked since that one got its briefings."""
        await self.note(bot, {*servers, left})
        await self.note(bot, servers)

    async def check(self, bot: int, servers: Collection[int]) -> None:
        """Notes all servers that a bot is on, then deletes what belongs to those left long ago."""
        await self.note(bot, servers)
        await asyncio.to_thread(self._forget)

    def _note(self, bot: int, servers: Collection[int]) -> None:
        try:
            self._library.note_memberships(bot, servers)
        except LibraryError as error:
            log.warning("not noted on which servers the bot is: %s", error)

    def _forget(self) -> None:
        try:
            forgotten = self._library.forget_departed(datetime.now(UTC) - KEPT)
        except LibraryError as error:
            log.warning("not deleted what belongs to servers left long ago: %s", error)
        else:
            if forgotten:
                log.info("deleted the briefings of %d servers left %d days ago", forgotten, KEPT.days)
