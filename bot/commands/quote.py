"""/quote: quotations by words, speaker and briefing, in pages that turn after a restart too."""

import asyncio
import re
from collections.abc import Iterator
from functools import partial
from typing import Any

import discord
from babel import Locale
from discord import app_commands, ui

from bot.answering_channels import answers_here
from bot.cards import quotation_card_button
from bot.choices import CHOICE_UNITS, KEY_LENGTH
from bot.commands.looking_up import SPEAKER_LENGTH, WORDS_LENGTH, Found, Sought, found_of, look_up
from bot.commands.suggest import suggest_briefings, suggest_speakers
from bot.lasting_items import pressed_item
from bot.locales import locale_of
from bot.messages.mentioned_names import mentioned_by
from bot.messages.plain_words import has_words, question_in
from bot.metrics import Metrics, Step
from bot.pages import quotation_context_button
from bot.reference import reference_around
from bot.render.layout import render_sentence, say_briefly
from bot.render.quotes import pages, render_quotes
from bot.replies import NewMessage, SameMessage, tell_alone
from bot.sentences.buttons import NEXT, PREVIOUS
from bot.sentences.commands import QUOTE, QUOTE_BRIEFING, QUOTE_SPEAKER, QUOTE_WORDS
from bot.sentences.quotes import NOTHING_TO_LOOK_FOR, QUOTATIONS_GONE
from bot.server.scope import scope_of
from bot.translation import say, translated
from index.errors import QuestionRefused
from index.library import Library
from index.models import Quoted

Interaction = discord.Interaction[Any]

_TEMPLATE = re.compile(
    rf"quote/(?P<page>\d{{1,4}})/(?P<briefing>[0-9a-f]{{0,{KEY_LENGTH}}})/(?P<speaker>[^/]*)/(?P<words>.*)", re.DOTALL
)
"""What the custom_ids of its buttons look like."""


def quote_command(library: Library, metrics: Metrics) -> app_commands.Command[Any, ..., None]:
    """The /quote command over `library`; nothing asked for gives one quotation at random."""

    @app_commands.command(name="quote", description=QUOTE)
    @app_commands.describe(words=QUOTE_WORDS, speaker=QUOTE_SPEAKER, briefing=QUOTE_BRIEFING)
    async def quote(
        interaction: discord.Interaction,
        words: app_commands.Range[str, 1, WORDS_LENGTH] = "",
        speaker: app_commands.Range[str, 1, SPEAKER_LENGTH] = "",
        briefing: app_commands.Range[str, 1, CHOICE_UNITS] = "",
    ) -> None:
        if await answers_here(interaction, library):
            await _answer(interaction, library, metrics, Sought(words, speaker, briefing))

    @quote.autocomplete("speaker")
    async def suggest_speaker(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_speakers(interaction, library, typed, SPEAKER_LENGTH)

    @quote.autocomplete("briefing")
    async def suggest_briefing(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_briefings(interaction, library, typed)

    return quote


async def _answer(interaction: Interaction, library: Library, metrics: Metrics, typed: Sought) -> None:
    """Shows the first page of what was looked for, as it was `typed`."""
    reply, own_locale = NewMessage(interaction, private=False), locale_of(interaction)
    names = mentioned_by(interaction)
    plain = typed._replace(words=question_in(typed.words, names), speaker=question_in(typed.speaker, names))
    if any(option and not has_words(option) for option in (typed.words, typed.speaker)):
        await tell_alone(interaction, render_sentence(say(NOTHING_TO_LOOK_FOR, own_locale)))
        return
    looking_up = asyncio.to_thread(look_up, library, scope_of(interaction), plain, own_locale)
    try:
        with metrics.timed("quote", Step.LIBRARY):
            sought, found = await reply.after(looking_up)
    except QuestionRefused as refusal:
        reply.make_private()
        await reply.send(render_sentence(translated(str(refusal), own_locale)))
        return
    with metrics.timed("quote", Step.RENDER):
        view = _page(sought, found, 0, locale_of(interaction, private=False))
    with metrics.timed("quote", Step.SEND):
        await reply.send(view)


def pressed_quotes_button(library: Library, metrics: Metrics) -> type[ui.DynamicItem[ui.Item[Any]]]:
    """The buttons that turn pages, for the client to listen to."""

    async def press(interaction: Interaction, item: ui.Item[Any], match: re.Match[str]) -> None:
        sought = Sought(match["words"], match["speaker"], match["briefing"])
        await _turn(interaction, library, metrics, sought, int(match["page"]))

    return pressed_item(_TEMPLATE, press)


async def _turn(interaction: Interaction, library: Library, metrics: Metrics, sought: Sought, page: int) -> None:
    """Shows one page of what was looked for; whoever did not ask gets a copy of their own."""
    asked = interaction.message.interaction_metadata if interaction.message else None
    is_asker = asked is not None and asked.user.id == interaction.user.id
    reply = SameMessage(interaction) if is_asker else NewMessage(interaction, private=True)
    with metrics.timed("quote", Step.LIBRARY):
        found = await reply.after(asyncio.to_thread(lambda: found_of(library.of(scope_of(interaction)), sought)))
    if not found.quotes:
        await tell_alone(interaction, render_sentence(say(QUOTATIONS_GONE, locale_of(interaction))))
        return
    with metrics.timed("quote", Step.RENDER):
        view = _page(sought, found, min(page, pages(found.quotes) - 1), locale_of(interaction, private=not is_asker))
    with metrics.timed("quote", Step.SEND):
        await reply.send(view)


def _page(sought: Sought, found: Found, page: int, locale: Locale) -> ui.LayoutView:
    (quotes, _, namesakes), below = found, partial(_buttons_of, found, locale)
    if pages(quotes) < 2 or not any(sought):
        return render_quotes(quotes, page, below, locale=locale, namesakes=namesakes, at_random=not any(sought))
    previous, following = say_briefly(PREVIOUS, locale), say_briefly(NEXT, locale)
    buttons: list[ui.Button[ui.LayoutView]] = [
        ui.Button(label=previous, custom_id=_custom_id(max(page - 1, 0), sought), disabled=page == 0),
        ui.Button(label=following, custom_id=_custom_id(page + 1, sought), disabled=page + 1 >= pages(quotes)),
    ]
    return render_quotes(quotes, page, below, buttons, locale, namesakes)


def _buttons_of(found: Found, locale: Locale, quoted: Quoted) -> Iterator[ui.Button[ui.LayoutView]]:
    around = reference_around(found.shelf, quoted)
    if around is not None:
        yield quotation_context_button(around, quoted.quotation, locale)
    yield quotation_card_button(quoted, locale, found.namesakes)


def _custom_id(page: int, sought: Sought) -> str:
    return f"quote/{page}/{sought.briefing}/{sought.speaker.replace('/', ' ')}/{sought.words}"
