"""/quote in a simulated Discord: lookup, suggestions, and pages that turn after a restart."""

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
import simcord
from layout_texts import text_of

from bot.client import BriefingBot
from bot.sentences.briefings import ENGLISH_ONLY
from bot.sentences.quotes import (
    AT_RANDOM,
    FEWER_WORDS,
    NEITHER,
    NO_BRIEFING,
    NO_SPEAKER,
    NOBODY,
    NONE_HERE,
    NOTHING_TO_LOOK_FOR,
    OTHER_WORD,
)
from index.errors import LibraryUnavailable
from index.library import Library, open_library

CEASEFIRE = "Russia should accept a Ukraine ceasefire without conditions"


async def test_words_and_speaker_find_the_quotation_with_its_attribution(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "quote", words="ceasfire", speaker="Baerbok")
    assert not result.ephemeral
    assert f"> {CEASEFIRE}" in text_of(result.response)
    assert "— Annalena Baerbock, outgoing German Foreign Minister" in text_of(result.response)
    assert "in the article's words" in text_of(result.response)


async def test_nothing_given_shows_one_at_random(reader: simcord.MemberActor, channel: simcord.ChannelHandle) -> None:
    result = await reader.slash(channel, "quote")
    assert text_of(result.response).startswith(f"-# {AT_RANDOM}\n> ")


async def test_nothing_found_is_told_to_the_asker_alone(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "quote", words="volcano")
    assert result.ephemeral
    assert text_of(result.response) == OTHER_WORD


SEED = "diplomacy-watch-rubio-recommits-to-nato"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"speaker": "Zelensky"}, NOBODY.format(speaker="“Zelensky”")),
        ({"speaker": "Zelensky", "words": "elephant"}, NOBODY.format(speaker="“Zelensky”")),
        ({"words": "elephant volcano"}, FEWER_WORDS),
        ({"words": "elephant", "speaker": "Rubio"}, NO_SPEAKER),
        ({"words": "elephant", "briefing": SEED}, NO_BRIEFING),
        ({"words": "elephant", "speaker": "Rubio", "briefing": SEED}, NEITHER),
    ],
)
async def test_what_to_try_instead_fits_what_was_given(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, options: dict[str, str], told: str
) -> None:
    assert text_of((await reader.slash(channel, "quote", **options)).response) == told


@pytest.mark.parametrize("option", ["words", "speaker"])
async def test_white_space_is_nothing_to_look_for(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, option: str
) -> None:
    result = await reader.slash(channel, "quote", **{option: " "})
    assert result.ephemeral
    assert text_of(result.response) == NOTHING_TO_LOOK_FOR


async def test_a_briefing_that_is_not_here_is_named_as_that(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "quote", briefing="Lake level")
    assert result.ephemeral
    assert text_of(result.response).startswith("There is no briefing “Lake level” here; /briefing list shows")


async def test_pages_turn_after_a_restart_too(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    first = await reader.slash(channel, "quote", speaker="Rubio")
    assert "Page 1 of 2" in text_of(first.response)
    await simcord_env.restart_bot()
    assert first.response is not None
    turned = await reader.click(first.response, label="Next")
    assert "Page 2 of 2" in text_of(turned.response or channel.last_message)


async def test_what_stands_around_a_quotation_is_shown_to_whoever_presses_alone(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    found = await reader.slash(channel, "quote", words="ceasefire", speaker="Baerbock")
    assert found.response is not None
    around = await reader.click(found.response, label="Context")
    assert around.ephemeral
    assert f"{CEASEFIRE}" in text_of(around.response)
    assert text_of(around.response).count("-# ¶") == 3
    assert f"> {CEASEFIRE}" in text_of(found.response)


@pytest.mark.simcord(check_errors=False)
async def test_a_page_that_discord_refuses_is_told_once(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    first = await reader.slash(channel, "quote", speaker="Rubio")
    assert first.response is not None
    simcord_env.inject_error("POST", "/interactions/*/callback")
    turned = await reader.click(first.response, label="Next")
    assert turned.ephemeral
    assert "Something went wrong" in text_of(turned.response)


async def test_somebody_else_gets_a_page_of_their_own(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    first = await reader.slash(channel, "quote", speaker="Rubio")
    assert first.response is not None
    other = simcord_env.guild.add_member(simcord_env.create_user("other"))
    turned = await other.click(first.response, label="Next")
    assert turned.ephemeral
    assert "Page 2 of 2" in text_of(turned.response)


@pytest.mark.parametrize(("typed", "suggested"), [("rub", "Marco Rubio"), ("bearbok", "Annalena Baerbock")])
async def test_speakers_are_suggested_with_role_and_number_and_what_was_typed_is_kept(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, typed: str, suggested: str
) -> None:
    choices = await reader.autocomplete(channel, "quote", "speaker", typed)
    assert [choice["value"] for choice in choices] == [suggested, typed]
    assert "·" in choices[0]["name"]
    for choice in choices:
        result = await reader.slash(channel, "quote", speaker=choice["value"])
        assert suggested in text_of(result.response)


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("option", ["speaker", "briefing"])
async def test_nothing_is_suggested_where_the_library_cannot_be_read(
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    option: str,
) -> None:
    def fail(*_: object) -> NoReturn:
        raise LibraryUnavailable("The folder /srv cannot be read.")

    monkeypatch.setattr(Library, "of", fail)
    assert await reader.autocomplete(channel, "quote", option, "rub") == []
    assert "cannot be read" in caplog.text
    assert "Traceback" not in caplog.text


async def test_briefings_are_suggested_by_their_titles(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    choices = await reader.autocomplete(channel, "quote", "briefing", "rubio nato")
    assert [choice["value"] for choice in choices] == ["diplomacy-watch-rubio-recommits-to-nato"]


async def test_a_briefing_is_meant_by_its_title_or_id(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    for typed in (
        "Diplomacy Watch: Rubio recommits to NATO as peace talks flounder",
        "diplomacy-watch-rubio-recommits-to-nato",
    ):
        result = await reader.slash(channel, "quote", words="hard power", briefing=typed)
        assert "hard power is still necessary" in text_of(result.response)


@pytest.mark.usefixtures("slow_work")
class TestSlow:
    """Where work takes longer than the bot waits before it gives a sign."""

    async def test_a_page_that_takes_long_takes_its_place_when_it_is_ready(
        self, reader: simcord.MemberActor, simcord_env: simcord.Env, channel: simcord.ChannelHandle
    ) -> None:
        first = await reader.slash(channel, "quote", speaker="Rubio")
        assert not first.ephemeral
        assert first.followups == []
        assert first.response is not None
        await reader.click(first.response, label="Next")
        assert "Page 2 of 2" in text_of(first.response)
        stranger = simcord_env.guild.add_member(simcord_env.create_user("stranger"))
        copy = await stranger.click(first.response, label="Previous")
        assert copy.ephemeral
        assert "Page 1 of 2" in text_of(copy.response)

    async def test_that_nothing_is_found_takes_the_place_of_thinking(
        self, reader: simcord.MemberActor, channel: simcord.ChannelHandle
    ) -> None:
        result = await reader.slash(channel, "quote", words="marmalade")
        assert text_of(result.response).startswith("No quotation here is like that.")
        assert result.followups == []


async def test_that_there_is_nothing_to_ask_yet_is_told_everywhere(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await simcord_env.restart_bot(BriefingBot(Library()))
    message = await reader.send(channel, "Lima said “The port is shut”")
    for result in (
        await reader.slash(channel, "ask", question="Who is Ana Lima?"),
        await reader.slash(channel, "quote", words="port"),
        await reader.slash(channel, "check", text="“The port is shut”"),
        await reader.context_menu(channel, "Check quotes", message),
    ):
        assert result.ephemeral
        assert text_of(result.response).startswith("There are no briefings here yet.")


class TestWithoutQuotations:
    """With a briefing in which nobody is quoted, and one in German."""

    @pytest.fixture
    def library(self, documents: Callable[..., Path]) -> Library:
        german = "„Die Fähre fährt wieder und bleibt nun auch im Winter auf der alten Strecke“, sagte Lima.\n" * 3
        return open_library(str(documents(lake_txt="Lake level falls\n\nThe lake fell again.\n", markt_txt=german)))

    @pytest.mark.parametrize(
        ("options", "told"),
        [
            ({"briefing": "lake"}, "No quotation is recognised in “Lake level falls” (lake); /ask finds"),
            ({"briefing": "lake", "words": "ferry"}, "No quotation is recognised in “Lake level falls” (lake)"),
            ({"briefing": "markt"}, ENGLISH_ONLY),
            ({"words": "ferry"}, OTHER_WORD),
            ({}, NONE_HERE),
        ],
    )
    async def test_it_is_told_why_there_is_none(
        self, reader: simcord.MemberActor, channel: simcord.ChannelHandle, options: dict[str, str], told: str
    ) -> None:
        result = await reader.slash(channel, "quote", **options)
        assert result.ephemeral
        assert text_of(result.response).startswith(told)
