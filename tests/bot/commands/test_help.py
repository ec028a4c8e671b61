"""/help in a simulated Discord: examples that are answered where they are shown, for whoever asks alone."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import simcord
from briefing_server import briefing_server
from layout_texts import text_of
from texts import briefing_of

from bot.client import BriefingBot
from bot.markdown import escape
from bot.sentences.help import EMPTY, EMPTY_HERE
from bot.server.preferences import keep_preferences
from index.library import Library, open_library

OWN = (
    "Harbour talks\n\n“The negotiations about the harbour go on,” Boris Petrov said on Friday.\n\n"
    "“We agree on a declaration of peace for all,” Ana Lima said.\n"
)


@pytest.fixture
def own(tmp_path: Path) -> Library:
    return open_library(f"sqlite:///{tmp_path / 'library.db'}")


def quoted(help_text: str, command: str) -> str:
    """What an example says to type for a command."""
    (found,) = re.findall(rf"</{command}:\d+> \w+:\n> (.*)", help_text)
    return re.sub(r"\\(\W)", r"\1", found)


async def help_for(member: simcord.MemberActor, channel: simcord.ChannelHandle) -> str:
    result = await member.slash(channel, "help")
    assert result.ephemeral
    return text_of(result.response)


async def check_examples(member: simcord.MemberActor, channel: simcord.ChannelHandle, read: str) -> None:
    """Types each example, and reads what it should give."""
    question, speaker, claim = (quoted(read, command) for command in ("ask", "quote", "check"))
    answer = text_of((await member.slash(channel, "ask", question=question)).response)
    word = question.partition("“")[2].partition("”")[0]
    assert word in answer.partition("\n")[2]
    assert f"— {speaker}" in text_of((await member.slash(channel, "quote", speaker=speaker)).response)
    verdict = text_of((await member.slash(channel, "check", text=claim)).response)
    assert verdict.startswith("**Verbatim**")
    assert escape(claim.partition("“")[2].removesuffix("”")) in verdict


async def test_each_example_is_answered_when_it_is_typed(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    read = await help_for(reader, channel)
    assert "Diplomacy Watch: Rubio recommits to NATO" in read
    await check_examples(reader, channel, read)


async def test_commands_can_be_pressed_after_a_restart_too(
    simcord_env: simcord.Env, library: Library, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    read = await help_for(reader, channel)
    assert re.findall(r"</([a-z ]+):\d+>", read) == ["ask", "quote", "check", "briefing list", "briefing add"]
    await simcord_env.restart_bot(BriefingBot(library))
    assert await help_for(reader, channel) == read


async def test_a_server_is_shown_its_own_newest_briefing_and_others_only_what_is_shared(
    simcord_env: simcord.Env, own: Library
) -> None:
    await simcord_env.restart_bot(BriefingBot(own))
    here, there = briefing_server(simcord_env, "here"), briefing_server(simcord_env, "there")
    shared = replace(briefing_of(OWN.replace("Petrov", "Ivanov"), published=date(2030, 1, 1)), id="shared")
    own.add(shared)
    for day in (2, 3):
        name = f"Anders{'o' * day}n"
        briefing = briefing_of(OWN.replace("Petrov", name).replace("Lima", name), published=date(2025, 4, day))
        own.add(replace(briefing, id=f"own{day}"), here.id)
    read = await help_for(here.member, here.channel)
    assert "Andersooon" in read.partition("</quote")[0]
    await check_examples(here.member, here.channel, read)
    elsewhere = await help_for(there.member, there.channel)
    assert "Ivanov" in elsewhere
    assert "Anders" not in elsewhere
    user = simcord_env.create_user("somebody")
    in_private = text_of((await user.slash("help")).response)
    assert "Ivanov" in in_private
    assert "Anders" not in in_private
    assert "/briefing" not in in_private


async def test_an_empty_library_says_what_to_do(
    simcord_env: simcord.Env, own: Library, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await simcord_env.restart_bot(BriefingBot(own))
    read = await help_for(reader, channel)
    assert f"**{EMPTY}**" in read
    assert re.search(r"add the first with </briefing add:\d+>", read)
    assert EMPTY_HERE in text_of((await simcord_env.create_user("somebody").slash("help")).response)


async def test_a_briefing_that_is_removed_gives_no_example_any_more(simcord_env: simcord.Env, own: Library) -> None:
    await simcord_env.restart_bot(BriefingBot(own))
    server = briefing_server(simcord_env)
    own.add(briefing_of(OWN), server.id)
    assert "Petrov" in await help_for(server.member, server.channel)
    own.remove("test", server.id)
    assert f"**{EMPTY}**" in await help_for(server.member, server.channel)


async def test_where_the_server_has_chosen_channels_they_are_named(
    simcord_env: simcord.Env, own: Library, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await simcord_env.restart_bot(BriefingBot(own))
    own.add(briefing_of(OWN), simcord_env.guild.id)
    assert channel.mention not in await help_for(reader, channel)
    keep_preferences(own, simcord_env.guild.id, {"channels": (channel.id,)})
    assert f"On this server the bot answers in {channel.mention};" in await help_for(reader, channel)


@pytest.mark.usefixtures("slow_work")
async def test_thinking_is_shown_first_where_it_takes_long(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    assert "</ask:" in await help_for(reader, channel)


@pytest.mark.simcord(check_errors=False)
async def test_what_discord_refuses_is_told_once(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback")
    result = await reader.slash(channel, "help")
    assert "Something went wrong" in text_of(result.response)
    assert result.followups == []
