"""A briefing's text in pages to Discord layouts: pure, and within Discord's limits whatever the text is."""

from collections.abc import Sequence

from babel import Locale
from discord import ui

from bot.locales import ENGLISH, written_number
from bot.markdown import block_quote, escape
from bot.render import CUT, TEXT_UNITS, utf16_length
from bot.render_briefings import Buttons, title_line, with_buttons
from bot.sentences.numbers import TEXT_PAGE_OF
from bot.text_pages import NumberedText, page_count, page_paragraphs
from bot.translation import say
from index.models import Briefing


def render_text_page(briefing: Briefing, page: int, buttons: Buttons, locale: Locale = ENGLISH) -> ui.LayoutView:
    """One page of a briefing's text, counted from 0."""
    this, last = written_number(page + 1, locale), written_number(page_count(briefing), locale)
    head = f"{title_line(briefing.metadata)}\n-# {say(TEXT_PAGE_OF, locale, page=this, pages=last)}"
    text = _paragraphs(page_paragraphs(briefing, page), TEXT_UNITS - utf16_length(head), locale)
    return with_buttons([head, text], buttons)


def _paragraphs(shown: Sequence[NumberedText], room: int, locale: Locale) -> str:
    """Paragraphs under their numbers; where so many are so short that it does not fit, under the first one's alone."""
    numbered = "\n".join(f"{_number(each, locale)}\n{block_quote(escape(each.words))}" for each in shown)
    if not shown or utf16_length(numbered) > room:
        words = "\n".join(each.words for each in shown)
        return "\n".join([*(_number(each, locale) for each in shown[:1]), block_quote(escape(words) or CUT)])
    return numbered


def _number(paragraph: NumberedText, locale: Locale) -> str:
    return f"-# ¶ {written_number(paragraph.number, locale)}"
