"""Servers that a bot has left: noted when it is gone, cancelled when it is back, and what goes afterwards."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from texts import briefing_of

from index.library import Library, open_library

BOT, OTHER_BOT, SERVER, OTHER = 1, 2, 10, 20
LATER = datetime.now(UTC) + timedelta(days=1)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = open_library(f"sqlite:///{tmp_path / 'library.db'}")
    for server in (None, SERVER, OTHER):
        library.add(briefing_of("They met in Brussels."), server)
    return library


def note(library: Library, *seen: Collection[int], bot: int = BOT) -> None:
    for servers in seen:
        library.note_memberships(bot, servers)


def has_briefings(library: Library, server: int) -> bool:
    return any(holding.scope == server for holding in library.holdings(server))


def test_a_server_that_was_left_is_forgotten_after_its_time_and_no_other(library: Library) -> None:
    note(library, [SERVER, OTHER], [OTHER])
    assert library.forget_departed(datetime.now(UTC) - timedelta(days=30)) == 0
    assert has_briefings(library, SERVER)
    assert library.forget_departed(LATER) == 1
    assert not has_briefings(library, SERVER)
    assert has_briefings(library, OTHER)
    assert [holding.scope for holding in library.holdings()] == [None]
    assert library.forget_departed(LATER) == 0


def test_what_is_forgotten_is_not_answered_from_any_more(library: Library) -> None:
    note(library, [SERVER], [])
    assert len(library.of(SERVER).briefings) == 1
    library.remove("test")
    library.forget_departed(LATER)
    assert library.of(SERVER).briefings == ()


def test_a_bot_that_is_back_keeps_the_briefings(library: Library) -> None:
    note(library, [SERVER], [], [SERVER])
    assert library.forget_departed(LATER) == 0


def test_a_server_where_no_bot_was_ever_seen_keeps_what_was_added_for_it(library: Library) -> None:
    note(library, [OTHER], [OTHER])
    assert library.forget_departed(LATER) == 0


def test_a_server_that_another_bot_is_still_on_keeps_its_briefings(library: Library) -> None:
    note(library, [SERVER], bot=OTHER_BOT)
    note(library, [SERVER], [])
    assert library.forget_departed(LATER) == 0
    note(library, [], bot=OTHER_BOT)
    assert library.forget_departed(LATER) == 1


def test_a_departure_lasts_when_the_library_is_opened_again(library: Library, tmp_path: Path) -> None:
    note(library, [SERVER], [])
    library.close()
    again = open_library(f"sqlite:///{tmp_path / 'library.db'}")
    assert again.forget_departed(LATER) == 1


def test_forgetting_a_server_forgets_who_was_on_it(library: Library) -> None:
    note(library, [SERVER])
    library.forget(SERVER)
    library.add(briefing_of("They met again."), SERVER)
    note(library, [])
    assert library.forget_departed(LATER) == 0


def test_a_library_without_a_database_notes_nothing(tmp_path: Path) -> None:
    library = open_library(f"sqlite:///{tmp_path / 'none.db'}", str(tmp_path))
    note(library, [SERVER], [])
    assert library.forget_departed(LATER) == 0
    assert not (tmp_path / "none.db").exists()
