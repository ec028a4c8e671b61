"""/briefing list and /briefing show: what there is, for everybody, in pages."""

import asyncio
from collections.abc import Sequence
from typing import Any

import discord
from babel import Locale
from discord import app_commands, ui

from bot.choices import CHOICE_UNITS, key_of, meant
from bot.commands.briefing.keeping import Shown, shown
from bot.commands.briefing.press import Press, version_of
from bot.commands.briefing.replies import defer, show, tell
from bot.commands.suggest import suggest_briefings
from bot.locales import locale_of
from bot.render.briefings import LIST_SHOWN, list_pages, render_holding, render_list
from bot.render.layout import say_briefly
from bot.render.names import quoted
from bot.render.text_pages import render_text_page
from bot.sentences.briefings import CHANGED_OR_GONE, EMPTY_LIST, NO_SUCH
from bot.sentences.buttons import DETAILS, NEXT, PREVIOUS, READ_TEXT
from bot.sentences.commands import LIST, SHOW, WHICH_BRIEFING
from bot.server.scope import scope_of
from bot.text_pages import page_count
from index.holdings import Holding
from index.library import Library
from index.naming.titles import newest_holdings_first

Buttons = list[ui.Item[ui.LayoutView]]


def add_list_to(group: app_commands.Group, library: Library) -> None:
    """Adds /briefing list to the group."""

    @group.command(name="list", description=LIST)
    async def list_briefings(interaction: discord.Interaction) -> None:
        await defer(interaction)
        await turn_list(interaction, library, Press("list"))


def add_show_to(group: app_commands.Group, library: Library) -> None:
    """Adds /briefing show to the group."""

    @group.command(name="show", description=SHOW)
    @app_commands.describe(briefing=WHICH_BRIEFING)
    async def show_briefing(
        interaction: discord.Interaction, briefing: app_commands.Range[str, 1, CHOICE_UNITS]
    ) -> None:
        await defer(interaction)
        holding = meant(await asyncio.to_thread(library.holdings, scope_of(interaction)), briefing)
        if holding is None:
            await tell(interaction, NO_SUCH, title=quoted(briefing, locale_of(interaction)))
            return
        await turn_text(interaction, library, Press("show", key_of(holding.id)))

    @show_briefing.autocomplete("briefing")
    async def suggest(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_briefings(interaction, library, typed)


async def turn_list(interaction: discord.Interaction[Any], library: Library, press: Press) -> None:
    """Shows a page of the list, or the last one where there are fewer by now."""
    await _acknowledge(interaction)
    holdings = newest_holdings_first(await asyncio.to_thread(library.holdings, scope_of(interaction)))
    if not holdings:
        await tell(interaction, EMPTY_LIST)
        return
    page, locale = min(press.page, list_pages(holdings) - 1), locale_of(interaction)
    await show(interaction, render_list(holdings, page, _list_buttons(holdings, page, locale), locale))


async def turn_text(interaction: discord.Interaction[Any], library: Library, press: Press) -> None:
    """Shows what a briefing is (page 0), or a page of its text (from 1)."""
    await _acknowledge(interaction)
    found = await asyncio.to_thread(shown, library, scope_of(interaction), press.key)
    locale = locale_of(interaction)
    if found is None:
        await tell(interaction, CHANGED_OR_GONE)
    elif press.page == 0:
        await show(interaction, facts(found, locale, may_mend=interaction.permissions.manage_guild))
    else:
        await show(interaction, await asyncio.to_thread(_text, found, press.page, locale))


def facts(found: Shown, locale: Locale, *, may_mend: bool) -> ui.LayoutView:
    """What a briefing is, with the buttons that open its text and, for those who may, the form of its details."""
    briefing = found.contents.briefing
    key = key_of(briefing.id)
    buttons: Buttons = [Press("show", key, page=1).button(say_briefly(READ_TEXT, locale))]
    if may_mend and found.holding.scope is not None:
        buttons.append(Press("mend", key, version_of(briefing)).button(say_briefly(DETAILS, locale)))
    return render_holding(found.holding, found.contents, buttons, locale)


def _text(found: Shown, asked: int, locale: Locale) -> ui.LayoutView:
    briefing = found.contents.briefing
    page = min(asked, page_count(briefing))
    buttons = _turning(Press("show", key_of(briefing.id), page=page), page_count(briefing), locale)
    return render_text_page(briefing, page - 1, buttons, locale)


def _list_buttons(holdings: Sequence[Holding], page: int, locale: Locale) -> Buttons:
    last = list_pages(holdings) - 1
    return _turning(Press("list", page=page), last, locale) if len(holdings) > LIST_SHOWN else []


def _turning(shown: Press, last: int, locale: Locale) -> Buttons:
    """Buttons to the pages before and after the one that is shown, counted from 0."""
    before, after = shown._replace(page=max(shown.page - 1, 0)), shown._replace(page=shown.page + 1)
    return [
        before.button(say_briefly(PREVIOUS, locale), disabled=shown.page == 0),
        after.button(say_briefly(NEXT, locale), disabled=shown.page >= last),
    ]


async def _acknowledge(interaction: discord.Interaction[Any]) -> None:
    if not interaction.response.is_done():
        await interaction.response.defer()
