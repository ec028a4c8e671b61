"""Which bots are on which servers, so that a server's briefings can go some time after the last bot has left it.

Only servers that have briefings or preferences are noted, and nothing else about them.
"""

from collections.abc import Collection
from datetime import UTC, datetime

from index.stores.database import Database
from index.stores.statements import BEGIN_MEMBERSHIP, DEPARTED, END_MEMBERSHIP, FORGET, MEMBERSHIPS, SERVERS


def note(database: Database, bot: int, servers: Collection[int]) -> None:
    """Notes that a bot is on these servers, and of the others where it was that it no longer is."""
    with database.reading() as connection:
        if connection is None:
            return
        is_member = dict(connection.execute(MEMBERSHIPS, (bot,)).fetchall())
        here = {server for (server,) in connection.execute(SERVERS).fetchall()}.intersection(servers)
    begun = [(server, bot) for server in here if not is_member.get(server)]
    ended = [(server, bot) for server, is_on in is_member.items() if is_on and server not in servers]
    if begun or ended:
        with database.writing() as connection:
            connection.executemany(BEGIN_MEMBERSHIP, begun)
            connection.executemany(END_MEMBERSHIP, ended)


def forget_departed(database: Database, before: datetime) -> list[int]:
    """Deletes all that those servers have which every bot noted on them left before a time, and gives their ids."""
    limit = f"{before.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    with database.reading() as connection:
        if connection is None or connection.execute(DEPARTED, (limit,)).fetchone() is None:
            return []
    with database.writing() as connection:
        departed = [server for (server,) in connection.execute(DEPARTED, (limit,)).fetchall()]
        for statement in FORGET:
            connection.executemany(statement, [(server,) for server in departed])
    return departed
