"""/ask: a question to the library."""

import asyncio
from typing import Any

import discord
from discord import app_commands

from bot.metrics import Metrics, Step
from bot.render import render_answer, render_sentence
from index.errors import QuestionRefused
from index.library import Library
from index.models import Answer, Status
from index.question import QUESTION_LENGTH


def ask_command(library: Library, metrics: Metrics) -> app_commands.Command[Any, ..., None]:
    """The /ask command over `library`. Answers are for the channel, refusals for the asker alone."""

    @app_commands.command(name="ask", description="Answer a question in the briefings' own words.")
    @app_commands.describe(question="What do you want to know?")
    async def ask(
        interaction: discord.Interaction,
        question: app_commands.Range[str, 1, QUESTION_LENGTH],
    ) -> None:
        try:
            with metrics.timed("ask", Step.LIBRARY):
                answer = await asyncio.to_thread(_ask, library, interaction.guild_id, question)
        except QuestionRefused as refusal:
            metrics.refused()
            await interaction.response.send_message(view=render_sentence(str(refusal)), ephemeral=True)
            return
        metrics.answered(answer.status)
        with metrics.timed("ask", Step.RENDER):
            view = render_answer(answer)
        with metrics.timed("ask", Step.SEND):
            await interaction.response.send_message(view=view, ephemeral=answer.status is Status.NOT_FOUND)

    return ask


def _ask(library: Library, server: int | None, question: str) -> Answer:
    return library.of(server).ask(question)
