"""A briefing's text in pages to Discord layouts: pure, and within Discord's limits whatever the text is."""

from collections.abc import Sequence

from babel import Locale
from discord import ui

from bot.locales import ENGLISH, written_number
from bot.markdown import block_quote, escape
from bot.render.briefings import Buttons, title_line, with_buttons
from bot.render.layout import CUT, TEXT_UNITS, utf16_length
from bot.sentences.numbers import TEXT_PAGE_OF
from bot.text_pages import NumberedText, page_count, page_paragraphs
from bot.translation import say
from index.models import Briefing, Span
from index.text.markup import unmarked

TEXTS_SHOWN = 16
"""So many paragraphs have a text of their own: with what separates them, and the buttons, they are 37 components."""


def render_text_page(briefing: Briefing, page: int, buttons: Buttons, locale: Locale = ENGLISH) -> ui.LayoutView:
    """One page of a briefing's text, counted from 0."""
    this, last = written_number(page + 1, locale), written_number(page_count(briefing), locale)
    head = f"{title_line(briefing.metadata)}\n-# {say(TEXT_PAGE_OF, locale, page=this, pages=last)}"
    room = TEXT_UNITS - utf16_length(head)
    return with_buttons([head, *_paragraphs(page_paragraphs(briefing, page), room, locale)], buttons)


def _paragraphs(shown: Sequence[NumberedText], room: int, locale: Locale) -> list[str]:
    """A text for each paragraph, under its number; one for all of them where they are too many, or do not fit."""
    texts = [_under(written_number(each.number, locale), _plain(each)) for each in shown]
    if shown and len(shown) <= TEXTS_SHOWN and sum(map(utf16_length, texts)) <= room:
        return texts
    words = block_quote(escape("\n".join(map(_plain, shown))) or CUT)
    if not shown:
        return [words]
    first, last = (written_number(each.number, locale) for each in (shown[0], shown[-1]))
    return [f"-# ¶ {first if first == last else f'{first}–{last}'}\n{words}"]


def _plain(paragraph: NumberedText) -> str:
    return unmarked(paragraph.words, Span(0, len(paragraph.words)))


def _under(number: str, words: str) -> str:
    return f"-# ¶ {number}\n{block_quote(escape(words))}"
