"""A library that cannot be written for a while: one sentence each, nothing changed, and the bot goes on answering."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest
import simcord
from briefing_server import LATER_TALKS, TALKS, BriefingServer, custom_ids, filled
from layout_texts import text_of

from bot.client import BriefingBot
from bot.commands.briefing import add as adding
from bot.settings import SEEDS
from bot.unavailable import sentence_for
from index.errors import LibraryBusy, LibraryError, LibraryFull, LibraryReadOnly, LibraryRefused
from index.library import Library, open_library
from index.stores import database as databases

pytestmark = pytest.mark.simcord(check_errors=False)
LONG_TALKS = TALKS + "They met again on a day that nobody remembers.\n" * 500

Trouble = Callable[[Path, pytest.MonkeyPatch], Iterator[None]]


def locked(path: Path, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Somebody else is writing, and nobody waits."""
    patch.setattr(databases, "WRITING_PATIENCE", 0)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    yield
    holder.close()


def full(path: Path, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """The disk takes no more."""
    yield from _written_under("max_page_count = 1", patch)


def read_only(path: Path, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """The disk takes nothing."""
    yield from _written_under("query_only = ON", patch)


def _written_under(pragma: str, patch: pytest.MonkeyPatch) -> Iterator[None]:
    open_to_write = databases._open_to_write

    def limited(path: Path) -> sqlite3.Connection:
        connection = open_to_write(path)
        connection.execute(f"PRAGMA {pragma}")
        return connection

    patch.setattr(databases, "_open_to_write", limited)
    yield


@pytest.mark.parametrize(
    ("trouble", "error"), [(locked, LibraryBusy), (full, LibraryFull), (read_only, LibraryReadOnly)]
)
async def test_a_disk_that_takes_nothing_is_one_sentence_and_answers_go_on(
    simcord_env: simcord.Env,
    server: BriefingServer,
    database: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Trouble,
    error: type[LibraryError],
) -> None:
    await server.add()
    with contextmanager(trouble)(database, monkeypatch):
        library = open_library(str(SEEDS), f"sqlite:///{database}")
        await simcord_env.restart_bot(BriefingBot(library))
        result = await server.moderator.slash(server.channel, "briefing add", file=("talks.txt", LONG_TALKS.encode()))
        assert sentence_for(error("")) in [text_of(message) for message in _replies(result)]
        assert not any(str(database) in text_of(message) for message in _replies(result))
        assert library.get("talks", server.id).text == TALKS
        answer = await server.member.slash(server.channel, "ask", question="What did Ana Lima agree on?")
        assert "Envoys meet in Oslo" in text_of(answer.response)


async def test_a_button_that_meets_a_locked_library_says_so_and_works_later(
    simcord_env: simcord.Env,
    server: BriefingServer,
    library: Library,
    database: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await server.add()
    added = await server.add(LATER_TALKS)
    before = text_of(added)
    await simcord_env.restart_bot(BriefingBot(library))
    library.close()
    with contextmanager(locked)(database, monkeypatch):
        form = await server.moderator.click(added, label="Details…")
        sent = await server.moderator.submit_modal(form, filled(form, {"Title": "Mended"}))
        pressed = await server.moderator.click(added, label="Undo")
    for result in (sent, pressed):
        assert [text_of(message) for message in result.followups] == [sentence_for(LibraryBusy())]
    assert text_of(added) == before
    library.close()
    await server.moderator.click(added, label="Undo")
    assert library.get("talks", server.id).text == TALKS


async def test_an_error_in_a_button_that_nobody_foresaw_is_told_once_under_an_id(
    server: BriefingServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    added = await server.add()

    def fail(*_: object) -> NoReturn:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(adding, "withdrawn", fail)
    pressed = await server.moderator.click(added, label="Undo")
    (sentence,) = (text_of(message) for message in pressed.followups)
    assert sentence.startswith("Something went wrong here, not with your question. Error id: ")
    assert sentence.rpartition(" ")[2].rstrip(".") in caplog.text
    assert "secret detail" in caplog.text
    assert "Undo" in custom_ids(added)


def test_no_sentence_tells_where_the_library_is() -> None:
    for kind in (LibraryBusy, LibraryFull, LibraryReadOnly, LibraryRefused):
        assert "/srv" not in sentence_for(kind("The library /srv/library.db has no room."))


def _replies(result: simcord.InteractionResult) -> list[simcord.ResponseMessage]:
    return [message for message in (result.response, *result.followups) if message and message.components]
