"""Cooldowns in a simulated Discord: who asks too much is told so kindly, and nothing is looked up for them."""

import pytest
import simcord
from layout_texts import posted, text_of, texts

from bot.client import BriefingBot
from bot.cooldowns import USER_PRESSES, WINDOW, Limits
from index.library import Library

QUESTION = "How much of GDP does Rubio want allies to spend?"
ASKED, SERVER_ASKED, PRESSED = "you can ask again in", "Many people here ask at once", "you can press buttons again in"
SPENT = 2
"""So many questions are answered to a person here, and one more on the server."""


@pytest.fixture
def simcord_bot(library: Library) -> BriefingBot:
    return BriefingBot(library, limits=Limits(SPENT, SPENT + 1))


@pytest.fixture
def other(simcord_env: simcord.Env, reader: simcord.MemberActor) -> simcord.MemberActor:
    return simcord_env.guild.add_member(simcord_env.create_user("other"))


@pytest.fixture
def mention(simcord_bot: BriefingBot) -> str:
    assert simcord_bot.user is not None
    return simcord_bot.user.mention


async def spend(member: simcord.MemberActor, channel: simcord.ChannelHandle) -> None:
    for _ in range(SPENT):
        await member.slash(channel, "ask", question=QUESTION)


def replies(env: simcord.Env) -> list[str]:
    """The text of each message that was sent to a channel."""
    sent = (one.json for one in env.http_requests if one.method == "POST" and one.path.endswith("/messages"))
    return ["\n".join(texts(body["components"])) for body in sent if body]


async def test_who_asks_too_much_is_told_alone_how_long_to_wait_and_then_answered(
    simcord_env: simcord.Env, simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await spend(reader, channel)
    result = await reader.slash(channel, "ask", question=QUESTION)
    assert result.ephemeral
    assert text_of(result.response) == "One moment, please: you can ask again in 60 seconds."
    assert b"briefing_slowed_total 1.0" in simcord_bot.metrics.exposition(0, None)
    assert b"briefing_failures_total 0.0" in simcord_bot.metrics.exposition(0, None)
    await simcord_env.advance_time(WINDOW + 1)
    assert "5% of GDP" in text_of((await reader.slash(channel, "ask", question=QUESTION)).response)


async def test_every_way_of_asking_is_counted_in_one(
    reader: simcord.MemberActor, other: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    message = await reader.send(channel, f"{mention} {QUESTION}")
    await reader.slash(channel, "quote", words="NATO")
    assert ASKED in text_of((await reader.context_menu(channel, "Find in briefings", message)).response)
    await other.context_menu(channel, "Check quotes", message)
    assert SERVER_ASKED in text_of((await other.slash(channel, "briefing list")).response)


async def test_private_messages_count_too_and_are_told_once(simcord_env: simcord.Env) -> None:
    user = simcord_env.create_user("reader")
    for _ in range(SPENT + 3):
        await user.send_dm(QUESTION)
    *answers, told = replies(simcord_env)
    assert len(answers) == SPENT
    assert told == "One moment, please: you can ask again in 60 seconds."
    assert ASKED in text_of((await user.slash("ask", question=QUESTION)).response)


async def test_mentions_beyond_the_limit_get_one_short_reply_a_cooldown_and_then_silence(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, mention: str
) -> None:
    for minute in range(1, 3):
        for _ in range(SPENT + 5):
            await reader.send(channel, f"{mention} {QUESTION}")
        assert len(replies(simcord_env)) == minute * (SPENT + 1)
        assert replies(simcord_env)[-1] == "One moment, please: you can ask again in 60 seconds."
        await simcord_env.advance_time(WINDOW + 1)


async def test_a_busy_server_asks_everybody_on_it_to_wait_and_nobody_elsewhere(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    other: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    mention: str,
) -> None:
    await spend(reader, channel)
    await other.slash(channel, "ask", question=QUESTION)
    assert SERVER_ASKED in text_of((await other.slash(channel, "ask", question=QUESTION)).response)
    for _ in range(3):
        newcomer = simcord_env.guild.add_member(simcord_env.create_user("newcomer"))
        await newcomer.send(channel, f"{mention} {QUESTION}")
    (told,) = replies(simcord_env)
    assert SERVER_ASKED in told
    elsewhere = simcord_env.create_guild("elsewhere")
    guest = elsewhere.add_member(simcord_env.create_user("guest"))
    there = elsewhere.create_text_channel("briefings")
    assert "5% of GDP" in text_of((await guest.slash(there, "ask", question=QUESTION)).response)


async def test_suggestions_while_somebody_types_are_not_counted(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    for _ in range(SPENT + 5):
        assert await reader.autocomplete(channel, "quote", "speaker", "Ru")
    await spend(reader, channel)
    assert await reader.autocomplete(channel, "quote", "speaker", "Ru")
    assert ASKED in text_of((await reader.slash(channel, "ask", question=QUESTION)).response)


async def test_pages_turn_after_the_last_question_and_not_without_end(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    answer = (await reader.slash(channel, "ask", question=QUESTION)).response
    quotes = (await reader.slash(channel, "quote", speaker="Rubio")).response
    assert answer is not None
    assert quotes is not None
    for _ in range(USER_PRESSES // 2):
        await reader.click(answer, label="More" if "Passage 1 of" in text_of(answer) else "Previous")
        await reader.click(quotes, label="Next" if "Page 1 of" in text_of(quotes) else "Previous")
    shown = text_of(answer)
    for message, label in ((answer, "Context"), (quotes, "Next")):
        pressed = await reader.click(message, label=label)
        assert pressed.ephemeral
        assert text_of(pressed.response) == "One moment, please: you can press buttons again in 60 seconds."
    assert text_of(answer) == shown


async def test_nothing_is_looked_up_for_what_is_refused(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    mention: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await spend(reader, channel)
    asked: list[object] = []
    monkeypatch.setattr(Library, "of", asked.append)
    message = await reader.send(channel, f"{mention} {QUESTION}")
    assert ASKED in text_of(posted(simcord_env, channel))
    for command, option in (("ask", "question"), ("quote", "words"), ("check", "text")):
        assert ASKED in text_of((await reader.slash(channel, command, **{option: "NATO"})).response)
    for menu in ("Find in briefings", "Check quotes"):
        assert ASKED in text_of((await reader.context_menu(channel, menu, message)).response)
    assert asked == []


async def test_a_restarted_bot_has_forgotten_who_asked(
    simcord_env: simcord.Env, library: Library, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await spend(reader, channel)
    await simcord_env.restart_bot(BriefingBot(library, limits=Limits(1, 1)))
    assert "5% of GDP" in text_of((await reader.slash(channel, "ask", question=QUESTION)).response)


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("path", ["/interactions/*/callback", "/channels/*/messages"])
async def test_where_discord_refuses_the_sentence_the_log_has_it_and_nothing_else_is_sent(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    mention: str,
    caplog: pytest.LogCaptureFixture,
    path: str,
) -> None:
    await spend(reader, channel)
    simcord_env.inject_error("POST", path, times=None)
    sent = len(simcord_env.http_requests)
    if "messages" in path:
        await reader.send(channel, f"{mention} {QUESTION}")
    else:
        await reader.slash(channel, "ask", question=QUESTION)
    assert "injected by test" in caplog.text
    assert all("5% of GDP" not in str(request.json) for request in simcord_env.http_requests[sent:])
