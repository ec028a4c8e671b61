"""Two servers on one bot: neither is shown the other's, whatever it types and whichever button it presses."""

from pathlib import Path

import discord
import pytest
import simcord
from discord import ui
from layout_texts import text_of
from library_texts import mark_of, marked_briefing

from bot.client import BriefingBot
from bot.commands.quote import Sought, _custom_id
from index.library import Library, open_library

MINE, THEIRS = 0, 1
MARKS = [mark_of(111), mark_of(222)]
SPEAKERS = [f"{mark}ana Lima" for mark in MARKS]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(f"sqlite:///{tmp_path / 'library.db'}")


@pytest.fixture
def simcord_bot(library: Library) -> BriefingBot:
    return BriefingBot(library)


class Place:
    """A server with three briefings of its own, a channel and a reader."""

    def __init__(self, env: simcord.Env, library: Library, mark: int) -> None:
        guild = env.create_guild()
        self.channel = guild.create_text_channel("briefings")
        self.reader = guild.add_member(env.create_user(f"reader of {mark}"))
        for number in range(3):
            library.add(marked_briefing(mark, number), guild.id)


@pytest.fixture
def places(simcord_env: simcord.Env, library: Library) -> list[Place]:
    return [Place(simcord_env, library, mark) for mark in (111, 222)]


@pytest.mark.parametrize("speaker", SPEAKERS)
async def test_each_server_is_answered_from_its_own_briefings(places: list[Place], speaker: str) -> None:
    for place, own, other in zip(places, MARKS, MARKS[::-1], strict=True):
        asked = [
            await place.reader.slash(place.channel, "ask", question="What must stay open?"),
            await place.reader.slash(place.channel, "ask", question=f"What did {speaker} say about the port?"),
            await place.reader.slash(place.channel, "quote", speaker=speaker),
            await place.reader.slash(place.channel, "check", text=f"{speaker} said “the port must stay open”"),
        ]
        shown = [text_of(result.response).casefold() for result in asked]
        assert own in shown[0]
        assert all(other not in text.replace(f"{other}ana", "what was typed") for text in shown)


async def test_suggestions_are_of_the_servers_own(places: list[Place]) -> None:
    for place, own in zip(places, MARKS, strict=True):
        for typed in ("", "qz", "lima", *MARKS):
            for option in ("speaker", "briefing"):
                choices = await place.reader.autocomplete(place.channel, "quote", option, typed)
                assert all(own in choice["name"].casefold() for choice in choices if choice["value"] != typed)
        assert await place.reader.autocomplete(place.channel, "quote", "briefing", own)


async def test_a_button_made_for_another_server_shows_nothing_of_it(
    simcord_bot: BriefingBot, places: list[Place]
) -> None:
    mine = places[MINE]
    channel = simcord_bot.get_channel(mine.channel.id)
    assert isinstance(channel, discord.TextChannel)
    forged = _custom_id(0, Sought("", SPEAKERS[THEIRS], ""))
    row: ui.ActionRow[ui.LayoutView] = ui.ActionRow(ui.Button(label="Next", custom_id=forged))
    message = await channel.send(view=ui.LayoutView().add_item(row))
    pressed = await mine.reader.click(message, custom_id=forged)
    assert text_of(pressed.response) == "These quotations are no longer in the library."
