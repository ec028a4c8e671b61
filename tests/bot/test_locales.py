"""Dates and numbers as the reader writes them, wherever the bot shows them; what is quoted stays as it is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import discord
import pytest
import simcord
from briefing_server import BriefingServer, briefing_server, response_of
from layout_texts import posted, text_of
from texts import briefing_of

from bot.client import BriefingBot
from bot.locales import ENGLISH, locale_named, written_day, written_number
from bot.settings import SEEDS
from index.library import Library, open_library

DAY = date(2025, 4, 2)
SAID = "“We agreed on 2 April 2025 to spend 1,234 crowns,” Ana Lima said."
QUESTION = "What did Ana Lima agree to spend?"

Locales = Callable[[str, str], None]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(str(SEEDS), f"sqlite:///{tmp_path / 'library.db'}")


@pytest.fixture
def server(simcord_env: simcord.Env, library: Library) -> BriefingServer:
    server = briefing_server(simcord_env)
    text = "\n\n".join([SAID, *(f"They met again in week {week} of the long talks." for week in range(1, 1300))])
    library.add(replace(briefing_of(text, title="Crowns", published=DAY), id="crowns"), server.id)
    return server


@pytest.mark.parametrize(
    ("code", "day", "number"),
    [
        ("en-US", "April 2, 2025", "1,234"),
        ("en-GB", "2 April 2025", "1,234"),
        ("de", "2. April 2025", "1.234"),
        ("fr", "2 avril 2025", "1\u202f234"),
        ("pt-BR", "2 de abril de 2025", "1.234"),
        ("es-419", "2 de abril de 2025", "1,234"),
        ("zh-CN", "2025年4月2日", "1,234"),
        ("hi", "2 अप्रैल 2025", "1,234"),
        ("no", "2. april 2025", "1\xa0234"),
        ("xx-YY", "2 April 2025", "1,234"),
        ("", "2 April 2025", "1,234"),
        ("../..", "2 April 2025", "1,234"),
    ],
)
def test_every_locale_writes_days_and_numbers_its_own_way(code: str, day: str, number: str) -> None:
    assert written_day(DAY, locale_named(code)) == day
    assert written_number(1234, locale_named(code)) == number


def test_every_locale_of_discord_is_known() -> None:
    unknown = [locale for locale in discord.Locale if locale_named(locale) == ENGLISH]
    assert unknown == [discord.Locale.british_english]


async def test_a_private_answer_is_in_the_locale_of_whoever_asked(server: BriefingServer, locales: Locales) -> None:
    locales("de", "fr")
    result = await server.member.slash(server.channel, "ask", question=QUESTION, private=True)
    assert "Crowns · 2. April 2025 · ¶ 1" in text_of(result.response)
    assert "2 April 2025 to spend 1,234 crowns" in text_of(result.response)


async def test_a_public_answer_is_in_the_locale_that_the_server_chose(server: BriefingServer, locales: Locales) -> None:
    locales("de", "fr")
    result = await server.member.slash(server.channel, "ask", question=QUESTION)
    assert "Crowns · 2 avril 2025 · ¶ 1" in text_of(result.response)
    locales("de", "en-US")
    result = await server.member.slash(server.channel, "ask", question=QUESTION)
    assert "Crowns · 2. April 2025 · ¶ 1" in text_of(result.response)


async def test_a_page_turned_after_a_restart_is_in_the_locale_of_its_readers(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, locales: Locales
) -> None:
    locales("de", "fr")
    answer = (await server.member.slash(server.channel, "ask", question=QUESTION)).response
    assert answer
    await simcord_env.restart_bot(BriefingBot(library))
    await server.member.click(answer, label="Context")
    assert "Crowns · 2 avril 2025" in text_of(answer)
    locales("sv-SE", "fr")
    copy = response_of(await server.moderator.click(answer, label="Passage"))
    assert "Crowns · 2 april 2025" in text_of(copy)
    assert "Crowns · 2 avril 2025" in text_of(answer)


async def test_a_shared_answer_is_in_the_servers_locale_and_the_private_one_stays_in_its_own(
    server: BriefingServer, locales: Locales
) -> None:
    locales("de", "fr")
    private = response_of(await server.member.slash(server.channel, "ask", question=QUESTION, private=True))
    pressed = await server.member.click(private, label="Share")
    assert "Crowns · 2 avril 2025" in text_of(pressed.followups[0])
    assert "Crowns · 2. April 2025" in text_of(private)


async def test_a_mention_is_answered_in_the_servers_locale(simcord_env: simcord.Env, library: Library) -> None:
    guild = simcord_env.create_guild(preferred_locale="fr")
    library.add(replace(briefing_of(SAID, title="Crowns", published=DAY), id="crowns"), guild.id)
    channel, bot = guild.create_text_channel("briefings"), simcord_env.bot.user
    assert bot
    member = guild.add_member(simcord_env.create_user("member"))
    await member.send(channel, f"<@{bot.id}> {QUESTION}")
    assert "Crowns · 2 avril 2025 · ¶ 1" in text_of(posted(simcord_env, channel))


async def test_quotations_and_verdicts_have_their_dates_in_the_readers_locale(
    server: BriefingServer, locales: Locales
) -> None:
    locales("de", "en-US")
    for command, options in (("quote", {"words": "crowns"}), ("check", {"text": SAID})):
        result = await server.member.slash(server.channel, command, **options)
        assert "Crowns · 2. April 2025 · ¶ 1" in text_of(result.response)
        assert "We agreed on 2 April 2025 to spend 1,234 crowns" in text_of(result.response)


async def test_briefings_are_listed_and_shown_with_dates_and_numbers_in_the_readers_locale(
    server: BriefingServer, locales: Locales
) -> None:
    locales("de", "fr")
    listed = text_of(await server.ask("list"))
    assert "-# 2. April 2025\n-# crowns · added" in listed
    assert "-# 2. April 2025 · 1.300 paragraphs · 1 quotation" in text_of(await server.ask("show", briefing="crowns"))
    assert "-# crowns · 1.300 paragraphs." in text_of(await server.ask("remove", briefing="crowns"))
    choices = await server.member.autocomplete(server.channel, "briefing show", "briefing", "crown")
    assert [choice["name"] for choice in choices] == ["Crowns · 2. April 2025"]
