"""The tables of a library's database, and the steps by which an older one becomes the present one."""

import sqlite3
from collections.abc import Sequence

from index.errors import LibraryRefused

APPLICATION_ID = 0x42726965
"""What tells a library's database from other programs'; "Brie" in ASCII."""

MIGRATIONS: Sequence[str] = (
    """
    CREATE TABLE changes (latest INTEGER NOT NULL);
    INSERT INTO changes VALUES (0);
    CREATE TABLE scopes (
        scope INTEGER PRIMARY KEY, -- 0 for what is shared with every server
        change INTEGER NOT NULL    -- the number of the latest change to its briefings
    );
    CREATE TABLE briefings (
        number INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
        scope INTEGER NOT NULL,
        id TEXT NOT NULL,
        added TEXT NOT NULL, -- times in UTC
        replaced TEXT,       -- NULL for the present version
        fingerprint BLOB NOT NULL,
        title TEXT NOT NULL,
        subtitle TEXT, publisher TEXT, series TEXT, author TEXT, published TEXT, url TEXT, language TEXT,
        body_start INTEGER NOT NULL,
        body_end INTEGER NOT NULL,
        pages TEXT NOT NULL, -- a list of spans in JSON
        paragraphs INTEGER NOT NULL,
        quotations INTEGER NOT NULL,
        text TEXT NOT NULL
    );
    CREATE UNIQUE INDEX present_ids ON briefings (scope, id) WHERE replaced IS NULL;
    CREATE UNIQUE INDEX present_documents ON briefings (scope, fingerprint) WHERE replaced IS NULL;
    CREATE INDEX earlier_versions ON briefings (scope, id) WHERE replaced IS NOT NULL;
    CREATE TABLE prepared (
        number INTEGER PRIMARY KEY REFERENCES briefings ON DELETE CASCADE,
        code BLOB NOT NULL, -- the digest of the code that made the form
        form BLOB NOT NULL
    );
    """,
    """
    CREATE TABLE memberships (
        server INTEGER NOT NULL, -- one that has briefings
        bot INTEGER NOT NULL,
        ended TEXT,              -- a time in UTC, NULL while the bot is on the server
        PRIMARY KEY (server, bot)
    );
    """,
    """
    CREATE TABLE preferences (
        scope INTEGER PRIMARY KEY,
        preferences BLOB NOT NULL -- in a form that only those know who keep them
    );
    """,
)
"""Each step brings a database from the version of its place, from 0, to the next; none ever changes."""


def is_present(connection: sqlite3.Connection, migrations: Sequence[str] = MIGRATIONS) -> bool:
    """Whether a database has all steps behind it; False for an empty or older one.

    Raises LibraryRefused where it is a newer one or another program's.
    """
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    # Read last: where another process is making the database, it is seen before what it tells apart.
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID and (application or version or tables):
        raise LibraryRefused("The file holds another program's data; name another file for the library.")
    if version > len(migrations):
        raise LibraryRefused(
            f"The library was written by a newer version of this program (its form is {version}, this version knows"
            f" {len(migrations)}); upgrade the program, or restore a copy of the library from before."
        )
    return bool(version == len(migrations))


def migrate(connection: sqlite3.Connection, migrations: Sequence[str] = MIGRATIONS) -> None:
    """Takes the steps that are left, in one transaction: after it the database is the present one, or as it was.

    Raises LibraryRefused as `is_present` does.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        if not is_present(connection, migrations):
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            for step in migrations[version:]:
                for statement in step.split(";"):
                    connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
