"""/ask in a simulated Discord: what the member sees, and what Discord is sent."""

from typing import NoReturn

import discord
import pytest
import simcord
from layout_texts import text_of

from bot.client import BriefingBot
from index.library import Library
from index.question import QUESTION_LENGTH


async def test_the_channel_reads_the_articles_sentence(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "ask", question="How much of GDP does Rubio want allies to spend?")
    assert not result.ephemeral
    assert "spend 5% of GDP on defense.**" in text_of(result.response)
    assert "— Marco Rubio, U.S. Secretary of State\n-# Responsible Statecraft · Diplomacy Watch" in text_of(
        result.response
    )


async def test_a_speaker_not_named_beside_the_words_is_shown_as_such(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "ask", question="What did Episkopos say about the West's leverage?")
    speaker = "Mark Episkopos, a research fellow at the Quincy Institute for Responsible Statecraft’s Eurasia Program"
    assert f"— {speaker}, carried over" in text_of(result.response)


async def test_only_the_asker_reads_a_refusal(reader: simcord.MemberActor, channel: simcord.ChannelHandle) -> None:
    result = await reader.slash(channel, "ask", question="What is the capital of Australia?")
    assert result.ephemeral
    assert "No briefing here answers that." in text_of(result.response)


async def test_a_question_of_white_space_is_refused_in_a_sentence(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "ask", question="   ")
    assert result.ephemeral
    assert text_of(result.response) == "The question is empty; ask it in a few words."


async def test_discord_itself_refuses_a_question_that_is_too_long(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    with pytest.raises(simcord.OptionError):
        await reader.slash(channel, "ask", question="x" * (QUESTION_LENGTH + 1))


async def test_nothing_in_an_answer_can_ping(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await reader.slash(channel, "ask", question="Rubio @everyone NATO")
    (request,) = [request for request in simcord_env.http_requests if request.path.endswith("/callback")]
    assert request.json is not None
    assert request.json["data"]["allowed_mentions"] == {"parse": []}


class BrokenLibrary(Library):
    """A library that fails in a way nobody foresaw."""

    def of(self, server: int | None) -> NoReturn:
        raise RuntimeError(f"secret detail about {server}")


class TestBroken:
    """With a library that fails, the member reads one sentence with an id, and the log has the rest."""

    @pytest.fixture
    def simcord_bot(self) -> BriefingBot:
        return BriefingBot(BrokenLibrary())

    @pytest.mark.simcord(check_errors=False)
    async def test_an_unforeseen_error_is_one_private_sentence_with_an_id(
        self,
        reader: simcord.MemberActor,
        channel: simcord.ChannelHandle,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        result = await reader.slash(channel, "ask", question="Who spoke?")
        sentence = text_of(result.response)
        error_id = sentence.rpartition(" ")[2].rstrip(".")
        assert result.ephemeral
        assert result.followups == []
        assert "secret" not in sentence
        assert error_id in caplog.text
        assert "secret detail" in caplog.text


@pytest.mark.simcord(check_errors=False)
async def test_a_reply_that_discord_refuses_is_told_once(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    caplog: pytest.LogCaptureFixture,
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback", status=500)
    result = await reader.slash(channel, "ask", question="What did Ryabkov say?")
    assert "Something went wrong" in text_of(result.response)
    assert result.followups == []
    assert "injected by test" in caplog.text


@pytest.mark.simcord(check_errors=False)
async def test_where_not_even_the_sentence_gets_through_the_log_says_so(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    caplog: pytest.LogCaptureFixture,
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback", status=500, times=None)
    result = await reader.slash(channel, "ask", question="What did Ryabkov say?")
    assert result.response is None
    assert "could not be told" in caplog.text


def test_the_bot_asks_for_no_privileged_intent(simcord_bot: BriefingBot) -> None:
    assert simcord_bot.intents == discord.Intents(guilds=True)
