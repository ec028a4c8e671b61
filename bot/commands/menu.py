"""What the message menus start from: the words of a message."""

from typing import Any

import discord

from bot.locales import locale_of
from bot.messages.mentioned_names import Mentioned, mentioned_by
from bot.messages.message_text import text_in
from bot.messages.plain_words import has_words, words_in
from bot.render.layout import render_sentence
from bot.replies import tell_alone
from bot.sentences.answers import NO_WORDS
from bot.translation import say


async def words_of(
    interaction: discord.Interaction[Any], message: discord.Message, kind: type[Mentioned] = Mentioned
) -> str:
    """The words of a message; empty where it has none, which is told to whoever chose it, alone."""
    written = text_in(message)
    if has_words(written):
        return words_in(written, mentioned_by(interaction, message, kind))
    await tell_alone(interaction, render_sentence(say(NO_WORDS, locale_of(interaction))))
    return ""
