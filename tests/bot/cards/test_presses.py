"""The buttons of cards in a simulated Discord: who gets which card, and what they say after whatever happened since."""

from io import BytesIO
from pathlib import Path

import discord
import pytest
import simcord
from layout_texts import enable, forged, parts, press_twice, text_of
from PIL import Image
from texts import briefing_of

from bot.cards import presses
from bot.cards.composition import WIDTH
from bot.cards.drawn import FILE_NAME, DrawnCard
from bot.client import BriefingBot
from bot.reference import Missing
from bot.sentences.cards import NO_CARD, NO_FILES
from index.library import Library, open_library

QUESTION = "How much of GDP does Rubio want allies to spend?"
ANSWER = (
    "He hopes to leave the NATO foreign ministers’ meeting with a commitment from allies to spend 5% of GDP on defense."
)
HARD_POWER = "hard power is still necessary as a deterrent"
GALLERY = 12


def labels_of(message: simcord.ResponseMessage | None) -> list[str]:
    """The buttons of a message, in the order in which they are read."""
    assert message is not None
    return [part["label"] for part in parts(message.components) if "label" in part]


def description_of(message: simcord.ResponseMessage | None) -> str:
    """What is read aloud in place of the one picture of a message."""
    assert message is not None
    (gallery,) = (part for part in parts(message.components) if part["type"] == GALLERY)
    (item,) = gallery["items"]
    return str(item["description"])


@pytest.fixture
async def answer(reader: simcord.MemberActor, channel: simcord.ChannelHandle) -> simcord.ResponseMessage:
    """A public answer that the reader asked for."""
    result = await reader.slash(channel, "ask", question=QUESTION)
    assert result.response is not None
    return result.response


@pytest.fixture
async def card(reader: simcord.MemberActor, answer: simcord.ResponseMessage) -> simcord.ResponseMessage:
    """The card of the answer, which only the reader sees."""
    result = await reader.click(answer, label="Card")
    assert result.ephemeral
    assert result.response is not None
    return result.response


@pytest.fixture
def stranger(simcord_env: simcord.Env, reader: simcord.MemberActor) -> simcord.MemberActor:
    """A member who did not ask."""
    return simcord_env.guild.add_member(simcord_env.create_user("stranger"))


async def test_a_card_is_a_picture_described_by_all_that_is_on_it(card: simcord.ResponseMessage) -> None:
    (file,) = card.attachments
    assert file.filename == FILE_NAME
    assert Image.open(BytesIO(await file.read())).width == WIDTH
    assert description_of(card).split("\n") == [
        ANSWER,
        "— the article itself",
        "Responsible Statecraft, Diplomacy Watch: Rubio recommits to NATO as peace talks flounder",
    ]
    assert labels_of(card) == ["Source", "Share"]


async def test_the_picture_itself_carries_the_description_too(
    simcord_env: simcord.Env, card: simcord.ResponseMessage
) -> None:
    sent = simcord_env.http_requests[-1].json
    assert isinstance(sent, dict)
    assert [file["description"] for file in sent["data"]["attachments"]] == [description_of(card)]


@pytest.mark.usefixtures("card")
async def test_the_answer_stays_as_it_is(answer: simcord.ResponseMessage) -> None:
    assert ANSWER in text_of(answer)


async def test_a_stranger_gets_a_card_of_their_own(
    stranger: simcord.MemberActor, answer: simcord.ResponseMessage, card: simcord.ResponseMessage
) -> None:
    own = await stranger.click(answer, label="Card")
    assert own.ephemeral
    assert description_of(own.response) == description_of(card)


async def test_a_page_has_the_card_of_its_own_evidence(
    reader: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    await reader.click(answer, label="More")
    card = await reader.click(answer, label="Card")
    assert "will be north of 3%,” he said.\n— " in description_of(card.response)


async def test_a_card_is_shared_once_by_name_and_without_a_ping(
    reader: simcord.MemberActor, card: simcord.ResponseMessage
) -> None:
    (shared,) = (await reader.click(card, label="Share")).followups
    assert not shared.ephemeral
    assert text_of(shared) == f"-# Shared by {reader.mention}"
    assert description_of(shared) == description_of(card)
    assert len(shared.attachments) == 1
    assert labels_of(shared) == ["Source"]
    assert labels_of(card) == ["Source", "Shared"]
    assert len(card.attachments) == 1


async def test_two_presses_of_card_draw_two(
    simcord_env: simcord.Env, reader: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    first, second = await press_twice(simcord_env, reader, answer, "Card")
    assert description_of(first.response) == description_of(second.response)


@pytest.mark.parametrize("words", ["hard power", "ceasefire"])
async def test_each_quotation_has_its_card(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, words: str
) -> None:
    quotes = (await reader.slash(channel, "quote", words=words)).response
    assert quotes is not None
    ids = [part["custom_id"] for part in parts(quotes.components) if part.get("label") == "Card"]
    assert len(ids) == text_of(quotes).count("\n— ")
    for custom_id in ids:
        card = await reader.click(quotes, custom_id=custom_id)
        assert card.ephemeral
        shown, whose, _ = description_of(card.response).split("\n")
        assert f"> {shown}" in text_of(quotes)
        assert whose.split(" · ")[0] in text_of(quotes)


async def test_a_card_in_private_messages_is_no_ones_to_share(simcord_env: simcord.Env) -> None:
    user = simcord_env.create_user("alone")
    result = await user.slash("ask", question=QUESTION)
    assert result.response is not None
    card = await user.click(result.response, label="Card")
    assert not card.ephemeral
    assert description_of(card.response).startswith(ANSWER)
    assert labels_of(card.response) == ["Source"]


@pytest.mark.parametrize("label", ["Card", "Share"])
async def test_buttons_work_after_a_restart_and_long_after_the_answer(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    answer: simcord.ResponseMessage,
    card: simcord.ResponseMessage,
    library: Library,
    label: str,
) -> None:
    await simcord_env.restart_bot(BriefingBot(library))
    await simcord_env.advance_time(60 * 60)
    result = await reader.click(answer if label == "Card" else card, label=label)
    assert description_of(result.response if label == "Card" else result.followups[0]) == description_of(card)


@pytest.mark.usefixtures("slow_work")
async def test_a_card_that_takes_long_is_thought_about_in_private(
    reader: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    card = await reader.click(answer, label="Card")
    assert card.ephemeral
    assert description_of(card.response).startswith(ANSWER)


@pytest.mark.usefixtures("slow_work")
async def test_nothing_is_sent_with_a_token_that_has_expired(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    answer: simcord.ResponseMessage,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw_card = presses.draw_card

    def draw_late(*card: object) -> DrawnCard:
        simcord_env.backend.advance_clock(16 * 60)
        return draw_card(*card)  # type: ignore[arg-type]

    monkeypatch.setattr(presses, "draw_card", draw_late)
    before = len(simcord_env.http_requests)
    await reader.click(answer, label="Card")
    sent = [sent.path for sent in simcord_env.http_requests[before:]]
    assert [path for path in sent if path.startswith("/webhooks/")] == []
    assert "longer than the fifteen minutes" in caplog.text


@pytest.mark.simcord(check_errors=False)
async def test_a_card_that_discord_refuses_is_told_once(
    simcord_env: simcord.Env, reader: simcord.MemberActor, answer: simcord.ResponseMessage
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback")
    result = await reader.click(answer, label="Card")
    assert result.ephemeral
    assert "Something went wrong" in text_of(result.response)


@pytest.mark.parametrize("label", ["Card", "Share"])
async def test_pictures_that_discord_forbids_are_told_in_one_sentence(
    simcord_env: simcord.Env,
    reader: simcord.MemberActor,
    answer: simcord.ResponseMessage,
    card: simcord.ResponseMessage,
    label: str,
) -> None:
    path = "/interactions/*/callback" if label == "Card" else "/webhooks/*"
    simcord_env.inject_error("POST", path, status=403, code=50013, message="Missing Permissions")
    result = await reader.click(answer if label == "Card" else card, label=label)
    told = result.response if label == "Card" else result.followups[0]
    assert text_of(told) == NO_FILES


async def test_without_the_permission_to_attach_files_a_card_is_not_shared(
    simcord_env: simcord.Env, reader: simcord.MemberActor, card: simcord.ResponseMessage
) -> None:
    for role in simcord_env.backend.get_guild(simcord_env.guild.id).roles.values():
        role.permissions &= ~discord.Permissions(attach_files=True).value
    (told,) = (await reader.click(card, label="Share")).followups
    assert told.ephemeral
    assert text_of(told) == NO_FILES
    assert labels_of(card) == ["Source", "Share"]


class TestDatabase:
    """With briefings that come, change and go, and that only one server has."""

    TALKS = "Mark Rutte wants the port to pay.\n“We will pay for the port,” he said."

    @pytest.fixture
    def own(self, tmp_path: Path) -> Library:
        return open_library(f"sqlite:///{tmp_path / 'library.db'}")

    @pytest.fixture
    def simcord_bot(self, own: Library) -> BriefingBot:
        return BriefingBot(own)

    @pytest.fixture
    async def quotes(
        self, own: Library, reader: simcord.MemberActor, channel: simcord.ChannelHandle
    ) -> simcord.ResponseMessage:
        own.add(briefing_of(self.TALKS), reader.guild.id)
        result = await reader.slash(channel, "quote", words="pay for the port")
        assert result.response is not None
        return result.response

    async def test_cards_say_that_a_briefing_is_gone_or_has_changed(
        self, own: Library, reader: simcord.MemberActor, quotes: simcord.ResponseMessage
    ) -> None:
        card = (await reader.click(quotes, label="Card")).response
        assert card is not None
        own.add(briefing_of(self.TALKS.replace("will", "may")), reader.guild.id)
        assert text_of((await reader.click(quotes, label="Card")).response) == Missing.CHANGED
        own.remove("test", reader.guild.id)
        assert text_of((await reader.click(quotes, label="Card")).response) == Missing.GONE
        (told,) = (await reader.click(card, label="Share")).followups
        assert told.ephemeral
        assert text_of(told) == Missing.GONE

    @pytest.mark.usefixtures("slow_work")
    async def test_a_refusal_that_takes_long_is_told_in_private_too(
        self, own: Library, reader: simcord.MemberActor, quotes: simcord.ResponseMessage
    ) -> None:
        own.remove("test", reader.guild.id)
        result = await reader.click(quotes, label="Card")
        assert result.ephemeral
        told = [text_of(message) for message in (result.response, *result.followups) if message]
        assert Missing.GONE in told

    async def test_an_id_from_another_server_shows_nothing_of_it(
        self,
        simcord_env: simcord.Env,
        own: Library,
        reader: simcord.MemberActor,
        quotes: simcord.ResponseMessage,
    ) -> None:
        stolen = next(part["custom_id"] for part in parts(quotes.components) if part.get("label") == "Card")
        elsewhere = simcord_env.create_guild("Elsewhere")
        member = elsewhere.add_member(reader.user)
        own.add(briefing_of("“We will not pay for it,” Merkel said."), elsewhere.id)
        other = await member.slash(elsewhere.create_text_channel("talk"), "quote", words="not pay")
        for custom_id in (stolen, f"share-{stolen}"):
            press = await member.click(forged(simcord_env, other.response, custom_id), custom_id=custom_id)
            told = press.response if custom_id == stolen else None
            assert told is None or text_of(told) in (Missing.GONE, Missing.CHANGED)
            assert press.followups == []

    @pytest.mark.parametrize("custom_id", ["card/", "card/answer/AAAA", "share-card/quotation/A", "card/title/AAAA"])
    async def test_a_button_that_holds_no_card_says_so(
        self, simcord_env: simcord.Env, reader: simcord.MemberActor, quotes: simcord.ResponseMessage, custom_id: str
    ) -> None:
        press = await reader.click(forged(simcord_env, quotes, custom_id), custom_id=custom_id)
        assert press.ephemeral
        assert text_of(press.response) == NO_CARD

    @pytest.mark.parametrize(
        ("said", "told"),
        [
            ("We pay.", "A card holds 20 to 600 characters, and these words have 9."),
            ("We will pay 日本 for the port.", "No card: its typeface cannot show “\u2068日\u2069”, “\u2068本\u2069”."),
        ],
    )
    async def test_words_that_make_no_card_are_offered_none_and_told_why(
        self, own: Library, reader: simcord.MemberActor, channel: simcord.ChannelHandle, said: str, told: str
    ) -> None:
        own.add(briefing_of(f"“{said}” Rutte said."), reader.guild.id)
        quotes = (await reader.slash(channel, "quote", words="pay")).response
        assert quotes is not None
        enable(quotes, "Card")
        result = await reader.click(quotes, label="Card")
        assert result.ephemeral
        assert text_of(result.response) == told
