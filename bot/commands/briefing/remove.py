"""/briefing remove: asks first."""

import asyncio
from collections.abc import Sequence
from typing import Any

import discord
from babel import Locale
from discord import ButtonStyle, app_commands, ui

from bot.choices import CHOICE_UNITS, key_of, meant
from bot.commands.briefing.browse import not_here
from bot.commands.briefing.keeping import own_holdings, removed
from bot.commands.briefing.permission import managed_server
from bot.commands.briefing.press import Press, version_of
from bot.commands.briefing.replies import GONE, defer, show, tell
from bot.commands.suggest import suggestions
from bot.locales import locale_of
from bot.render_briefings import quoted, render_removal
from bot.scope import scope_of
from bot.suggestions import briefing_choices
from index.holdings import Holding
from index.library import Library
from index.titles import titles_of

KEPT = "Nothing was removed."


def add_remove_to(group: app_commands.Group, library: Library) -> None:
    """Adds /briefing remove to the group."""

    @group.command(name="remove", description="Remove one of this server's briefings for good.")
    @app_commands.describe(briefing="Which briefing")
    async def remove(interaction: discord.Interaction, briefing: app_commands.Range[str, 1, CHOICE_UNITS]) -> None:
        server = await managed_server(interaction)
        if server is None:
            return
        await defer(interaction)
        question = await asyncio.to_thread(_question, library, server, briefing, locale_of(interaction))
        if isinstance(question, str):
            await tell(interaction, question)
        else:
            await show(interaction, question)

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
    await tell(interaction, f"{quoted(gone.metadata.title)} is removed." if gone else GONE)


async def keep_instead(interaction: discord.Interaction[Any], library: Library, server: int, press: Press) -> None:
    """Removes nothing."""
    await interaction.response.defer()
    await tell(interaction, KEPT)


def _question(library: Library, server: int, typed: str, locale: Locale) -> ui.LayoutView | str:
    """The question whether to remove, or why there is nothing to remove."""
    holdings = library.holdings(server)
    holding = meant([holding for holding in holdings if holding.scope == server], typed)
    if holding:
        briefing = library.get(holding.id, server)
        return render_removal(holding, _buttons(key_of(holding.id), version_of(briefing)), locale)
    shared = meant(holdings, typed)
    return _shared(shared) if shared else not_here(typed)


def _buttons(key: str, version: str) -> Sequence[ui.Item[ui.LayoutView]]:
    return [
        Press("remove", key, version).button("Remove", ButtonStyle.danger),
        Press("keep", key, version).button("Keep"),
    ]


def _shared(holding: Holding) -> str:
    title = quoted(holding.metadata.title)
    return f"{title} is shared with every server and cannot be removed from one; whoever runs this bot can remove it."
