"""The first message on a server in a simulated Discord: to whoever added the bot, once, and to nobody by mistake."""

import logging

import discord
import pytest
import simcord
from examples import examples
from hypothesis import given
from layout_texts import problems, texts
from simcord.backend.models import Guild
from simcord.backend.serializers import guild_create_payload
from texts import any_words

from bot.bidirectional import isolated
from bot.client import BriefingBot
from bot.command_mentions import plain_mention
from bot.markdown import escape
from bot.render.welcome import render_welcome
from bot.sentences.help import DOES, KEEPS
from bot.welcome import NEW, ONCE
from index.library import Library

SENT = "/channels/*/messages"
REFUSED = {"status": 403, "code": 50007, "message": "Cannot send messages to this user"}
BOT_ADDED = 28
"""The number of that action in an audit log."""


@pytest.fixture
def owner(simcord_env: simcord.Env) -> simcord.UserHandle:
    return simcord_env.create_user("owner")


@pytest.fixture
def server(simcord_env: simcord.Env, owner: simcord.UserHandle) -> Guild:
    """A server that the bot is on for some seconds, without any permission of its own."""
    guild = simcord_env.create_guild("Readers *and* friends", owner=owner)._guild
    for role in guild.roles.values():
        if role.managed:
            role.permissions = 0
    return guild


@pytest.fixture
def system_channel(simcord_env: simcord.Env, server: Guild) -> simcord.ChannelHandle:
    channel = simcord_env.guild.create_text_channel("general")
    server.system_channel_id = channel.id
    return channel


async def join(env: simcord.Env, guild: Guild) -> None:
    """The bot is told that it was added to a server."""
    joined = guild_create_payload(env.backend, guild)
    del joined["unavailable"]  # what tells a new server from one that is available again
    env.backend.emit("GUILD_CREATE", joined)
    await env.settle()


def first_messages(env: simcord.Env) -> list[tuple[int, str]]:
    """Each message that was sent: where, and its text."""
    sent = [one for one in env.http_requests if one.method == "POST" and one.path.endswith("/messages")]
    return [(int(one.path.split("/")[2]), "\n".join(texts(one.json["components"]))) for one in sent if one.json]


def added_by(env: simcord.Env, guild: Guild, user: simcord.UserHandle, bot: int) -> None:
    env.backend.record_audit_log(guild.id, BOT_ADDED, target_id=bot, user_id=user.id)


def permit(guild: Guild, permissions: discord.Permissions) -> None:
    """Gives the bot some permissions on a server."""
    for role in guild.roles.values():
        if role.managed:
            role.permissions = permissions.value


async def test_the_owner_reads_in_private_how_to_begin(
    simcord_env: simcord.Env, owner: simcord.UserHandle, server: Guild
) -> None:
    await join(simcord_env, server)
    ((place, read),) = first_messages(simcord_env)
    assert place == owner.dm_channel.id
    assert read.startswith(f"**Thank you for having me on Readers \\*and\\* friends**\n{DOES}")
    assert "`/briefing add`: a file (text," in read
    assert "</help:" in read
    assert read.endswith(f"\n-# {KEEPS}")


async def test_without_the_permission_for_it_the_audit_log_is_not_asked_for(
    simcord_env: simcord.Env, server: Guild
) -> None:
    await join(simcord_env, server)
    assert not any("audit-logs" in sent.path for sent in simcord_env.http_requests)


async def test_whoever_added_the_bot_reads_it_where_the_audit_log_tells(
    simcord_env: simcord.Env, simcord_bot: BriefingBot, server: Guild
) -> None:
    assert simcord_bot.user is not None
    moderator, other = simcord_env.create_user("moderator"), simcord_env.create_user("other")
    robot = simcord_env.create_user("robot", bot=True)
    permit(server, discord.Permissions(view_audit_log=True))
    added_by(simcord_env, server, moderator, simcord_bot.user.id)
    added_by(simcord_env, server, other, robot.id)
    await join(simcord_env, server)
    assert [place for place, _ in first_messages(simcord_env)] == [moderator.dm_channel.id]


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("status", [403, 500])
async def test_where_the_audit_log_cannot_be_read_it_is_the_owner(
    simcord_env: simcord.Env, owner: simcord.UserHandle, server: Guild, status: int
) -> None:
    permit(server, discord.Permissions(view_audit_log=True))
    simcord_env.inject_error("GET", "/guilds/*/audit-logs*", status=status, times=None)
    await join(simcord_env, server)
    assert [place for place, _ in first_messages(simcord_env)] == [owner.dm_channel.id]


async def test_where_the_audit_log_does_not_tell_it_is_the_owner(
    simcord_env: simcord.Env, owner: simcord.UserHandle, server: Guild
) -> None:
    permit(server, discord.Permissions(view_audit_log=True))
    await join(simcord_env, server)
    assert [place for place, _ in first_messages(simcord_env)] == [owner.dm_channel.id]


async def test_where_private_messages_are_refused_it_stands_in_the_servers_own_channel(
    simcord_env: simcord.Env, server: Guild, system_channel: simcord.ChannelHandle
) -> None:
    simcord_env.inject_error("POST", SENT, **REFUSED)
    await join(simcord_env, server)
    (refused, sent) = first_messages(simcord_env)
    assert sent == (system_channel.id, refused[1])
    assert system_channel.last_message is not None


@pytest.mark.parametrize("denied", ["send_messages", "view_channel"])
async def test_where_the_bot_may_not_write_either_nobody_is_told_and_the_log_says_so(
    simcord_env: simcord.Env,
    simcord_bot: BriefingBot,
    server: Guild,
    caplog: pytest.LogCaptureFixture,
    denied: str,
) -> None:
    caplog.set_level(logging.INFO)
    assert simcord_bot.user is not None
    overwrites = {simcord_bot.user: discord.PermissionOverwrite(**{denied: False})}
    server.system_channel_id = simcord_env.guild.create_text_channel("general", overwrites=overwrites).id
    simcord_env.inject_error("POST", SENT, **REFUSED)
    await join(simcord_env, server)
    assert len(first_messages(simcord_env)) == 1
    (record,) = [record for record in caplog.records if "first message" in record.message]
    assert record.levelno == logging.INFO
    assert record.message == f"nobody on server {server.id} could be sent a first message"


async def test_without_such_a_channel_nobody_is_told(simcord_env: simcord.Env, server: Guild) -> None:
    simcord_env.inject_error("POST", "/users/@me/channels", **REFUSED)
    await join(simcord_env, server)
    assert first_messages(simcord_env) == []


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("path", ["/users/@me/channels", SENT])
async def test_a_fault_of_discords_is_logged_and_not_tried_elsewhere(
    simcord_env: simcord.Env,
    server: Guild,
    system_channel: simcord.ChannelHandle,
    caplog: pytest.LogCaptureFixture,
    path: str,
) -> None:
    caplog.set_level(logging.INFO)
    simcord_env.inject_error("POST", path, times=None)
    await join(simcord_env, server)
    assert system_channel.last_message is None
    (record,) = [record for record in caplog.records if "first message" in record.message]
    assert record.levelno == logging.INFO


async def test_it_is_one_message_however_often_the_bot_is_added_in_a_day(
    simcord_env: simcord.Env, server: Guild
) -> None:
    for _ in range(3):
        await join(simcord_env, server)
    assert len(first_messages(simcord_env)) == 1
    await simcord_env.advance_time(ONCE.total_seconds() + 1)
    assert simcord_env.bot.user is not None
    server.members[simcord_env.bot.user.id].joined_at = simcord_env.now().isoformat()
    await join(simcord_env, server)
    assert len(first_messages(simcord_env)) == 2


async def test_after_an_outage_and_a_restart_nobody_is_told_again(
    simcord_env: simcord.Env, library: Library, server: Guild
) -> None:
    simcord_env.backend.emit("GUILD_DELETE", {"id": str(server.id), "unavailable": True})
    simcord_env.backend.emit("GUILD_CREATE", guild_create_payload(simcord_env.backend, server))
    await simcord_env.settle()
    await simcord_env.restart_bot(BriefingBot(library))
    assert first_messages(simcord_env) == []


async def test_a_join_that_discord_tells_of_late_is_none(
    simcord_env: simcord.Env, library: Library, server: Guild
) -> None:
    await simcord_env.advance_time(NEW.total_seconds() + 1)
    await simcord_env.restart_bot(BriefingBot(library))
    await join(simcord_env, server)
    assert first_messages(simcord_env) == []


@examples(50)
@given(any_words)
def test_discord_takes_it_whatever_the_server_is_called(name: str) -> None:
    layout = render_welcome(name, plain_mention).to_components()
    assert problems(layout, None) == []
    words = " ".join(name.split())
    if len(escape(words).encode()) < 100:
        assert f"having me on {isolated(escape(words))}**" in "\n".join(texts(layout))
