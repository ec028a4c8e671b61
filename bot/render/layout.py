"""The parts of Discord layouts: pure, and within Discord's limits however long the source is."""

from functools import partial

import discord
from babel import Locale
from discord import ui

from bot.bidirectional import isolated
from bot.excerpt import Excerpt, excerpt, longest_prefix, whole_characters
from bot.locales import ENGLISH
from bot.markdown import block_quote, escape
from bot.sentences.answers import SHARED_BY
from bot.sentences.buttons import SOURCE
from bot.translation import say
from index.link import link_to
from index.models import Briefing, Evidence, Span
from index.text.markup import plain_near

TEXT_UNITS = 4000
"""Discord's limit on all text of a layout, in UTF-16 units."""

TEXT_BYTES, TEXT_OVERHEAD = 10170, 12
"""Undocumented but enforced: UTF-8 bytes of all text displays, plus 12 for each."""

URL_LENGTH = 512
"""The longest address a link button takes."""

QUOTE_UNITS, QUOTE_BYTES = 760, 1850
"""One block quote as Markdown; three of them leave 1,720 units and 4,620 bytes for the rest."""

COLOUR = discord.Colour(0x3A6EA5)

LABEL_UNITS, FORM_UNITS, MENU_UNITS = 80, 45, 32
"""Discord's limits on the name of a button, on the title of a form and the names of its fields, and on the name of a
menu, in UTF-16 units."""

CUT = "…"


def render_sentence(sentence: str) -> ui.LayoutView:
    """A layout of one sentence of the bot's own."""
    return layout(ui.TextDisplay(sentence))


def say_briefly(sentence: str, locale: Locale = ENGLISH, units: int = LABEL_UNITS, **parts: str) -> str:
    """A sentence in the language of a locale; in English where Discord would refuse the translation as too long."""
    said = say(sentence, locale, **parts)
    return said if utf16_length(said) <= units else sentence.format(**parts)


def sharer_line(user: int, locale: Locale = ENGLISH) -> str:
    """Who shared what stands below, by id: named without being pinged."""
    return f"-# {say(SHARED_BY, locale, member=f'<@{user}>')}"


def layout(*items: ui.Item[ui.LayoutView]) -> ui.LayoutView:
    """A layout of some parts, whose buttons carry in their custom_ids what they need."""
    view = ui.LayoutView(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()  # else discord.py keeps it in memory for good, to listen for presses that others listen for
    return view


def quote_of(evidence: Evidence) -> str:
    """The quoted passage as a block quote with its answer in bold, cut to what fits around the answer."""
    text = evidence.briefing.text
    return quoted(text, excerpt(text, evidence.passage, evidence.answer, partial(fits_quote, text)))


def fits_quote(text: str, span: Span) -> bool:
    """Whether a span of a text fits one block quote, with an answer and cuts marked in it."""
    if span.end - span.start > QUOTE_UNITS:
        return False
    markdown = quoted(text, Excerpt(span, span, cut_before=True, cut_after=True))
    return utf16_length(markdown) <= QUOTE_UNITS and len(markdown.encode()) <= QUOTE_BYTES


def quoted(text: str, cut: Excerpt) -> str:
    """An excerpt as a block quote, the answer in it, where it has one, in bold."""
    (start, end), answered = cut.shown, cut.answer
    parts, plain = (Span(start, answered.start), answered, Span(answered.end, end)), plain_near(text, cut.shown)
    before, answer, after = (escape(plain.part(part)) for part in parts)
    shown = f"{before}**{answer}**{after}" if answer else before + after
    return block_quote(f"{f'{CUT} ' if cut.cut_before else ''}{shown}{f' {CUT}' if cut.cut_after else ''}")


def with_source(words: str, address: str | None, locale: Locale = ENGLISH) -> ui.Item[ui.LayoutView]:
    """Words with a button beside them that opens their source, where it has an address."""
    text: ui.TextDisplay[ui.LayoutView] = ui.TextDisplay(words)
    return text if address is None else ui.Section(text, accessory=source_button(address, locale))


def source_button(address: str, locale: Locale = ENGLISH) -> ui.Button[ui.LayoutView]:
    """The button that opens a source."""
    return ui.Button(label=say_briefly(SOURCE, locale), url=address)


def label(words: str, units: int) -> str:
    """Words on one line, escaped, cut to `units` of Markdown, in an order of their own."""
    line = " ".join(words.split())
    room = units - utf16_length(isolated(line)) + utf16_length(line)
    if utf16_length(escape(line)) <= room:
        return isolated(escape(line))
    size = longest_prefix(len(line), lambda size: utf16_length(escape(line[:size])) < room)
    return isolated(escape(line[: whole_characters(line, size)].rstrip()) + CUT)


def cut_at_word(words: str, units: int) -> str:
    """Words on one line, cut to `units` at the end of a word where there is one."""
    line = " ".join(words.split())
    if utf16_length(line) <= units:
        return line
    size = longest_prefix(len(line), lambda size: utf16_length(line[:size]) < units)
    whole = line[: size + 1].rpartition(" ")[0].rstrip(" ,;:–—-")
    return (whole or line[: whole_characters(line, size)]) + CUT


def address_of_answer(evidence: Evidence) -> str | None:
    """The address that opens at the answer's words, as `address_of` gives it."""
    return address_of(evidence.briefing, evidence.answer)


def address_of(briefing: Briefing, span: Span) -> str | None:
    """The address that opens at some words; without them where Discord would refuse it; None where there is none."""
    url = briefing.metadata.url
    if url is None:
        return None
    addresses = (link_to(url, briefing.text, span), url)
    return next((address for address in addresses if len(address) <= URL_LENGTH), None)


def utf16_length(text: str) -> int:
    """The length of `text` as Discord counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
