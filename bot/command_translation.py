"""The descriptions of commands in other languages, as Discord shows them to each member."""

import discord
from babel import Locale
from discord import app_commands

from bot.locales import ENGLISH, locale_named
from bot.render import utf16_length
from bot.translation import say

DESCRIPTION_UNITS = 100
"""Discord's limit on a description, in UTF-16 units."""

DESCRIBED = (
    app_commands.TranslationContextLocation.command_description,
    app_commands.TranslationContextLocation.group_description,
    app_commands.TranslationContextLocation.parameter_description,
)
"""What is translated: names stay as they are, so that what the README and the bot say of them holds for everybody."""


class CommandTranslator(app_commands.Translator):
    """Translates descriptions as the bot's sentences are."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """The description in a language; None where it has none there, or one that Discord would refuse."""
        if context.location not in DESCRIBED:
            return None
        return _translated(string.message, locale_named(locale))


def _translated(description: str, locale: Locale) -> str | None:
    translated = say(description, locale)
    is_another = locale != ENGLISH and translated != description
    return translated if is_another and utf16_length(translated) <= DESCRIPTION_UNITS else None
