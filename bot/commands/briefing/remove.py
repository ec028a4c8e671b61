"""/briefing remove: asks first."""

import asyncio
from collections.abc import Sequence
from typing import Any

import discord
from babel import Locale
from discord import ButtonStyle, app_commands, ui

from bot.choices import CHOICE_UNITS, key_of, meant
from bot.commands.briefing.keeping import own_holdings, removed, shared_holding
from bot.commands.briefing.permission import managed_server
from bot.commands.briefing.press import Press, version_of
from bot.commands.briefing.replies import defer, show, tell
from bot.commands.suggest import suggestions
from bot.locales import locale_of
from bot.render.briefings import render_removal
from bot.render.layout import render_sentence, say_briefly
from bot.render.names import called, quoted
from bot.sentences.briefings import CHANGED_OR_GONE, NO_SUCH, NOT_REMOVABLE, NOT_REMOVED, REMOVED
from bot.sentences.buttons import KEEP, REMOVE
from bot.sentences.commands import REMOVE_BRIEFING, WHICH_BRIEFING
from bot.server.scope import scope_of
from bot.suggestions import briefing_choices
from bot.translation import say
from index.library import Library
from index.naming.titles import titles_of


def add_remove_to(group: app_commands.Group, library: Library) -> None:
    """Adds /briefing remove to the group."""

    @group.command(name="remove", description=REMOVE_BRIEFING)
    @app_commands.describe(briefing=WHICH_BRIEFING)
    async def remove(interaction: discord.Interaction, briefing: app_commands.Range[str, 1, CHOICE_UNITS]) -> None:
        server = await managed_server(interaction)
        if server is None:
            return
        await defer(interaction)
        await show(interaction, await asyncio.to_thread(_question, library, server, briefing, locale_of(interaction)))

    @remove.autocomplete("briefing")
    async def suggest(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        def own() -> list[app_commands.Choice[str]]:
            titles = titles_of(own_holdings(library, scope_of(interaction)))
            return briefing_choices(titles, typed, locale_of(interaction))

        return await suggestions(interaction, own)


async def remove_confirmed(interaction: discord.Interaction[Any], library: Library, server: int, press: Press) -> None:
    """Removes what was asked about, if it is still there as it was."""
    await interaction.response.defer()
    gone = await asyncio.to_thread(removed, library, server, press)
    if gone:
        await tell(interaction, REMOVED, title=called(gone, locale_of(interaction)))
    else:
        await tell(interaction, CHANGED_OR_GONE)


async def keep_instead(interaction: discord.Interaction[Any], library: Library, server: int, press: Press) -> None:
    """Removes nothing."""
    await interaction.response.defer()
    await tell(interaction, NOT_REMOVED)


def _question(library: Library, server: int, typed: str, locale: Locale) -> ui.LayoutView:
    """The question whether to remove, or why there is nothing to remove."""
    holdings = library.holdings(server)
    holding = meant([holding for holding in holdings if holding.scope == server], typed)
    if holding:
        briefing = library.get(holding.id, server)
        buttons = _buttons(key_of(holding.id), version_of(briefing), locale)
        hides_shared = shared_holding(library, holding.id) is not None
        return render_removal(holding, buttons, locale, hides_shared=hides_shared)
    shared = meant(holdings, typed)
    if shared:
        return render_sentence(say(NOT_REMOVABLE, locale, title=called(shared, locale)))
    return render_sentence(say(NO_SUCH, locale, title=quoted(typed, locale)))


def _buttons(key: str, version: str, locale: Locale) -> Sequence[ui.Item[ui.LayoutView]]:
    return [
        Press("remove", key, version).button(say_briefly(REMOVE, locale), ButtonStyle.danger),
        Press("keep", key, version).button(say_briefly(KEEP, locale)),
    ]
