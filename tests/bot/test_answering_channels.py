"""Where on a server the bot answers, and to whom: in what was chosen, its threads, and in private everywhere."""

from pathlib import Path

import discord
import pytest
import simcord
from layout_texts import posted, text_of

from bot.client import BriefingBot
from bot.sentences.preferences import ANSWERS_UNSEEN, NO_CHANNELS_LEFT
from bot.server.preferences import keep_preferences
from bot.settings import SEEDS
from index.library import Library, open_library

QUESTION = "How much of GDP does Rubio want allies to spend?"
ANSWER = "5% of GDP"
COMMANDS = [
    ("ask", {"question": QUESTION}),
    ("quote", {"words": "hard power"}),
    ("check", {"text": "“hard power is still necessary”"}),
]
ELSEWHERE = "; elsewhere `/ask` with `private:True` answers you alone."

Channel = simcord.ChannelHandle
Member = simcord.MemberActor


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(str(SEEDS), f"sqlite:///{tmp_path / 'library.db'}")


@pytest.fixture
def elsewhere(simcord_env: simcord.Env, reader: Member) -> Channel:
    """A channel that was not chosen, once another was."""
    return simcord_env.guild.create_text_channel("elsewhere")


def choose(library: Library, env: simcord.Env, *channels: Channel) -> None:
    keep_preferences(library, env.guild.id, {"channels": tuple(channel.id for channel in channels)})


def post_in(env: simcord.Env, channel: Channel, owner: Member) -> Channel:
    """A thread in a channel, or a post in a forum."""
    return Channel(env, env.guild, env.backend.create_thread(channel.id, "talks", owner.id))


def mention(bot: BriefingBot) -> str:
    assert bot.user is not None
    return bot.user.mention


def is_answered(env: simcord.Env) -> bool:
    return any(sent.method == "POST" and sent.path.endswith("/messages") for sent in env.http_requests)


@pytest.mark.parametrize(("command", "options"), COMMANDS)
async def test_elsewhere_a_command_names_the_channels_to_the_asker_alone(
    simcord_env: simcord.Env,
    library: Library,
    reader: Member,
    channel: Channel,
    elsewhere: Channel,
    command: str,
    options: dict[str, object],
) -> None:
    other = simcord_env.guild.create_text_channel("other")
    choose(library, simcord_env, channel, other)
    refused = await reader.slash(elsewhere, command, **options)
    assert refused.ephemeral
    named = f"On this server the bot answers in {channel.mention} and {other.mention}"
    assert text_of(refused.response) == named + ELSEWHERE
    assert not (await reader.slash(channel, command, **options)).ephemeral


async def test_where_nothing_is_chosen_it_answers_everywhere(
    simcord_env: simcord.Env, library: Library, reader: Member, elsewhere: Channel
) -> None:
    choose(library, simcord_env)
    assert not (await reader.slash(elsewhere, "ask", question=QUESTION)).ephemeral


@pytest.mark.parametrize("kind", ["text", "news", "forum"])
async def test_a_thread_counts_as_the_channel_that_it_is_in(
    simcord_env: simcord.Env,
    simcord_bot: BriefingBot,
    library: Library,
    reader: Member,
    channel: Channel,
    elsewhere: Channel,
    kind: str,
) -> None:
    guild = simcord_env.guild
    made = {
        "text": lambda: channel,
        "news": lambda: guild.create_news_channel("news"),
        "forum": lambda: guild.create_forum_channel("forum"),
    }[kind]()
    choose(library, simcord_env, made)
    inside, outside = post_in(simcord_env, made, reader), post_in(simcord_env, elsewhere, reader)
    await simcord_env.settle()
    assert not (await reader.slash(inside, "ask", question=QUESTION)).ephemeral
    await reader.send(inside, f"{mention(simcord_bot)} {QUESTION}")
    assert ANSWER in text_of(posted(simcord_env, inside))
    assert (await reader.slash(outside, "ask", question=QUESTION)).ephemeral
    asked = await reader.send(outside, f"{mention(simcord_bot)} {QUESTION}")
    assert outside.last_message is not None
    assert outside.last_message.id == asked.id


async def test_elsewhere_what_only_the_asker_sees_is_answered(
    simcord_env: simcord.Env, library: Library, reader: Member, channel: Channel, elsewhere: Channel
) -> None:
    choose(library, simcord_env, channel)
    message = await reader.send(elsewhere, "Rubio wants allies to spend 5% of GDP on defense, said “hard power”.")
    asked = await reader.slash(elsewhere, "ask", question=QUESTION, private=True)
    found = await reader.context_menu(elsewhere, "Find in briefings", message)
    checked = await reader.context_menu(elsewhere, "Check quotes", message)
    assert all(result.ephemeral for result in (asked, found, checked))
    assert ANSWER in text_of(asked.response)
    assert ANSWER in text_of(found.response)
    assert "hard power" in text_of(checked.response)
    listed = await reader.slash(elsewhere, "briefing list")
    assert "Diplomacy Watch" in text_of(listed.response)


async def test_elsewhere_a_private_answer_is_not_shared(
    simcord_env: simcord.Env, library: Library, reader: Member, channel: Channel, elsewhere: Channel
) -> None:
    choose(library, simcord_env, channel)
    for place in (elsewhere, channel):
        answer = (await reader.slash(place, "ask", question=QUESTION, private=True)).response
        assert answer is not None
        pressed = await reader.click(answer, label="Share")
        told = f"On this server answers are shared in {channel.mention}; ask there to share one."
        is_refused = pressed.response is not None and text_of(pressed.response) == told
        assert is_refused is (place is elsewhere)
        assert (place.last_message is None) is is_refused


async def test_elsewhere_mentions_are_left_alone(
    simcord_env: simcord.Env,
    simcord_bot: BriefingBot,
    library: Library,
    reader: Member,
    channel: Channel,
    elsewhere: Channel,
) -> None:
    choose(library, simcord_env, channel)
    await reader.send(elsewhere, f"{mention(simcord_bot)} {QUESTION}")
    assert not is_answered(simcord_env)
    await reader.send(channel, f"{mention(simcord_bot)} {QUESTION}")
    assert ANSWER in text_of(posted(simcord_env, channel))


async def test_only_channels_that_the_asker_sees_are_named(
    simcord_env: simcord.Env, library: Library, reader: Member, channel: Channel, elsewhere: Channel
) -> None:
    unseen = discord.PermissionOverwrite(view_channel=False)
    secret = simcord_env.guild.create_text_channel("secret", overwrites={simcord_env.guild.default_role: unseen})
    choose(library, simcord_env, secret)
    refused = await reader.slash(elsewhere, "ask", question=QUESTION)
    assert text_of(refused.response) == ANSWERS_UNSEEN
    choose(library, simcord_env, secret, channel)
    refused = await reader.slash(elsewhere, "ask", question=QUESTION)
    assert text_of(refused.response) == f"On this server the bot answers in {channel.mention}{ELSEWHERE}"


async def test_channels_that_are_gone_are_not_named_and_open_no_others(
    simcord_env: simcord.Env, library: Library, reader: Member, channel: Channel, elsewhere: Channel
) -> None:
    choose(library, simcord_env, channel)
    simcord_env.backend.delete_channel(channel.id)
    await simcord_env.settle()
    refused = await reader.slash(elsewhere, "ask", question=QUESTION)
    assert refused.ephemeral
    assert text_of(refused.response) == NO_CHANNELS_LEFT


async def test_without_mentions_the_bot_is_silent_and_commands_and_private_messages_go_on(
    simcord_env: simcord.Env, simcord_bot: BriefingBot, library: Library, reader: Member, channel: Channel
) -> None:
    keep_preferences(library, simcord_env.guild.id, {"mentions": False})
    await reader.send(channel, f"{mention(simcord_bot)} {QUESTION}")
    assert not is_answered(simcord_env)
    assert ANSWER in text_of((await reader.slash(channel, "ask", question=QUESTION)).response)
    user = simcord_env.create_user("friend")
    await user.send_dm(QUESTION)
    assert ANSWER in text_of(posted(simcord_env, user.dm_channel))


@pytest.mark.parametrize("default", [True, False])
@pytest.mark.parametrize("said", [True, False, None])
async def test_an_answer_is_as_private_as_the_asker_says_or_else_the_server(
    simcord_env: simcord.Env, library: Library, reader: Member, channel: Channel, *, default: bool, said: bool | None
) -> None:
    keep_preferences(library, simcord_env.guild.id, {"private": default})
    options = {} if said is None else {"private": said}
    result = await reader.slash(channel, "ask", question=QUESTION, **options)
    assert result.ephemeral is (default if said is None else said)
    assert ANSWER in text_of(result.response)


async def test_private_by_default_is_answered_everywhere(
    simcord_env: simcord.Env, library: Library, reader: Member, channel: Channel, elsewhere: Channel
) -> None:
    keep_preferences(library, simcord_env.guild.id, {"private": True, "channels": (channel.id,)})
    asked = await reader.slash(elsewhere, "ask", question=QUESTION)
    assert asked.ephemeral
    assert ANSWER in text_of(asked.response)
    refused = await reader.slash(elsewhere, "ask", question=QUESTION, private=False)
    assert channel.mention in text_of(refused.response)


async def test_private_messages_and_servers_that_the_bot_is_not_on_know_no_settings(
    simcord_env: simcord.Env, simcord_bot: BriefingBot, library: Library, reader: Member, channel: Channel
) -> None:
    keep_preferences(library, simcord_env.guild.id, {"private": True, "channels": (1,)})
    assert not (await simcord_env.create_user("friend").slash("ask", question=QUESTION)).ephemeral
    simcord_bot._connection._guilds.pop(simcord_env.guild.id)  # whoever asks has brought the bot along
    result = await reader.slash(channel, "ask", question=QUESTION)
    assert not result.ephemeral
    assert ANSWER in text_of(result.response)


async def test_a_server_that_has_the_commands_but_not_the_bot_itself_has_its_settings(
    simcord_env: simcord.Env,
    simcord_bot: BriefingBot,
    library: Library,
    reader: Member,
    channel: Channel,
    elsewhere: Channel,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(library, simcord_env, channel)
    monkeypatch.setattr(discord.Interaction, "is_guild_integration", lambda _: True)
    simcord_bot._connection._guilds.pop(simcord_env.guild.id)
    refused = await reader.slash(elsewhere, "ask", question=QUESTION)
    assert text_of(refused.response) == f"On this server the bot answers in {channel.mention}{ELSEWHERE}"
    assert not (await reader.slash(channel, "ask", question=QUESTION)).ephemeral
