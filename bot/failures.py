"""The one place where errors end: logged, and told in one sentence, once."""

import logging
import secrets
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Any

import discord
from babel import Locale
from discord import app_commands, ui

from bot.locales import ENGLISH, locale_of
from bot.render.layout import render_sentence
from bot.replies import tell_alone
from bot.sentences.failures import FAILED
from bot.translation import say
from bot.unavailable import sentence_for
from index.errors import LibraryError

log = logging.getLogger(__name__)

Tell = Callable[[ui.LayoutView], Awaitable[object]]
"""Sends a layout to whoever should read it."""


async def end(error: BaseException, where: str, tell: Tell, locale: Locale = ENGLISH) -> None:
    """Tell whoever met an error, once; what nobody foresaw is logged under an id, and that is told."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if isinstance(cause, LibraryError):
        log.warning("%s", cause)
        sentence = sentence_for(cause, locale)
    else:
        error_id = secrets.token_hex(4)
        log.error("error %s in %s", error_id, where, exc_info=error)
        sentence = say(FAILED, locale, id=error_id)
    try:
        await tell(render_sentence(sentence))
    except discord.HTTPException:
        log.exception("this could not be told to the user: %s", sentence)


async def end_interaction(error: BaseException, interaction: discord.Interaction[Any]) -> None:
    """Log an error in an interaction and tell it to whoever started it, alone; autocomplete is told nothing."""

    async def tell(view: ui.LayoutView) -> None:
        if interaction.type is not discord.InteractionType.autocomplete and not interaction.is_expired():
            await tell_alone(interaction, view)

    command = interaction.command
    where = f"/{command.qualified_name}" if command else interaction.type.name
    await end(error, where, tell, locale_of(interaction))


class Ending(AbstractAsyncContextManager[None]):
    """Errors inside it go where those of commands go: for buttons and forms, whose errors discord.py only logs."""

    def __init__(self, interaction: discord.Interaction[Any]) -> None:
        self._interaction = interaction

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        await self._interaction.client.tree.on_error(self._interaction, error)
        return True
