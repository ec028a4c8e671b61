"""A message to the bot: one that mentions it, replies to it, or is sent to it alone. It needs no privileged intent."""

import asyncio
from collections.abc import Container

import discord
from babel import Locale
from discord import ui

from bot.answering_channels import counted_as
from bot.cooldowns import Cooldowns
from bot.locales import locale_of_server
from bot.messages.mentioned_names import mentioned_in
from bot.messages.message_text import text_in
from bot.messages.plain_words import has_words, question_in
from bot.metrics import Metrics, Step
from bot.pages import PAGES, brief, render_answer
from bot.render.layout import render_sentence
from bot.replies import patiently
from bot.sentences.answers import CAN_DO_HERE, HIDDEN_REPLY
from bot.server.preferences import preferences_of
from bot.server.scope import shelf_of
from bot.translation import say, translated
from index.errors import QuestionRefused
from index.library import Library
from index.models import Answer


def is_for(message: discord.Message, bot: discord.abc.User) -> bool:
    """Whether somebody wrote to the bot: neither to everybody nor as a bot, and where the bot may answer."""
    is_written = message.type in (discord.MessageType.default, discord.MessageType.reply) and not message.author.bot
    is_named = bot in message.mentions or message.guild is None
    return is_written and is_named and _can_answer(message)


async def is_wanted(library: Library, message: discord.Message) -> bool:
    """Whether its server wants a message to the bot answered; elsewhere it is silent. Private messages always are."""
    preferences = await asyncio.to_thread(preferences_of, library, message.guild.id if message.guild else None)
    return preferences.mentions and preferences.answers_in(counted_as(message.channel, message.channel.id))


async def answer_message(
    library: Library, metrics: Metrics, cooldowns: Cooldowns, message: discord.Message, bot: discord.abc.User
) -> None:
    """Answer a message to the `bot` where it was sent, in short, and without a ping."""
    locale = locale_of_server(message.guild)
    if await _came_too_soon(metrics, cooldowns, message, locale):
        return
    written = text_in(message)
    if not has_words(written):
        metrics.refused()
        await reply_to(message, render_sentence(say(HIDDEN_REPLY if _is_hidden(message) else CAN_DO_HERE, locale)))
        return
    question = question_in(written, mentioned_in(message, bot))
    try:
        with metrics.timed("ask", Step.LIBRARY):
            asking = asyncio.to_thread(_ask, library, message, question)
            answer, namesakes = await patiently(asking, message.channel.typing)
    except QuestionRefused as refusal:
        metrics.refused()
        await reply_to(message, render_sentence(translated(str(refusal), locale)))
        return
    metrics.answered(answer.status)
    with metrics.timed("ask", Step.RENDER):
        shown = brief(answer) if message.guild else answer
        asker, is_alone = message.author.id, message.guild is None
        view = render_answer(shown, asker, can_share=False, only_shared=is_alone, locale=locale, namesakes=namesakes)
    with metrics.timed("ask", Step.SEND):
        await reply_to(message, view)


async def _came_too_soon(metrics: Metrics, cooldowns: Cooldowns, message: discord.Message, locale: Locale) -> bool:
    """Whether a message came too soon after others; that is said once a cooldown, so that nobody fills a channel."""
    at = message.created_at.timestamp()
    too_soon = cooldowns.ask(message.author.id, message.guild.id if message.guild else None, at)
    if not too_soon:
        return False
    metrics.slowed()
    if cooldowns.may_tell(too_soon, at):
        await reply_to(message, render_sentence(too_soon.told(locale)))
    return True


async def reply_to(message: discord.Message, view: ui.LayoutView) -> None:
    """Send a layout as the reply to a message, which may be gone by then."""
    if _permissions(message).read_message_history:
        await message.channel.send(view=view, reference=message.to_reference(fail_if_not_exists=False))
    else:
        await message.channel.send(view=view)


def _ask(library: Library, message: discord.Message, question: str) -> tuple[Answer, Container[str]]:
    """The answer, and the ids of the briefings that their titles alone do not tell from others."""
    shelf = shelf_of(library, message.guild.id if message.guild else None)
    return shelf.ask(question, PAGES), shelf.namesakes


def _is_hidden(message: discord.Message) -> bool:
    """Whether somebody replied in words that Discord does not show to the bot, or in none at all."""
    return message.type is discord.MessageType.reply and not message.content


def _can_answer(message: discord.Message) -> bool:
    permissions = _permissions(message)
    in_thread = isinstance(message.channel, discord.Thread)
    return permissions.send_messages_in_threads if in_thread else permissions.send_messages


def _permissions(message: discord.Message) -> discord.Permissions:
    """What the bot may do where a message was sent."""
    if message.guild is None:
        return discord.Permissions.text()
    return message.channel.permissions_for(message.guild.me)
