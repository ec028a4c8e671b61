"""/briefing list and /briefing show: for everybody, in pages."""

import re
from dataclasses import replace
from datetime import date, timedelta

import simcord
from briefing_server import BriefingServer, briefing_server, custom_ids, forge, response_of
from layout_texts import text_of
from texts import briefing_of

from bot.client import BriefingBot
from bot.sentences.briefings import CHANGED_OR_GONE, EMPTY_LIST, UNKNOWN
from index.library import Library, open_library


async def test_everybody_sees_what_is_answered_from_newest_first_in_pages(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    for number in range(12):
        title, day = f"Week {number}", date(2026, 1, 1) + timedelta(weeks=number)
        library.add(
            replace(briefing_of(f"They met in week {number}.", title=title, published=day), id=f"w{number}"), server.id
        )
    first = response_of(await server.member.slash(server.channel, "briefing list"))
    assert re.findall(r"\*\*(.+)\*\*", text_of(first)) == [f"Week {number}" for number in range(11, 3, -1)]
    assert "-# Page 1 of 2 · 13 briefings" in text_of(first)
    await simcord_env.restart_bot(BriefingBot(library))
    await server.member.click(first, label="Next")
    assert "**Week 0**" in text_of(first)
    seed = "-# Responsible Statecraft · Diplomacy Watch\n-# diplomacy-watch-rubio-recommits-to-nato · 27 quotations"
    assert f"{seed} · shared with every server" in text_of(first)
    await server.member.click(first, label="Previous")
    assert "Page 1 of 2" in text_of(first)


async def test_a_briefing_without_a_date_is_as_new_as_the_day_it_was_added(
    server: BriefingServer, library: Library
) -> None:
    for number in (2, 10, 1):
        await server.add(f"Day {number}\n\nThey met on day {number}.\n", f"b{number}.txt")
    coming = briefing_of("They will meet.", title="To come", published=date(9999, 1, 1))
    library.add(replace(coming, id="coming"), server.id)
    titles = re.findall(r"\*\*(.+)\*\*", text_of(await server.ask("list")))
    assert titles[:4] == ["To come", "Day 1", "Day 10", "Day 2"]


async def test_the_list_names_each_briefing_and_when_it_was_added(server: BriefingServer) -> None:
    await server.add()
    shown = text_of(await server.ask("list"))
    assert re.search(r"\*\*Envoys meet in Oslo\*\*\n-# talks · added <t:\d+:D> · 1 quotation\n", shown)


async def test_a_briefing_that_is_looked_at_is_named(server: BriefingServer) -> None:
    await server.add()
    assert text_of(await server.ask("show", briefing="talks")).startswith("-# talks · this server's own · added")


async def test_a_list_that_became_shorter_shows_its_last_page(server: BriefingServer, library: Library) -> None:
    for number in range(12):
        library.add(replace(briefing_of(f"They met in week {number}."), id=f"w{number}"), server.id)
    first = await server.ask("list")
    library.forget(server.id)
    await server.moderator.click(first, label="Next")
    assert "Page 1 of 1" in text_of(first)


async def test_a_briefing_is_shown_with_its_speakers_and_read_in_pages(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    choices = await server.member.autocomplete(server.channel, "briefing show", "briefing", "rubio nato")
    assert [choice["name"] for choice in choices] == [
        "Diplomacy Watch: Rubio recommits to NATO as peace talks flounder"
    ]
    result = await server.member.slash(server.channel, "briefing show", briefing=choices[0]["value"])
    shown = response_of(result)
    assert "28 paragraphs · 27 quotations\nSpeakers: Tammy Bruce (5), Marco Rubio (4)" in text_of(shown)
    read = []
    await simcord_env.restart_bot(BriefingBot(library))
    await server.member.click(shown, label="Read the text")
    while True:
        read += re.findall(r"^> ?(.*)$", text_of(shown), re.MULTILINE)
        if "page 8 of 8" in text_of(shown):
            break
        await server.member.click(shown, label="Next")
    text = library.get(choices[0]["value"]).text
    assert " ".join(" ".join(read).replace("\\", "").split()) == " ".join(text.split())


async def test_what_is_not_here_is_told_as_such(server: BriefingServer) -> None:
    shown = await server.ask("show", briefing="@everyone")
    assert text_of(shown).startswith("There is no briefing “\\@everyone” here; /briefing list shows")


async def test_a_briefing_that_is_gone_is_told_when_its_page_is_turned(
    server: BriefingServer, library: Library
) -> None:
    await server.add()
    shown = await server.ask("show", briefing="talks")
    library.forget(server.id)
    await server.moderator.click(shown, label="Read the text")
    assert text_of(shown) == CHANGED_OR_GONE


async def test_a_button_of_another_servers_shows_nothing_of_it(
    simcord_env: simcord.Env, server: BriefingServer
) -> None:
    other = briefing_server(simcord_env, "others")
    await other.add("Secret talks\n\nThe price is nine.", "secret.txt")
    theirs = await other.ask("show", briefing="secret")
    for label in ("Read the text", "Details…"):
        await server.add()
        ours = await server.ask("show", briefing="talks")
        forge(ours, label, custom_ids(theirs)[label])
        pressed = await server.moderator.click(ours, label=label)
        assert pressed.modal is None
        assert CHANGED_OR_GONE in (text_of(ours), pressed.response and text_of(pressed.response))


async def test_a_button_of_another_version_says_so(server: BriefingServer) -> None:
    await server.add()
    shown = await server.ask("show", briefing="talks")
    forge(shown, "Read the text", "briefing/burn///0")
    pressed = await server.moderator.click(shown, label="Read the text")
    assert text_of(response_of(pressed)) == UNKNOWN


async def test_an_empty_list_says_how_to_fill_it() -> None:
    async with simcord.run(BriefingBot(open_library())) as env:
        assert text_of(await briefing_server(env).ask("list")) == EMPTY_LIST
