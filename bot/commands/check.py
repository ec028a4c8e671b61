"""/check and the message menu Check quotes: is a quotation real, and whose is it."""

import asyncio
from collections.abc import Container
from typing import Any

import discord
from discord import app_commands

from bot.answering_channels import answers_here
from bot.commands.menu import words_of
from bot.locales import locale_of
from bot.messages.mentioned_names import ByNumber, mentioned_by
from bot.messages.plain_words import words_in
from bot.metrics import Metrics, Step
from bot.render.checks import render_checks
from bot.render.layout import render_sentence
from bot.replies import NewMessage
from bot.sentences.commands import CHECK, CHECK_MENU, CHECK_TEXT
from bot.server.scope import scope_of, shelf_of
from bot.translation import translated
from index.errors import QuestionRefused
from index.library import Library
from index.models import Checked
from index.shelves.shelf import CLAIM_LENGTH


def check_command(library: Library, metrics: Metrics) -> app_commands.Command[Any, ..., None]:
    """The /check command over `library`."""

    @app_commands.command(name="check", description=CHECK)
    @app_commands.describe(text=CHECK_TEXT)
    async def check(interaction: discord.Interaction, text: app_commands.Range[str, 1, CLAIM_LENGTH]) -> None:
        if await answers_here(interaction, library):
            words = words_in(text, mentioned_by(interaction, kind=ByNumber))
            await _reply(interaction, library, metrics, words, of_message=False)

    return check


def check_menu(library: Library, metrics: Metrics) -> app_commands.ContextMenu:
    """The message menu that checks every quotation in a message, for whoever asks alone."""

    async def check_quotes(interaction: discord.Interaction, message: discord.Message) -> None:
        words = await words_of(interaction, message, ByNumber)
        if words:
            await _reply(interaction, library, metrics, words[:CLAIM_LENGTH], of_message=True)

    return app_commands.ContextMenu(name=CHECK_MENU, callback=check_quotes)


async def _reply(
    interaction: discord.Interaction, library: Library, metrics: Metrics, text: str, *, of_message: bool
) -> None:
    """Send the verdicts; on somebody's message to whoever asked alone."""
    reply = NewMessage(interaction, private=of_message)
    try:
        with metrics.timed("check", Step.LIBRARY):
            (checks, unchecked), namesakes = await reply.after(
                asyncio.to_thread(_check, library, scope_of(interaction), text)
            )
    except QuestionRefused as refusal:
        reply.make_private()
        await reply.send(render_sentence(translated(str(refusal), locale_of(interaction))))
        return
    if all(check.is_too_short for check in checks):
        reply.make_private()  # like other texts that cannot be checked
    with metrics.timed("check", Step.RENDER):
        locale = locale_of(interaction, private=reply.is_private)
        first, *more = render_checks(checks, locale, namesakes, of_message=of_message, unchecked=unchecked)
    with metrics.timed("check", Step.SEND):
        await reply.send(first)
        for view in more:
            await interaction.followup.send(view=view, ephemeral=reply.is_private)


def _check(library: Library, server: int | None, text: str) -> tuple[Checked, Container[str]]:
    """The verdicts and how many more there would be, and the ids of briefings whose titles do not tell them apart."""
    shelf = shelf_of(library, server)
    return shelf.checked(text), shelf.namesakes
