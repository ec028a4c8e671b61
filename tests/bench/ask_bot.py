"""The bot over a made library, with a trivial command beside its own, in a process of its own."""

import asyncio
import sys
from collections.abc import Sequence
from itertools import islice

import discord
from bench.gateway import API, HOST
from bench.made_text import BRIEFING_PASSAGES, made_passages
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.client import BriefingBot
from index.library import Library
from index.models import Briefing, Metadata, Span

SENTENCE = 12
"""The words of a sentence."""


def made_library(passages: int) -> Library:
    """A library of so many made passages, in briefings of which each has its topic."""
    words = made_passages(passages)
    briefings = range(0, passages, BRIEFING_PASSAGES)
    return Library(_briefing(f"made-{first}", list(islice(words, BRIEFING_PASSAGES))) for first in briefings)


async def run(port: int, passages: int) -> None:
    """Runs the bot at a simulated Discord on this port of loopback."""
    Route.BASE = f"http://{HOST}:{port}{API}"
    DiscordWebSocket.DEFAULT_GATEWAY = URL(f"ws://{HOST}:{port}/gateway")
    bot = BriefingBot(made_library(passages))
    bot.tree.add_command(_trivial)
    async with bot:
        await bot.start("token")


@app_commands.command(name="trivial", description="Only replies.")
async def _trivial(interaction: discord.Interaction) -> None:
    await interaction.response.send_message("Yes.")


def _briefing(name: str, passages: Sequence[Sequence[str]]) -> Briefing:
    """A briefing with a title and a paragraph a passage, in sentences."""
    title = " ".join(passages[0][:6]).title()
    text = "\n".join([title, *map(_paragraph, passages)])
    return Briefing(name, text, Span(0, len(text)), Metadata(title=title))


def _paragraph(words: Sequence[str]) -> str:
    starts = range(0, len(words), SENTENCE)
    return " ".join(f"{' '.join(words[start : start + SENTENCE])}.".capitalize() for start in starts)


if __name__ == "__main__":
    asyncio.run(run(int(sys.argv[1]), int(sys.argv[2])))
