"""What becomes of a server's briefings when the bot is removed from it, in the simulated Discord."""

import sqlite3
from pathlib import Path

import pytest
import simcord
from briefing_server import BriefingServer, briefing_server
from simcord.backend.serializers import guild_create_payload

from bot.client import BriefingBot
from bot.server.departures import CHECK_HOURS, KEPT
from index.library import Library, open_library
from index.stores import database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Library:
    return open_library(f"sqlite:///{path}")


@pytest.fixture
async def server(simcord_env: simcord.Env) -> BriefingServer:
    server = briefing_server(simcord_env)
    await server.add()
    return server


def ended(path: Path) -> list[str | None]:
    """When the noted memberships ended, None for those that have not."""
    connection = sqlite3.connect(path)
    try:
        return [time for (time,) in connection.execute("SELECT ended FROM memberships")]
    finally:
        connection.close()


def let_days_pass(path: Path, days: int) -> None:
    """Makes all that has ended end so many days before."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE memberships SET ended = strftime('%Y-%m-%dT%H:%M:%SZ', ended, ?)", (f"-{days} days",))
    connection.close()


async def pass_check(env: simcord.Env) -> None:
    """Lets the next daily check happen."""
    await env.advance_time(CHECK_HOURS * 3600 + 1)


async def remove_bot(env: simcord.Env, server: BriefingServer) -> None:
    env.backend.remove_guild(server.id)
    await env.settle()


async def test_the_briefings_stay_for_thirty_days_and_then_go(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, path: Path
) -> None:
    await remove_bot(simcord_env, server)
    let_days_pass(path, KEPT.days - 1)
    await pass_check(simcord_env)
    assert len(library.holdings(server.id)) == 1
    let_days_pass(path, 2)
    await pass_check(simcord_env)
    assert library.holdings(server.id) == []
    assert ended(path) == []


async def test_a_removal_while_the_bot_was_not_running_is_noticed_when_it_starts(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, path: Path
) -> None:
    await simcord_env.restart_bot(BriefingBot(library))
    assert ended(path) == [None]
    del simcord_env.backend.guilds[server.id]
    await simcord_env.restart_bot(BriefingBot(library))
    assert ended(path) != [None]


async def test_a_bot_that_is_invited_again_keeps_the_briefings(
    simcord_env: simcord.Env, server: BriefingServer, path: Path
) -> None:
    guild = simcord_env.backend.guilds[server.id]
    await remove_bot(simcord_env, server)
    assert ended(path) != [None]
    guild.channel_ids.clear()
    simcord_env.backend.guilds[server.id] = guild
    joined = guild_create_payload(simcord_env.backend, guild)
    del joined["unavailable"]  # what tells a new server from one that is available again
    simcord_env.backend.emit("GUILD_CREATE", joined)
    await simcord_env.settle()
    assert ended(path) == [None]


async def test_an_outage_of_discord_is_no_removal(simcord_env: simcord.Env, server: BriefingServer, path: Path) -> None:
    await pass_check(simcord_env)
    simcord_env.backend.emit("GUILD_DELETE", {"id": str(server.id), "unavailable": True})
    await simcord_env.settle()
    await pass_check(simcord_env)
    assert ended(path) == [None]


async def test_what_cannot_be_noted_is_logged_and_made_up_for_by_the_next_check(
    simcord_env: simcord.Env,
    server: BriefingServer,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(database, "WRITING_PATIENCE", 0)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    await simcord_env.restart_bot(BriefingBot(open_library(f"sqlite:///{path}")))
    assert "not noted on which servers the bot is" in caplog.text
    holder.close()
    assert ended(path) == []
    await pass_check(simcord_env)
    assert ended(path) == [None]
