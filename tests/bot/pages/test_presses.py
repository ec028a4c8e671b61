"""The buttons of pages in a simulated Discord: who may press them, and what they show after whatever happened since."""

from pathlib import Path

import pytest
import simcord
from layout_texts import forged, parts, press_twice, text_of
from texts import briefing_of

from bot.client import BriefingBot
from bot.reference import Missing
from bot.sentences.answers import UNREADABLE
from index.library import Library, open_library
from index.models import Briefing

QUESTION = "How much of GDP does Rubio want allies to spend?"
FIVE_PERCENT, NORTH_OF_THREE = "5% of GDP on defense.**", "will be north of 3%,” he said.**"
BUTTON = 2


def buttons_of(message: simcord.ResponseMessage | None) -> dict[str, bool]:
    """The buttons of a message, and whether each can be pressed."""
    assert message is not None
    return {part["label"]: not part.get("disabled") for part in parts(message.components) if part["type"] == BUTTON}


@pytest.fixture
async def answer(reader: simcord.MemberActor, channel: simcord.ChannelHandle) -> simcord.ResponseMessage:
    """A public answer that the reader asked for."""
    result = await reader.slash(channel, "ask", question=QUESTION, private=False)
    assert result.response is not None
    return result.response


@pytest.fixture
async def private_answer(reader: simcord.MemberActor, channel: simcord.ChannelHandle) -> simcord.ResponseMessage:
    """An answer that only the reader sees."""
    result = await reader.slash(channel, "ask", question=QUESTION, private=True)
    assert result.response is not None
    assert result.ephemeral
    return result.response


@pytest.fixture
def stranger(simcord_env: simcord.Env, reader: simcord.MemberActor) -> simcord.MemberActor:
    """A member who did not ask."""
    return simcord_env.guild.add_member(simcord_env.create_user("stranger"))


async def test_more_shows_the_next_evidence_and_previous_the_last_one(
    reader: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    assert FIVE_PERCENT in text_of(answer)
    assert list(buttons_of(answer)) == ["Source", "Previous", "More", "Context", "Card"]
    await reader.click(answer, label="More")
    assert text_of(answer).startswith(f"-# {QUESTION}\n> En route to the meeting")
    assert NORTH_OF_THREE in text_of(answer)
    assert "Passage 2 of 5" in text_of(answer)
    await reader.click(answer, label="Previous")
    assert FIVE_PERCENT in text_of(answer)


async def test_more_ends_with_the_last_evidence(reader: simcord.MemberActor, answer: simcord.ResponseMessage) -> None:
    for _ in range(4):
        await reader.click(answer, label="More")
    assert "Passage 5 of 5" in text_of(answer)
    assert not buttons_of(answer)["More"]


async def test_context_walks_in_both_directions_with_the_quotation_marked(
    reader: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    await reader.click(answer, label="Context")
    shown = text_of(answer)
    assert shown.index("¶ 3\n") < shown.index("¶ 4\n") < shown.index("¶ 5\n")
    assert f"allies to spend {FIVE_PERCENT}" in shown
    await reader.click(answer, label="After")
    assert "¶ 5\n" in text_of(answer)
    assert "¶ 7\n" in text_of(answer)
    assert "**" not in text_of(answer)
    await reader.click(answer, label="Before")
    await reader.click(answer, label="Before")
    assert "¶ 1\n" in text_of(answer)
    await reader.click(answer, label="Passage")
    assert "Passage 1 of 5" in text_of(answer)


@pytest.mark.parametrize("label", ["More", "Context"])
async def test_buttons_work_after_a_restart_and_long_after_the_answer(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    answer: simcord.ResponseMessage,
    library: Library,
    label: str,
) -> None:
    await simcord_env.restart_bot(BriefingBot(library))
    await simcord_env.advance_time(60 * 60)
    before = text_of(answer)
    await reader.click(answer, label=label)
    assert text_of(answer) != before


async def test_a_stranger_gets_a_private_copy_of_their_own(
    stranger: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    before = text_of(answer)
    copy = await stranger.click(answer, label="More")
    assert copy.ephemeral
    assert copy.response is not None
    assert copy.response.id != answer.id
    assert NORTH_OF_THREE in text_of(copy.response)
    assert text_of(answer) == before
    turned = await stranger.click(copy.response, label="Previous")
    assert turned.response is not None
    assert turned.response.id == copy.response.id
    assert FIVE_PERCENT in text_of(copy.response)


async def test_a_private_answer_is_shared_once_by_name_and_without_a_ping(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    private_answer: simcord.ResponseMessage,
) -> None:
    assert "Share" in buttons_of(private_answer)
    result = await reader.click(private_answer, label="Share")
    (shared,) = result.followups
    assert not shared.ephemeral
    assert text_of(shared).startswith(f"-# Shared by {reader.mention}\n-# {QUESTION}\n> ")
    assert "Share" not in buttons_of(shared)
    assert buttons_of(private_answer)["Shared"] is False
    posted = [sent.json for sent in simcord_env.http_requests if "/webhooks/" in sent.path and sent.method == "POST"]
    assert [sent and sent["allowed_mentions"] for sent in posted] == [{"parse": []}]


async def test_what_was_shared_is_turned_by_whoever_shared_it_and_copied_by_others(
    reader: simcord.MemberActor, stranger: simcord.MemberActor, private_answer: simcord.ResponseMessage
) -> None:
    (shared,) = (await reader.click(private_answer, label="Share")).followups
    await reader.click(shared, label="More")
    assert text_of(shared).startswith(f"-# Shared by {reader.mention}")
    assert NORTH_OF_THREE in text_of(shared)
    copy = await stranger.click(shared, label="Context")
    assert copy.ephemeral
    assert text_of(copy.response).startswith(f"-# {QUESTION}")


async def test_two_presses_of_more_turn_one_page(
    simcord_env: simcord.Env, reader: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    results = await press_twice(simcord_env, reader, answer, "More")
    assert [result.acknowledged for result in results] == [True, True]
    assert "Passage 2 of 5" in text_of(answer)


@pytest.mark.usefixtures("slow_work")
async def test_a_page_that_takes_long_takes_its_place_when_it_is_ready(
    simcord_env: simcord.Env, reader: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    await reader.click(answer, label="More")
    assert NORTH_OF_THREE in text_of(answer)
    assert [sent.method for sent in simcord_env.http_requests[-2:]] == ["POST", "PATCH"]


@pytest.mark.usefixtures("slow_work")
async def test_a_private_copy_that_takes_long_is_thought_about_in_private(
    stranger: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    copy = await stranger.click(answer, label="More")
    assert copy.ephemeral
    assert NORTH_OF_THREE in text_of(copy.response)
    assert FIVE_PERCENT in text_of(answer)


@pytest.mark.parametrize("label", ["More", "Context"])
@pytest.mark.simcord(check_errors=False)
async def test_a_page_that_discord_refuses_is_told_once(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    answer: simcord.ResponseMessage,
    caplog: pytest.LogCaptureFixture,
    label: str,
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback")
    result = await reader.click(answer, label=label)
    assert result.ephemeral
    assert "Something went wrong" in text_of(result.response)
    assert FIVE_PERCENT in text_of(answer)
    assert "injected by test" in caplog.text


class TestDatabase:
    """With briefings that come and go, and that only one server has."""

    TALKS = "Rutte wants the port to pay.\nRutte said that nobody may leave the port.\nThey met in a port near Rutte."

    @pytest.fixture
    def own(self, tmp_path: Path) -> Library:
        return open_library(f"sqlite:///{tmp_path / 'library.db'}")

    @pytest.fixture
    def simcord_bot(self, own: Library) -> BriefingBot:
        return BriefingBot(own)

    @pytest.fixture
    def secret(self) -> Briefing:
        return briefing_of("The code is four numbers.", title="Secret")

    @pytest.fixture
    async def answer(
        self, own: Library, reader: simcord.MemberActor, channel: simcord.ChannelHandle
    ) -> simcord.ResponseMessage:
        own.add(briefing_of(self.TALKS))
        result = await reader.slash(channel, "ask", question="What does Rutte want of the port?", private=True)
        assert "Passage 1 of 3" in text_of(result.response)
        assert result.response is not None
        return result.response

    @pytest.mark.parametrize("label", ["More", "Context", "Share"])
    async def test_buttons_say_that_a_briefing_is_gone(
        self, own: Library, reader: simcord.MemberActor, answer: simcord.ResponseMessage, label: str
    ) -> None:
        own.remove("test")
        result = await reader.click(answer, label=label)
        assert text_of(answer).endswith(Missing.GONE)
        assert "Rutte said" not in text_of(answer)
        assert result.followups == []

    async def test_a_page_that_has_changed_is_passed_over_with_more_and_previous(
        self, own: Library, reader: simcord.MemberActor, answer: simcord.ResponseMessage
    ) -> None:
        own.add(briefing_of(self.TALKS.replace("may leave", "will be in")))
        await reader.click(answer, label="More")
        assert text_of(answer).endswith(Missing.CHANGED)
        assert buttons_of(answer) == {"More": True, "Previous": True}
        await reader.click(answer, label="Previous")
        assert "**Rutte wants the port to pay.**" in text_of(answer)

    async def test_an_id_from_another_server_shows_nothing_of_it(
        self,
        simcord_env: simcord.Env,
        reader: simcord.MemberActor,
        channel: simcord.ChannelHandle,
        own: Library,
        secret: Briefing,
    ) -> None:
        own.add(secret, reader.guild.id)
        known = await reader.slash(channel, "ask", question="What is the code?")
        assert "four numbers" in text_of(known.response)
        assert known.response is not None
        stolen = [part["custom_id"] for part in parts(known.response.components) if "custom_id" in part]
        elsewhere = simcord_env.create_guild("Elsewhere")
        member = elsewhere.add_member(reader.user)
        own.add(briefing_of("The code is law."), elsewhere.id)
        talk = elsewhere.create_text_channel("talk")
        for custom_id in stolen:
            other = await member.slash(talk, "ask", question="What is the code?")
            press = await member.click(forged(simcord_env, other.response, custom_id), custom_id=custom_id)
            assert "four numbers" not in str(press.response and press.response.components)
            assert text_of(press.response).endswith((Missing.GONE, Missing.CHANGED))

    async def test_a_button_that_holds_no_page_says_so(
        self,
        simcord_env: simcord.Env,
        reader: simcord.MemberActor,
        channel: simcord.ChannelHandle,
        own: Library,
        secret: Briefing,
    ) -> None:
        own.add(secret)
        result = await reader.slash(channel, "ask", question="What is the code?")
        for custom_id in ("page/AAAA", "share/A", f"page/{'z' * 95}"):
            press = await reader.click(forged(simcord_env, result.response, custom_id), custom_id=custom_id)
            assert press.ephemeral
            assert text_of(press.response) == UNREADABLE

    async def test_brought_along_by_a_user_it_has_the_shared_briefings_only(
        self,
        simcord_env: simcord.Env,
        reader: simcord.MemberActor,
        channel: simcord.ChannelHandle,
        own: Library,
        secret: Briefing,
    ) -> None:
        own.add(secret, reader.guild.id)
        own.add(briefing_of("The code is law.\nThe code is long."))
        simcord_env.backend.emit("GUILD_DELETE", {"id": str(reader.guild.id)})
        result = await reader.slash(channel, "ask", question="What is the code?")
        assert "code is law" in text_of(result.response)
        assert "four" not in text_of(result.response)
        assert result.response is not None
        await reader.click(result.response, label="More")
        assert "Passage 2 of 2" in text_of(result.response)
