"""The descriptions of commands, and the names of menus, in other languages, as Discord shows them to each member."""

import discord
from babel import Locale
from discord import app_commands

from bot.locales import ENGLISH, locale_named
from bot.render.layout import MENU_UNITS, say_briefly

DESCRIPTION_UNITS = 100
"""Discord's limit on a description, in UTF-16 units."""

DESCRIBED = (
    app_commands.TranslationContextLocation.command_description,
    app_commands.TranslationContextLocation.group_description,
    app_commands.TranslationContextLocation.parameter_description,
)


class CommandTranslator(app_commands.Translator):
    """Translates descriptions, and the names of menus, as the bot's sentences are.

    The names of commands and options, which are typed, stay as they are, so that what the README and the bot say of
    them holds for everybody.
    """

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """The words in a language; None where they have none there, or some that Discord would refuse."""
        if context.location in DESCRIBED:
            return _translated(string.message, locale_named(locale), DESCRIPTION_UNITS)
        if isinstance(context.data, app_commands.ContextMenu):
            return _translated(string.message, locale_named(locale), MENU_UNITS)
        return None


def _translated(words: str, locale: Locale, units: int) -> str | None:
    said = say_briefly(words, locale, units)
    return said if locale != ENGLISH and said != words else None
