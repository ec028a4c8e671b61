"""Dates and numbers as their readers write them, in the locales that Discord knows.

A private reply is for one reader and follows their locale. A public one follows the server's where the server chose
one, and whoever asked where it did not: Discord states American English for every server that never chose.
"""

from datetime import date
from typing import Any

import discord
from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_decimal

ENGLISH = Locale("en", "GB")
"""The locale of readers of whom none is known: 2 April 2025 reads the same to everybody."""

NOT_CHOSEN = discord.Locale.american_english
"""What Discord states for servers that have not chosen a locale."""


def locale_of(interaction: discord.Interaction[Any], *, private: bool = True) -> Locale:
    """The locale for the reply to an interaction; a private one is whose interaction it is."""
    server = interaction.guild_locale
    chosen = interaction.locale if private or server in (None, NOT_CHOSEN) else server
    return locale_named(chosen)


def locale_of_server(server: discord.Guild | None) -> Locale:
    """The locale for a reply to a message, of which Discord does not say whose locale its writer has."""
    return locale_named(server.preferred_locale) if server else ENGLISH


def locale_named(code: object) -> Locale:
    """The locale of a code of Discord's, such as es-419; English where it is none that is known."""
    try:
        return Locale.parse(str(code), sep="-")
    except (UnknownLocaleError, ValueError):
        return ENGLISH


def written_day(day: date, locale: Locale) -> str:
    """A day with its month in words, such as 2. April 2025 in German."""
    return format_date(day, "long", locale)


def written_number(number: int, locale: Locale) -> str:
    """A number with its thousands parted, such as 1.234 in German."""
    return format_decimal(number, locale=locale)
