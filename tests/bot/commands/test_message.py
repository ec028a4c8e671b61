"""Messages to the bot in a simulated Discord: mentions, replies, private messages; and all that it leaves alone."""

import discord
import pytest
import simcord
from layout_texts import parts, posted, text_of

from bot.client import BriefingBot
from bot.sentences.answers import CAN_DO_HERE, CLOSEST, HIDDEN_REPLY, NOTHING_FOUND, ONLY_SHARED

QUESTION = "How much of GDP does Rubio want allies to spend?"
CREATE = "/channels/*/messages"


@pytest.fixture
def mention(simcord_bot: BriefingBot, simcord_env: simcord.Env) -> str:
    assert simcord_bot.user is not None
    return simcord_bot.user.mention


@pytest.fixture
def thread(
    simcord_env: simcord.Env, channel: simcord.ChannelHandle, reader: simcord.MemberActor
) -> simcord.ChannelHandle:
    made = simcord_env.backend.create_thread(channel.id, "talks", reader.id)
    return simcord.ChannelHandle(simcord_env, simcord_env.guild, made)


def is_answered(env: simcord.Env) -> bool:
    return any(sent.method == "POST" and sent.path.endswith("/messages") for sent in env.http_requests)


async def test_a_mention_is_answered_in_a_reply_without_a_ping(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    asked = await reader.send(channel, f"{mention} {QUESTION}")
    answer = posted(simcord_env, channel)
    assert text_of(answer).startswith(f"-# {QUESTION}\n> “A full-scale ground war")
    assert text_of(answer).count("> ") == 1
    labels = [part["label"] for part in parts(answer.components) if "label" in part]
    assert labels == ["Source", "Previous", "More", "Context", "Card"]
    (sent,) = (sent.json for sent in simcord_env.http_requests if sent.path.endswith("/messages"))
    assert sent is not None
    assert sent["allowed_mentions"] == {"parse": []}
    assert sent["message_reference"]["message_id"] == asked.id


async def test_a_reply_whose_words_are_not_shown_to_the_bot_is_told_so(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    answer = (await reader.slash(channel, "ask", question=QUESTION)).response
    assert answer is not None
    await reader.send(channel, "And Rutte?", reply_to=answer)
    assert text_of(posted(simcord_env, channel)) == HIDDEN_REPLY


async def test_a_mention_is_answered_in_a_thread(
    simcord_env: simcord.Env, reader: simcord.MemberActor, thread: simcord.ChannelHandle, mention: str
) -> None:
    await reader.send(thread, f"{QUESTION} {mention}")
    assert "5% of GDP" in text_of(posted(simcord_env, thread))


async def test_a_reply_to_the_bots_message_is_a_question(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    await reader.send(channel, f"{mention} {QUESTION}")
    answer = posted(simcord_env, channel)
    await reader.send(channel, "What did Ryabkov explain?", reply_to=answer)
    assert "Sergei Ryabkov" in text_of(posted(simcord_env, channel))


async def test_only_who_mentioned_the_bot_turns_its_answer(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    await reader.send(channel, f"{mention} {QUESTION}")
    answer = posted(simcord_env, channel)
    stranger = simcord_env.guild.add_member(simcord_env.create_user("stranger"))
    assert (await stranger.click(answer, label="More")).ephemeral
    assert "Passage 1 of" in text_of(answer)
    await reader.click(answer, label="More")
    assert "Passage 2 of" in text_of(answer)


async def test_a_refusal_in_a_channel_is_one_line_with_nothing_that_is_no_answer(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    await reader.send(channel, f"{mention} What is the capital of Australia?")
    shown = text_of(posted(simcord_env, channel))
    assert NOTHING_FOUND in shown
    assert CLOSEST not in shown
    assert "> " not in shown


async def test_a_mention_without_a_question_is_told_what_to_do(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    await reader.send(channel, mention)
    assert text_of(posted(simcord_env, channel)) == CAN_DO_HERE


async def test_a_mention_of_somebody_else_alone_is_no_question(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    other = simcord_env.guild.add_member(simcord_env.create_user("Rutte"))
    await reader.send(channel, f"{mention} {other.mention}")
    assert text_of(posted(simcord_env, channel)) == CAN_DO_HERE


@pytest.mark.parametrize("written", ["help", "Hi!", "thanks", "?"])
async def test_who_says_no_more_than_hello_is_shown_the_way_to_help(simcord_env: simcord.Env, written: str) -> None:
    user = simcord_env.create_user("reader")
    await user.send_dm(written)
    assert "/help shows examples" in text_of(posted(simcord_env, user.dm_channel))


async def test_mentions_are_read_as_names_and_the_bots_own_is_no_part_of_the_question(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    other = simcord_env.guild.add_member(simcord_env.create_user("Rutte"))
    await reader.send(channel, f"{mention}, what did {other.mention} say about spending? https://a.example/b")
    shown = text_of(posted(simcord_env, channel))
    assert shown.startswith("-# what did Rutte say about spending?\n> ")


async def test_a_private_message_that_shared_briefings_do_not_answer_is_told_that_only_they_were_searched(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    mention: str,
) -> None:
    user = simcord_env.create_user("somebody")
    await user.send_dm("When does the ferry run again?")
    assert f"\n{ONLY_SHARED} {NOTHING_FOUND}" in text_of(posted(simcord_env, user.dm_channel))
    assert ONLY_SHARED in text_of((await user.slash("ask", question="When does the ferry run again?")).response)
    await user.send_dm(QUESTION)
    assert ONLY_SHARED not in text_of(posted(simcord_env, user.dm_channel))
    await reader.send(channel, f"{mention} When does the ferry run again?")
    assert ONLY_SHARED not in text_of(posted(simcord_env, channel))


async def test_a_private_message_is_answered_and_its_pages_turn(simcord_env: simcord.Env) -> None:
    user = simcord_env.create_user("reader")
    await user.send_dm(QUESTION)
    answer = posted(simcord_env, user.dm_channel)
    labels = [part["label"] for part in parts(answer.components) if "label" in part]
    assert labels == ["Source", "Previous", "More", "Context", "Card"]
    await user.click(answer, label="More")
    assert "Passage 2 of" in text_of(answer)


async def test_commands_answer_in_private_messages_without_an_offer_to_share(simcord_env: simcord.Env) -> None:
    user = simcord_env.create_user("reader")
    result = await user.slash("ask", question=QUESTION, private=True)
    assert "5% of GDP" in text_of(result.response)
    assert "Share" not in [part.get("label") for part in parts(result.response.components)]


async def test_what_is_not_for_the_bot_is_left_alone(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    await reader.send(channel, "What did Ryabkov explain?")
    await reader.send(channel, "@everyone What did Ryabkov explain?")
    await simcord_env.guild.create_webhook(channel).send(f"{mention} What did Ryabkov explain?")
    robot = simcord_env.guild.add_member(simcord_env.create_user("robot", bot=True))
    await robot.send(channel, f"{mention} What did Ryabkov explain?")
    assert not is_answered(simcord_env)


@pytest.mark.parametrize("kind", ["channel", "thread"])
async def test_where_it_may_not_write_it_is_silent(
    simcord_env: simcord.Env, simcord_bot: BriefingBot, reader: simcord.MemberActor, mention: str, kind: str
) -> None:
    assert simcord_bot.user is not None
    denied = discord.PermissionOverwrite(send_messages=False, send_messages_in_threads=False)
    place = simcord_env.guild.create_text_channel("rules", overwrites={simcord_bot.user: denied})
    if kind == "thread":
        made = simcord_env.backend.create_thread(place.id, "talks", reader.id)
        place = simcord.ChannelHandle(simcord_env, simcord_env.guild, made)
    await reader.send(place, f"{mention} {QUESTION}")
    assert not is_answered(simcord_env)


async def test_where_it_may_not_read_back_it_answers_without_a_reference(
    simcord_env: simcord.Env, simcord_bot: BriefingBot, reader: simcord.MemberActor, mention: str
) -> None:
    assert simcord_bot.user is not None
    denied = discord.PermissionOverwrite(read_message_history=False)
    place = simcord_env.guild.create_text_channel("talk", overwrites={simcord_bot.user: denied})
    await reader.send(place, f"{mention} {QUESTION}")
    assert "5% of GDP" in text_of(posted(simcord_env, place))


@pytest.mark.usefixtures("slow_work")
async def test_an_answer_that_takes_long_is_announced_by_typing(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    await reader.send(channel, f"{mention} {QUESTION}")
    sent = [one.path.rpartition("/")[2] for one in simcord_env.http_requests if one.path.startswith("/channels/")]
    assert sent == ["typing", "messages"]


@pytest.mark.usefixtures("slow_work")
@pytest.mark.simcord(check_errors=False)
async def test_typing_that_discord_refuses_is_told_once(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    simcord_env.inject_error("POST", "/channels/*/typing")
    await reader.send(channel, f"{mention} {QUESTION}")
    assert "Something went wrong" in text_of(posted(simcord_env, channel))


@pytest.mark.simcord(check_errors=False)
async def test_an_answer_that_discord_refuses_is_told_once(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    mention: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    simcord_env.inject_error("POST", CREATE)
    await reader.send(channel, f"{mention} {QUESTION}")
    assert "Something went wrong" in text_of(posted(simcord_env, channel))
    assert "injected by test" in caplog.text


@pytest.mark.simcord(check_errors=False)
async def test_where_not_even_that_gets_through_the_log_says_so(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    mention: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    simcord_env.inject_error("POST", CREATE, times=None)
    await reader.send(channel, f"{mention} {QUESTION}")
    assert "could not be told" in caplog.text
