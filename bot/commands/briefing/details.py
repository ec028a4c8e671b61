"""The form in which title, publisher, author and date are mended."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import Any

import discord
from babel import Locale
from discord import ui

from bot.commands.briefing.add import buttons_after_adding, reason_of
from bot.commands.briefing.browse import facts
from bot.commands.briefing.keeping import Shown, own_briefing, shown
from bot.commands.briefing.mending import FIELDS, mended, stated
from bot.commands.briefing.permission import adding_server, managed_server
from bot.commands.briefing.press import Press
from bot.commands.briefing.replies import refuse, show, tell
from bot.failures import Ending
from bot.locales import locale_of
from bot.render.briefings import render_contents
from bot.render.layout import FORM_UNITS, render_sentence, say_briefly
from bot.sentences.briefings import (
    CHANGED_OR_GONE,
    DETAILS_TITLE,
    MENDED,
    NOT_MENDED,
    PARTLY_MENDED,
)
from bot.translation import Sentence, say
from index.errors import BriefingNotFound, BriefingRefused
from index.library import Library
from index.load.metadata import WORDS_LENGTH
from index.models import Metadata

SECONDS = 15 * 60
"""A form that is not sent by then is forgotten."""

FIELD_UNITS = 2 * WORDS_LENGTH
"""What fits a field, as Discord counts: never less than what may be in it."""

Render = Callable[[Shown], ui.LayoutView]

Permission = Callable[[discord.Interaction[Any]], Awaitable[int | None]]
"""Gives the server where a member may send the form, or tells them that they may not and gives None."""


class DetailsForm(ui.Modal):
    """What is known of a briefing, to be mended."""

    def __init__(
        self,
        library: Library,
        press: Press,
        metadata: Metadata,
        permission: Permission,
        render: Render,
        locale: Locale,
    ) -> None:
        """`permission` is asked when it is sent; `render` gives what is shown once the briefing is mended."""
        super().__init__(title=say_briefly(DETAILS_TITLE, locale, FORM_UNITS), timeout=SECONDS)
        self._library, self._press, self._permission, self._render = library, press, permission, render
        self._fields = {key: _field(key, stated(metadata, key)) for key in FIELDS}
        for key, field in self._fields.items():
            self.add_item(ui.Label(text=say_briefly(FIELDS[key], locale, FORM_UNITS), component=field))

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        """Mends the briefing, if it is still there as it was."""
        async with Ending(interaction):
            server = await self._permission(interaction)
            if server is not None:
                await self._mend(interaction, server)

    async def _mend(self, interaction: discord.Interaction[Any], server: int) -> None:
        await interaction.response.defer()
        typed = {key: field.value for key, field in self._fields.items()}
        locale = locale_of(interaction)
        after, wrong = await asyncio.to_thread(_mend, self._library, server, self._press, typed, locale)
        if after:
            await show(interaction, self._render(after))
        elif not wrong:
            await tell(interaction, CHANGED_OR_GONE)
        if wrong:
            await _tell_wrong(interaction, PARTLY_MENDED if after else NOT_MENDED, wrong)


async def _tell_wrong(interaction: discord.Interaction[Any], told: Sentence, wrong: Iterable[BriefingRefused]) -> None:
    """Tell the member, below what is shown, what of the form is wrong, a line each."""
    locale = locale_of(interaction)
    lines = [say(told, locale), *(f"- {reason_of(refusal, locale)}" for refusal in wrong)]
    await interaction.followup.send(view=render_sentence("\n".join(lines)), ephemeral=True)


async def open_after_adding(interaction: discord.Interaction[Any], library: Library, server: int, press: Press) -> None:
    """Opens the form for what was just added; Undo stays at hand."""
    locale = locale_of(interaction)

    def after_adding(after: Shown) -> ui.LayoutView:
        buttons = buttons_after_adding(after.contents.briefing, locale)
        return render_contents(say(MENDED, locale), after.contents, buttons, locale)

    await _open(interaction, library, server, press, partial(adding_server, library), after_adding)


async def open_form(interaction: discord.Interaction[Any], library: Library, server: int, press: Press) -> None:
    """Opens the form for a briefing that is being looked at."""
    locale = locale_of(interaction)
    await _open(interaction, library, server, press, managed_server, lambda after: facts(after, locale, may_mend=True))


async def _open(
    interaction: discord.Interaction[Any],
    library: Library,
    server: int,
    press: Press,
    permission: Permission,
    render: Render,
) -> None:
    briefing = await asyncio.to_thread(own_briefing, library, server, press)
    if briefing is None:
        await refuse(interaction, CHANGED_OR_GONE)
        return
    form = DetailsForm(library, press, briefing.metadata, permission, render, locale_of(interaction))
    await interaction.response.send_modal(form)


def _mend(
    library: Library, server: int, press: Press, typed: Mapping[str, str], locale: Locale
) -> tuple[Shown | None, tuple[BriefingRefused, ...]]:
    """The briefing, if any of the form mends it, and what of that is wrong; neither where it is not there any more."""
    briefing = own_briefing(library, server, press)
    if briefing is None:
        return None, ()
    after, wrong = mended(briefing.metadata, typed, locale)
    if wrong and after == briefing.metadata:
        return None, wrong
    try:
        library.mend(briefing, after, server)
    except BriefingNotFound:
        return None, ()
    except BriefingRefused as refusal:
        return None, (*wrong, refusal)
    return shown(library, server, press.key), wrong


def _field(key: str, words: str) -> ui.TextInput[DetailsForm]:
    return ui.TextInput(default=words or None, required=key == "title", max_length=FIELD_UNITS)
