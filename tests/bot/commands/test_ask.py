"""/ask in a simulated Discord: what the member sees, and what Discord is sent."""

from typing import NoReturn

import discord
import pytest
import simcord
from layout_texts import text_of

from bot.client import BriefingBot
from bot.sentences.answers import CLOSEST, MAY_NOT_ANSWER, NO_WORDS, NOTHING_FOUND
from index.library import Library
from index.models import Answer
from index.question import QUESTION_LENGTH
from index.shelves.shelf import Shelf

THINKING = 5
"""The type of an interaction's first response that promises a message."""


async def test_the_channel_reads_the_articles_sentence(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "ask", question="How much of GDP does Rubio want allies to spend?")
    assert not result.ephemeral
    assert "spend 5% of GDP on defense.**" in text_of(result.response)
    who = "— the article itself\n-# also quoted here: Marco Rubio, U.S. Secretary of State\n"
    assert who + "-# Responsible Statecraft · Diplomacy Watch" in text_of(result.response)


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


async def test_a_refusal_offers_what_is_close_as_no_answer_and_has_no_more(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "ask", question="What did Rubio eat for lunch?")
    assert result.ephemeral
    assert result.response is not None
    assert f"{NOTHING_FOUND} " in text_of(result.response)
    assert CLOSEST in text_of(result.response)
    with pytest.raises(simcord.SetupError):
        await reader.click(result.response, label="More")
    await reader.click(result.response, label="Context")
    assert CLOSEST in text_of(result.response)


async def test_who_asks_in_private_alone_reads_the_answer(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "ask", question="What did Ryabkov say?", private=True)
    assert result.ephemeral
    assert "Sergei Ryabkov" in text_of(result.response)


async def test_a_partial_answer_says_on_every_page_that_it_is_one(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    question = "What did Macron say about the temporary administration idea from Russia?"
    answer = (await reader.slash(channel, "ask", question=question)).response
    assert answer is not None
    for _ in range(2):
        assert f"No briefing mentions “Macron”. {MAY_NOT_ANSWER}" in text_of(answer)
        await reader.click(answer, label="More")


async def test_the_message_menu_finds_what_a_message_is_about_for_whoever_asked_alone(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    message = await reader.send(channel, "Rubio wants allies to spend 5% of GDP on defense, I read. " * 20)
    result = await reader.context_menu(channel, "Find in briefings", message)
    assert result.ephemeral
    assert "spend 5% of GDP on defense.**" in text_of(result.response)


async def test_the_message_menu_says_where_a_message_has_no_words(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    message = await reader.send(channel, reader.mention)
    result = await reader.context_menu(channel, "Find in briefings", message)
    assert result.ephemeral
    assert text_of(result.response) == NO_WORDS


async def test_what_discord_puts_into_a_question_is_read_as_its_readers_see_it(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    typed = f"What did {reader.mention} and <@123> explain <:kek:1234> <t:0:R>? https://a.example/ferry-paused"
    result = await reader.slash(channel, "ask", question=typed)
    assert text_of(result.response).startswith("-# What did reader and a member explain?\n")


@pytest.mark.parametrize("menu", ["Find in briefings", "Check quotes"])
async def test_message_menus_read_what_a_message_forwards(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, menu: str
) -> None:
    said = "Rubio said “hard power is still necessary as a deterrent”"
    elsewhere = simcord_env.guild.create_text_channel("elsewhere")
    forwarded = await reader.forward(await reader.send(elsewhere, said), channel)
    assert "hard power is still necessary" in text_of((await reader.context_menu(channel, menu, forwarded)).response)


@pytest.mark.parametrize("menu", ["Find in briefings", "Check quotes"])
async def test_message_menus_read_the_quotations_of_the_bots_own_answer(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, menu: str
) -> None:
    await reader.slash(channel, "ask", question="How much of GDP does Rubio want allies to spend?")
    answer = channel.last_message
    assert answer is not None
    shown = text_of((await reader.context_menu(channel, menu, answer)).response)
    assert "hard power is still necessary" in shown
    assert "Passage 1 of" not in shown.partition("\n")[0]


async def test_nothing_of_an_answer_stays_in_memory_for_its_buttons(
    simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "ask", question="What did Ryabkov say?")
    assert result.response
    assert simcord_bot.persistent_views == []


@pytest.mark.usefixtures("slow_work")
class TestSlow:
    """Where work takes longer than the bot waits before it gives a sign."""

    @pytest.mark.parametrize("private", [True, False])
    async def test_thinking_is_shown_first_and_then_the_answer_in_its_place(
        self, simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, *, private: bool
    ) -> None:
        result = await reader.slash(channel, "ask", question="What did Ryabkov say?", private=private)
        first = next(sent for sent in simcord_env.http_requests if sent.path.endswith("/callback"))
        assert first.json is not None
        assert first.json["type"] == THINKING
        assert result.ephemeral is private
        assert "Sergei Ryabkov" in text_of(result.response)
        assert result.followups == []

    async def test_a_refusal_that_can_no_longer_be_private_is_short(
        self, reader: simcord.MemberActor, channel: simcord.ChannelHandle
    ) -> None:
        unsure = await reader.slash(channel, "ask", question="What did Rubio eat for lunch?", private=False)
        empty = await reader.slash(channel, "ask", question=" ", private=False)
        assert NOTHING_FOUND in text_of(unsure.response)
        assert CLOSEST not in text_of(unsure.response)
        assert text_of(empty.response) == "The question is empty; ask it in a few words."
        assert unsure.followups == empty.followups == []

    async def test_until_it_is_known_what_the_server_has_set_thinking_is_private(
        self, reader: simcord.MemberActor, channel: simcord.ChannelHandle
    ) -> None:
        result = await reader.slash(channel, "ask", question="What did Ryabkov say?")
        assert result.ephemeral
        assert "Sergei Ryabkov" in text_of(result.response)

    async def test_a_refusal_of_a_private_question_takes_the_place_of_thinking(
        self, reader: simcord.MemberActor, channel: simcord.ChannelHandle
    ) -> None:
        result = await reader.slash(channel, "ask", question="What is the capital of Australia?", private=True)
        assert result.followups == []
        assert "No briefing here answers that." in text_of(result.response)

    @pytest.mark.simcord(check_errors=False)
    @pytest.mark.parametrize(("method", "path"), [("POST", "/interactions/*/callback"), ("PATCH", "/webhooks/*")])
    async def test_whatever_discord_refuses_is_told_once(
        self,
        simcord_env: simcord.Env,
        reader: simcord.MemberActor,
        channel: simcord.ChannelHandle,
        method: str,
        path: str,
    ) -> None:
        simcord_env.inject_error(method, path)
        result = await reader.slash(channel, "ask", question="What did Ryabkov say?")
        told = [text_of(message) for message in (result.response, *result.followups) if message]
        assert sum("Something went wrong" in text for text in told) == 1

    async def test_nothing_is_sent_with_a_token_that_has_expired(
        self,
        simcord_env: simcord.Env,
        reader: simcord.MemberActor,
        channel: simcord.ChannelHandle,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        answer = Shelf.ask

        def answer_late(shelf: Shelf, question: str, pieces: int) -> Answer:
            simcord_env.backend.advance_clock(16 * 60)
            return answer(shelf, question, pieces)

        monkeypatch.setattr(Shelf, "ask", answer_late)
        await reader.slash(channel, "ask", question="What did Ryabkov say?")
        assert [sent.path for sent in simcord_env.http_requests if sent.path.startswith("/webhooks/")] == []
        assert "longer than the fifteen minutes" in caplog.text


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


async def test_commands_are_offered_everywhere_to_servers_and_users(simcord_env: simcord.Env) -> None:
    (registration,) = (sent for sent in simcord_env.http_requests if sent.method == "PUT")
    assert registration.json is not None
    for command in (command for command in registration.json if command["name"] != "briefing"):
        assert command["contexts"] == [0, 1, 2], command["name"]
        assert command["integration_types"] == [0, 1], command["name"]


def test_the_bot_asks_for_no_privileged_intent(simcord_bot: BriefingBot) -> None:
    assert simcord_bot.intents == discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
