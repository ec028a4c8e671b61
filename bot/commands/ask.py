"""/ask and the message menu Find in briefings: a question to the library."""

import asyncio
from collections.abc import Container
from typing import Any, NamedTuple

import discord
from discord import app_commands

from bot.answering_channels import directions, is_answered
from bot.commands.menu import words_of
from bot.locales import locale_of
from bot.messages.mentioned_names import mentioned_by
from bot.messages.plain_words import question_in
from bot.metrics import Metrics, Step
from bot.pages import PAGES, brief, render_answer
from bot.render.layout import render_sentence
from bot.replies import NewMessage
from bot.sentences.commands import ASK, ASK_PRIVATE, ASK_QUESTION, FIND_MENU
from bot.server.preferences import Preferences, preferences_of
from bot.server.scope import scope_of, shelf_of
from bot.sharing import can_share
from bot.translation import translated
from index.errors import QuestionRefused
from index.library import Library
from index.models import Answer, Status
from index.question import QUESTION_LENGTH


class _Answered(NamedTuple):
    """An answer, and the ids of the briefings that their titles alone do not tell from others."""

    answer: Answer
    namesakes: Container[str]


def ask_command(library: Library, metrics: Metrics) -> app_commands.Command[Any, ..., None]:
    """The /ask command over `library`. Who reads an answer is the asker's choice, or else the server's.

    Only the asker reads a refusal.
    """

    @app_commands.command(name="ask", description=ASK)
    @app_commands.describe(question=ASK_QUESTION, private=ASK_PRIVATE)
    async def ask(
        interaction: discord.Interaction,
        question: app_commands.Range[str, 1, QUESTION_LENGTH],
        private: bool | None = None,  # noqa: FBT001 — discord.py reads options from the signature
    ) -> None:
        words = question_in(question, mentioned_by(interaction))
        await _answer(interaction, library, metrics, words, private=private)

    return ask


def find_menu(library: Library, metrics: Metrics) -> app_commands.ContextMenu:
    """The message menu that asks what a message is about, for whoever chose it alone."""

    async def find(interaction: discord.Interaction, message: discord.Message) -> None:
        words = " ".join((await words_of(interaction, message)).split())
        if words:
            await _answer(interaction, library, metrics, words[:QUESTION_LENGTH], private=True)
        else:
            metrics.refused()

    return app_commands.ContextMenu(name=FIND_MENU, callback=find)


async def _answer(
    interaction: discord.Interaction, library: Library, metrics: Metrics, question: str, *, private: bool | None
) -> None:
    reply = NewMessage(interaction, private=private is not False)  # until it is known what the server has set
    scope = scope_of(interaction)

    def ask() -> _Answered | Preferences:
        """The answer, or what the server has set where that keeps it from being given."""
        preferences = preferences_of(library, scope)
        if not (preferences.private if private is None else private):
            if not is_answered(interaction, preferences):
                return preferences
            reply.make_public()
        shelf = shelf_of(library, scope)
        return _Answered(shelf.ask(question, PAGES), shelf.namesakes)

    try:
        with metrics.timed("ask", Step.LIBRARY):
            # In one go, for each change of threads takes longer than reading what the server has set.
            answered = await reply.after(asyncio.to_thread(ask))
    except QuestionRefused as refusal:
        metrics.refused()
        await _refuse(reply, translated(str(refusal), locale_of(interaction)))
        return
    if isinstance(answered, Preferences):
        await _refuse(reply, directions(interaction, answered, locale_of(interaction)))
        return
    metrics.answered(answered.answer.status)
    await _show(interaction, reply, answered, metrics)


async def _refuse(reply: NewMessage, sentence: str) -> None:
    """Tell the asker alone why there is no answer."""
    reply.make_private()
    await reply.send(render_sentence(sentence))


async def _show(interaction: discord.Interaction, reply: NewMessage, answered: _Answered, metrics: Metrics) -> None:
    """Send an answer; that nothing was found, to the asker alone, or in few words where all see already who asked."""
    answer, namesakes = answered
    if answer.status is Status.NOT_FOUND:
        answer = answer if reply.make_private() else brief(answer)
    with metrics.timed("ask", Step.RENDER):
        is_shareable = can_share(interaction, private=reply.is_private)
        locale = locale_of(interaction, private=reply.is_private)
        asker, only_shared = interaction.user.id, scope_of(interaction) is None
        view = render_answer(
            answer, asker, can_share=is_shareable, only_shared=only_shared, locale=locale, namesakes=namesakes
        )
    with metrics.timed("ask", Step.SEND):
        await reply.send(view)
