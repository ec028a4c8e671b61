"""/quote: quotations by words, speaker and briefing, in pages that turn after a restart too."""

import asyncio
import re
import secrets
from typing import Any, NamedTuple, Self
from zlib import crc32

import discord
from discord import app_commands, ui

from bot.failures import Ending
from bot.metrics import Metrics, Step
from bot.render import render_sentence
from bot.render_quotes import pages, render_quotes
from bot.scope import scope_of
from index.library import Library
from index.models import Quoted, SpeakerChoice

WORDS_LENGTH, SPEAKER_LENGTH = 40, 30
"""What is looked for, in code points: it has to fit a button's custom_id of 100."""

CHOICES, CHOICE_LENGTH = 25, 100
"""Discord's limits on autocomplete."""

NOTHING = "No quotation here is like that. Try fewer words, or another speaker."


class Sought(NamedTuple):
    """What /quote looks for; empty parts are open. `briefing` is the checksum of a briefing's id."""

    words: str
    speaker: str
    briefing: str


def quote_command(library: Library, metrics: Metrics) -> app_commands.Command[Any, ..., None]:
    """The /quote command over `library`; nothing asked for gives one quotation at random."""

    @app_commands.command(name="quote", description="Look up what somebody said, word for word.")
    @app_commands.describe(words="Words of the quotation", speaker="Who said it", briefing="In which briefing")
    async def quote(
        interaction: discord.Interaction,
        words: app_commands.Range[str, 1, WORDS_LENGTH] = "",
        speaker: app_commands.Range[str, 1, SPEAKER_LENGTH] = "",
        briefing: app_commands.Range[str, 1, CHOICE_LENGTH] = "",
    ) -> None:
        sought = Sought(words, speaker, _checksum(briefing) if briefing else "")
        with metrics.timed("quote", Step.LIBRARY):
            found = await asyncio.to_thread(find_quotes, library, scope_of(interaction), sought)
        if not found:
            await interaction.response.send_message(view=render_sentence(NOTHING), ephemeral=True)
            return
        with metrics.timed("quote", Step.RENDER):
            view = _page(sought, found, 0)
        with metrics.timed("quote", Step.SEND):
            await interaction.response.send_message(view=view)

    @quote.autocomplete("speaker")
    async def suggest_speaker(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        speakers = await asyncio.to_thread(_speakers, library, scope_of(interaction), typed)
        labelled = [
            (f"{name} · {role} · {count}" if role else f"{name} · {count}", name) for name, role, count in speakers
        ]
        return [
            app_commands.Choice(name=_cut(label, CHOICE_LENGTH), value=_cut(name, SPEAKER_LENGTH))
            for label, name in labelled[:CHOICES]
        ]

    @quote.autocomplete("briefing")
    async def suggest_briefing(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        wanted = typed.casefold().split()
        shelf = await asyncio.to_thread(library.of, scope_of(interaction))
        return [
            app_commands.Choice(
                name=_cut(briefing.metadata.title, CHOICE_LENGTH), value=_cut(briefing.id, CHOICE_LENGTH)
            )
            for briefing in shelf.briefings
            if all(part in f"{briefing.metadata.title} {briefing.id}".casefold() for part in wanted)
        ][:CHOICES]

    return quote


def find_quotes(library: Library, server: int | None, sought: Sought) -> list[Quoted]:
    """The quotations that /quote shows on a server."""
    quotes = library.of(server).quotes
    if not any(sought):
        chosen = quotes.any(secrets.choice)
        return [chosen] if chosen else []
    found = quotes.find(sought.words, sought.speaker)
    return [quoted for quoted in found if sought.briefing in ("", _checksum(quoted.briefing.id))]


def _speakers(library: Library, server: int | None, typed: str) -> list[SpeakerChoice]:
    return library.of(server).quotes.speakers(typed)


def page_buttons(library: Library, metrics: Metrics) -> type[ui.DynamicItem[ui.Button[Any]]]:
    """The buttons that turn pages, which carry all they need in their custom_id."""

    class Turn(
        ui.DynamicItem[ui.Button[Any]],
        template=re.compile(
            r"quote/(?P<page>\d{1,4})/(?P<briefing>[0-9a-f]{0,8})/(?P<speaker>[^/]*)/(?P<words>.*)", re.DOTALL
        ),
    ):
        """Shows one page of what was looked for; whoever did not ask gets a copy of their own."""

        def __init__(self, page: int, sought: Sought) -> None:
            self.page, self.sought = page, sought
            super().__init__(ui.Button(label="Page", custom_id=_custom_id(page, sought)))

        @classmethod
        async def from_custom_id(
            cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
        ) -> Self:
            return cls(int(match["page"]), Sought(match["words"], match["speaker"], match["briefing"]))

        async def callback(self, interaction: discord.Interaction[Any]) -> None:
            async with Ending(interaction):
                await self._turn(interaction)

        async def _turn(self, interaction: discord.Interaction[Any]) -> None:
            with metrics.timed("quote", Step.LIBRARY):
                found = await asyncio.to_thread(find_quotes, library, scope_of(interaction), self.sought)
            if not found:
                gone = "These quotations are no longer in the library."
                await interaction.response.send_message(view=render_sentence(gone), ephemeral=True)
                return
            with metrics.timed("quote", Step.RENDER):
                view = _page(self.sought, found, min(self.page, pages(found) - 1))
            asked = interaction.message and interaction.message.interaction_metadata
            with metrics.timed("quote", Step.SEND):
                if asked and asked.user.id == interaction.user.id:
                    await interaction.response.edit_message(view=view)
                else:
                    await interaction.response.send_message(view=view, ephemeral=True)

    return Turn


def _page(sought: Sought, found: list[Quoted], page: int) -> ui.LayoutView:
    if pages(found) < 2 or not any(sought):
        return render_quotes(found, page)
    buttons: list[ui.Item[ui.LayoutView]] = [
        ui.Button(label="Previous", custom_id=_custom_id(max(page - 1, 0), sought), disabled=page == 0),
        ui.Button(label="Next", custom_id=_custom_id(page + 1, sought), disabled=page + 1 >= pages(found)),
    ]
    return render_quotes(found, page, buttons)


def _custom_id(page: int, sought: Sought) -> str:
    return f"quote/{page}/{sought.briefing}/{sought.speaker.replace('/', ' ')}/{sought.words}"


def _checksum(briefing: str) -> str:
    return f"{crc32(briefing.encode()):08x}"


def _cut(words: str, length: int) -> str:
    """Words cut to a length at the end of a word."""
    return words if len(words) <= length else words[: length + 1].rsplit(" ", 1)[0][:length]
