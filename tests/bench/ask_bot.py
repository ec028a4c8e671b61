"""The bot over a made library, with a trivial command beside its own, in a process of its own."""

import asyncio
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import discord
from bench.gateway import API, HOST
from bench.made_text import BRIEFING_PASSAGES, made_passages
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.client import BriefingBot
from bot.cooldowns import Limits
from index.library import open_library

SENTENCE = 12
"""The words of a sentence."""


def write_briefings(folder: Path, passages: int) -> None:
    """Writes so many made passages into a folder, in briefings of which each has its topic."""
    words = made_passages(passages)
    for first in range(0, passages, BRIEFING_PASSAGES):
        text = _briefing(list(islice(words, BRIEFING_PASSAGES)))
        folder.joinpath(f"made-{first}.txt").write_text(text, encoding="utf-8")


async def run(port: int, folder: str) -> None:
    """Runs the bot over a folder of briefings at a simulated Discord on this port of loopback."""
    Route.BASE = f"http://{HOST}:{port}{API}"
    DiscordWebSocket.DEFAULT_GATEWAY = URL(f"ws://{HOST}:{port}/gateway")
    library = open_library(folder)
    library.of(None)  # read before anybody asks, as the command line does
    bot = BriefingBot(library, limits=Limits(sys.maxsize, sys.maxsize))
    bot.tree.add_command(_trivial)
    async with bot:
        await bot.start("token")


@app_commands.command(name="trivial", description="Only replies.")
async def _trivial(interaction: discord.Interaction) -> None:
    await interaction.response.send_message("Yes.")


def _briefing(passages: Sequence[Sequence[str]]) -> str:
    """A title and a paragraph a passage, in sentences."""
    title = " ".join(passages[0][:6]).title()
    return "\n".join([title, *map(_paragraph, passages)])


def _paragraph(words: Sequence[str]) -> str:
    starts = range(0, len(words), SENTENCE)
    return " ".join(f"{' '.join(words[start : start + SENTENCE])}.".capitalize() for start in starts)


if __name__ == "__main__":
    write_briefings(Path(sys.argv[2]), int(sys.argv[3]))
    asyncio.run(run(int(sys.argv[1]), sys.argv[2]))
