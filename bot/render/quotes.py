"""Quotations to Discord layouts: pure, and within Discord's limits however long they are."""

from collections.abc import Callable, Container, Iterable, Sequence

from babel import Locale
from discord import ui

from bot.attribution import paragraph_of, said_in, whose
from bot.excerpt import shortened
from bot.locales import ENGLISH, written_number
from bot.markdown import block_quote, escape
from bot.render.attribution import source_line, speaker_line
from bot.render.layout import COLOUR, CUT, address_of, layout, source_button, utf16_length
from bot.sentences.numbers import PAGE_OF, QUOTATIONS
from bot.sentences.quotes import AT_RANDOM
from bot.translation import say, say_count
from index.models import Evidence, Quoted, Span
from index.text.markup import unmarked

Button = ui.Button[ui.LayoutView]

QUOTES_SHOWN = 3
"""Quotations on one page."""

QUOTE_UNITS, QUOTE_BYTES = 640, 1500
"""One quotation, or one side of a comparison of two, as Markdown; a comparison has half of it for each side."""

SPEAKER_UNITS = 200
"""The longest line of a speaker."""


def render_quotes(
    quotes: Sequence[Quoted],
    page: int,
    buttons_of: Callable[[Quoted], Iterable[Button]] = lambda _: (),
    buttons: Sequence[Button] = (),
    locale: Locale = ENGLISH,
    namesakes: Container[str] = (),
    *,
    at_random: bool = False,
) -> ui.LayoutView:
    """One page of quotations, counted from 0, each with attribution and buttons, and the buttons that turn pages.

    Briefings whose ids are among `namesakes` share their titles with others. Where the quotation was chosen
    `at_random`, that is said above it.
    """
    container: ui.Container[ui.LayoutView] = ui.Container(accent_colour=COLOUR)
    if at_random:
        container.add_item(ui.TextDisplay(f"-# {say(AT_RANDOM, locale)}"))
    shown = quotes[page * QUOTES_SHOWN : (page + 1) * QUOTES_SHOWN]
    for place, quoted in enumerate(shown):
        if place:
            container.add_item(ui.Separator())
        _add_quote(container, quoted, buttons_of(quoted), namesakes, locale)
    if len(quotes) > QUOTES_SHOWN:
        this, last = written_number(page + 1, locale), written_number(pages(quotes), locale)
        count = say_count(QUOTATIONS, len(quotes), locale)
        container.add_item(ui.TextDisplay(f"-# {say(PAGE_OF, locale, page=this, pages=last)} · {count}"))
    if buttons:
        row: ui.ActionRow[ui.LayoutView] = ui.ActionRow(*buttons)
        return layout(container, row)
    return layout(container)


def pages(quotes: Sequence[Quoted]) -> int:
    """How many pages some quotations take."""
    return -(-len(quotes) // QUOTES_SHOWN)


def _add_quote(
    container: ui.Container[ui.LayoutView],
    quoted: Quoted,
    buttons: Iterable[Button],
    namesakes: Container[str],
    locale: Locale,
) -> None:
    words = unmarked(quoted.briefing.text, said_in(quoted))
    address = address_of(quoted.briefing, quoted.quotation.span)
    source = [source_button(address, locale)] if address else []
    row: ui.ActionRow[ui.LayoutView] = ui.ActionRow(*source, *buttons)
    container.add_item(ui.TextDisplay(quoted_words(words, QUOTE_UNITS)))
    container.add_item(ui.TextDisplay(attribution_of(quoted, quoted.quotation.span, namesakes, locale)))
    if row.children:
        container.add_item(row)


def attribution_of(match: Quoted | Evidence, span: Span, namesakes: Container[str], locale: Locale) -> str:
    """Who said a part of a match, and where it stands, as two lines of Markdown."""
    who = speaker_line([whose(match, span, locale)], SPEAKER_UNITS, locale)
    return f"{who}\n{source_line(match.briefing, paragraph_of(match), locale, namesakes)}"


def quoted_words(words: str, units: int) -> str:
    """Words as a block quote of Markdown, cut to so many UTF-16 units at the end of a word where there is one."""
    words = words.strip()
    if _fits(words, units):
        return block_quote(escape(words))
    shown = shortened(words, Span(0, len(words)), lambda span: _fits(f"{span.of(words)} {CUT}", units))
    return block_quote(f"{escape(shown.of(words))} {CUT}")


def _fits(words: str, units: int) -> bool:
    markdown = block_quote(escape(words))
    return utf16_length(markdown) <= units and len(markdown.encode()) <= QUOTE_BYTES * units // QUOTE_UNITS
