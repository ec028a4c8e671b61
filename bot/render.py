"""Answer to Discord layout: pure, and within Discord's limits however long the source is."""

from datetime import date
from functools import partial

import discord
from discord import ui

from bot.attribution import attribution_lines
from bot.excerpt import Excerpt, excerpt, longest_prefix
from bot.markdown import block_quote, escape
from bot.wording import shown_evidence, words_before
from index.link import link_to
from index.models import Answer, Evidence, Metadata, Span

TEXT_UNITS = 4000
"""Discord's limit on all text of a layout, in UTF-16 units."""

TEXT_BYTES = 10170
"""Undocumented but enforced: UTF-8 bytes of all text displays, plus 12 for each."""

URL_LENGTH = 512
"""The longest address a link button takes."""

QUOTE_UNITS, QUOTE_BYTES = 760, 1850
"""One quoted passage as Markdown; three of them leave 1,720 units and 4,620 bytes for the rest."""

QUESTION_UNITS, TITLE_UNITS, PUBLISHER_UNITS, SPEAKERS_UNITS, WORD_UNITS = 200, 100, 60, 160, 40
"""The longest question, title, publisher, line of speakers and missing word shown, as Markdown."""

COLOUR = discord.Colour(0x3A6EA5)

CUT = "…"


def render_answer(answer: Answer) -> ui.LayoutView:
    """The layout that answers: up to three quoted passages, or one sentence that says why there is none."""
    container: ui.Container[ui.LayoutView] = ui.Container(accent_colour=COLOUR)
    container.add_item(ui.TextDisplay(f"-# {label(answer.question, QUESTION_UNITS)}"))
    own_words = words_before(answer, lambda word: label(word, WORD_UNITS))
    if own_words:
        container.add_item(ui.TextDisplay(own_words))
    for place, evidence in enumerate(shown_evidence(answer)):
        if place:
            container.add_item(ui.Separator())
        _add_evidence(container, evidence)
    return layout(container)


def render_sentence(sentence: str) -> ui.LayoutView:
    """A layout of one sentence of the bot's own."""
    return layout(ui.TextDisplay(sentence))


def layout(*items: ui.Item[ui.LayoutView]) -> ui.LayoutView:
    """A layout of some parts."""
    view = ui.LayoutView(timeout=None)
    for item in items:
        view.add_item(item)
    return view


def _add_evidence(container: ui.Container[ui.LayoutView], evidence: Evidence) -> None:
    container.add_item(ui.TextDisplay(_quote(evidence)))
    attribution: ui.TextDisplay[ui.LayoutView] = ui.TextDisplay(_attribution(evidence))
    address = _address(evidence)
    if address is None:
        container.add_item(attribution)
    else:
        container.add_item(ui.Section(attribution, accessory=ui.Button(label="Source", url=address)))


def _quote(evidence: Evidence) -> str:
    text = evidence.briefing.text
    return _quoted(text, excerpt(text, evidence.passage, evidence.answer, partial(_fits, text)))


def _fits(text: str, span: Span) -> bool:
    markdown = _quoted(text, Excerpt(span, span, cut_before=True, cut_after=True))
    return utf16_length(markdown) <= QUOTE_UNITS and len(markdown.encode()) <= QUOTE_BYTES


def _quoted(text: str, cut: Excerpt) -> str:
    before = escape(text[cut.shown.start : cut.answer.start])
    after = escape(text[cut.answer.end : cut.shown.end])
    answer = f"{before}**{escape(cut.answer.of(text))}**{after}"
    return block_quote(f"{f'{CUT} ' if cut.cut_before else ''}{answer}{f' {CUT}' if cut.cut_after else ''}")


def _attribution(evidence: Evidence) -> str:
    speakers = "; ".join(attribution_lines(evidence.briefing.text, evidence.quotations))
    source = source_line(evidence.briefing.metadata, evidence.passage.paragraph.number)
    return (f"— {label(speakers, SPEAKERS_UNITS)}\n" if speakers else "") + source


def source_line(metadata: Metadata, paragraph: int) -> str:
    """Publisher, title, date where known, and the paragraph, as small print."""
    parts = [
        *([label(metadata.publisher, PUBLISHER_UNITS)] if metadata.publisher else []),
        label(metadata.title, TITLE_UNITS),
        *([_day(metadata.published)] if metadata.published else []),
        f"¶ {paragraph}",
    ]
    return f"-# {' · '.join(parts)}"


def label(words: str, units: int) -> str:
    """Words on one line, escaped, cut to `units` of Markdown."""
    line = " ".join(words.split())
    if utf16_length(escape(line)) <= units:
        return escape(line)
    size = longest_prefix(len(line), lambda size: utf16_length(escape(line[:size])) < units)
    return escape(line[:size].rstrip()) + CUT


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _address(evidence: Evidence) -> str | None:
    return address_of(evidence.briefing.metadata.url, evidence.answer.of(evidence.briefing.text))


def address_of(url: str | None, words: str) -> str | None:
    """The address that opens at the words; without them where Discord would refuse it; None where there is none."""
    if url is None:
        return None
    return next((address for address in (link_to(url, words), url) if len(address) <= URL_LENGTH), None)


def utf16_length(text: str) -> int:
    """The length of `text` as Discord counts it."""
    return len(text) + sum(character > "\uffff" for character in text)
