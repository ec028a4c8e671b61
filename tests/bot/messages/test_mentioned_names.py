"""Whose names are shown where a text mentions somebody or something: none that others on the server do not see."""

import discord
import pytest
import simcord
from layout_texts import posted, text_of

from bot.client import BriefingBot

UNSEEN = discord.PermissionOverwrite(view_channel=False)


def secret_channel(env: simcord.Env) -> simcord.ChannelHandle:
    return env.guild.create_text_channel("secret-merger", overwrites={env.guild.default_role: UNSEEN})


def thread(
    env: simcord.Env, inside: simcord.ChannelHandle, owner: simcord.MemberActor, kind: discord.ChannelType
) -> str:
    made = env.backend.create_thread(inside.id, "talks", owner.id, type=kind.value)
    return simcord.ChannelHandle(env, env.guild, made).mention


async def test_a_channel_that_everybody_sees_is_read_as_its_name(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    asked = await reader.slash(channel, "ask", question=f"Does {channel.mention} know Rubio?")
    assert text_of(asked.response).startswith("-# Does briefings know Rubio?")


async def test_the_name_of_a_channel_that_not_everybody_sees_is_shown_to_nobody(
    simcord_env: simcord.Env, simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    secret = secret_channel(simcord_env)
    asked = await reader.slash(channel, "ask", question=f"Does {secret.mention} know Rubio?")
    assert text_of(asked.response).startswith("-# Does a channel know Rubio?")
    assert simcord_bot.user is not None
    await reader.send(channel, f"{simcord_bot.user.mention} Does {secret.mention} know Rubio?")
    assert text_of(posted(simcord_env, channel)).startswith("-# Does a channel know Rubio?")


@pytest.mark.parametrize(
    ("kind", "name"), [(discord.ChannelType.public_thread, "talks"), (discord.ChannelType.private_thread, "a channel")]
)
async def test_of_threads_the_public_ones_are_read_as_their_names(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    kind: discord.ChannelType,
    name: str,
) -> None:
    asked = await reader.slash(
        channel, "ask", question=f"Does {thread(simcord_env, channel, reader, kind)} know Rubio?"
    )
    assert text_of(asked.response).startswith(f"-# Does {name} know Rubio?")


async def test_a_thread_is_seen_by_no_more_than_its_channel(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    inside = thread(simcord_env, secret_channel(simcord_env), reader, discord.ChannelType.public_thread)
    asked = await reader.slash(channel, "ask", question=f"Does {inside} know Rubio?")
    assert text_of(asked.response).startswith("-# Does a channel know Rubio?")
