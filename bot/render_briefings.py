"""What a library holds to Discord layouts: pure, and within Discord's limits whatever titles and texts are."""

from collections import Counter
from collections.abc import Iterable, Sequence

import discord
from babel import Locale
from discord import ui

from bot.locales import ENGLISH, written_day, written_number
from bot.markdown import block_quote, escape
from bot.render import COLOUR, CUT, TEXT_UNITS, cut_at_word, label, layout, utf16_length
from bot.sentences import briefings as sentences
from bot.sentences.numbers import (
    AND_MORE,
    BOTH,
    BRIEFINGS,
    EARLIER_VERSIONS,
    PAGE_OF,
    PARAGRAPHS,
    QUOTATIONS,
    QUOTED_WORD,
    TEXT_PAGE_OF,
)
from bot.text_pages import NumberedText, opening, page_count, page_paragraphs
from bot.translation import say, say_count
from index.contents import Contents
from index.holdings import Holding
from index.models import Briefing, Metadata

LIST_SHOWN = 8
"""Briefings on one page of a list."""

TITLE_UNITS, WORDS_UNITS = 110, 60
"""The longest title shown, and the longest publisher, author or speaker as Markdown."""

ESCAPES = 20
"""The backslashes that a title may take more."""

SPEAKERS_SHOWN = 8
"""Speakers listed by name; the others are counted."""

FIRST_LENGTH = 350
"""So much of a text is shown when it was added, in code points."""

KEPT_DETAILS = {
    "title": sentences.KEPT_TITLE,
    "publisher": sentences.KEPT_PUBLISHER,
    "author": sentences.KEPT_AUTHOR,
    "published": sentences.KEPT_DATE,
}
"""What is called so of the metadata that a document has from its earlier version."""

Buttons = Sequence[ui.Item[ui.LayoutView]]


def render_contents(words: str, contents: Contents, buttons: Buttons = (), locale: Locale = ENGLISH) -> ui.LayoutView:
    """What a briefing is and holds, from its title to its first lines, under some words of the bot's own."""
    briefing = contents.briefing
    small = " · ".join(filter(None, [_details(briefing.metadata, locale), _counted(contents, locale)]))
    return _with_buttons(
        [
            words,
            f"{_title(briefing.metadata)}\n-# {small}",
            _speakers(contents, locale),
            block_quote(escape(opening(briefing, FIRST_LENGTH)) or "…"),
        ],
        buttons,
    )


def render_holding(
    holding: Holding, contents: Contents, buttons: Buttons = (), locale: Locale = ENGLISH
) -> ui.LayoutView:
    """A briefing as it is shown to whoever looks at it."""
    return render_contents(f"-# {_kept(holding, locale)}", contents, buttons, locale)


def render_text_page(briefing: Briefing, page: int, buttons: Buttons, locale: Locale = ENGLISH) -> ui.LayoutView:
    """One page of a briefing's text, counted from 0."""
    this, last = written_number(page + 1, locale), written_number(page_count(briefing), locale)
    head = f"{_title(briefing.metadata)}\n-# {say(TEXT_PAGE_OF, locale, page=this, pages=last)}"
    text = _paragraphs(page_paragraphs(briefing, page), TEXT_UNITS - utf16_length(head), locale)
    return _with_buttons([head, text], buttons)


def _paragraphs(shown: Sequence[NumberedText], room: int, locale: Locale) -> str:
    """Paragraphs under their numbers; where so many are so short that it does not fit, under the first one's alone."""
    numbered = "\n".join(f"{_number(each, locale)}\n{block_quote(escape(each.words))}" for each in shown)
    if not shown or utf16_length(numbered) > room:
        words = "\n".join(each.words for each in shown)
        return "\n".join([*(_number(each, locale) for each in shown[:1]), block_quote(escape(words) or CUT)])
    return numbered


def _number(paragraph: NumberedText, locale: Locale) -> str:
    return f"-# ¶ {written_number(paragraph.number, locale)}"


def render_list(holdings: Sequence[Holding], page: int, buttons: Buttons, locale: Locale = ENGLISH) -> ui.LayoutView:
    """One page of the briefings that a server can ask, counted from 0."""
    shown = holdings[page * LIST_SHOWN : (page + 1) * LIST_SHOWN]
    this, last = written_number(page + 1, locale), written_number(list_pages(holdings), locale)
    count = f"-# {say(PAGE_OF, locale, page=this, pages=last)} · {say_count(BRIEFINGS, len(holdings), locale)}"
    return _with_buttons([*(_line(holding, locale) for holding in shown), count], buttons, line_before=len(shown))


def list_pages(holdings: Sequence[Holding]) -> int:
    """How many pages a list takes."""
    return -(-len(holdings) // LIST_SHOWN)


def render_removal(holding: Holding, buttons: Buttons, locale: Locale = ENGLISH) -> ui.LayoutView:
    """The question whether a briefing is to go."""
    question = say(sentences.REMOVES, locale, title=_title(holding.metadata))
    gone = say_count(PARAGRAPHS, holding.paragraphs, locale)
    if holding.earlier_versions:
        versions = say_count(EARLIER_VERSIONS, holding.earlier_versions, locale)
        gone = say(BOTH, locale, first=gone, last=versions)
    return _with_buttons([f"{question}\n-# {say(sentences.NOT_BROUGHT_BACK, locale, what=gone)}"], buttons)


def replaced(id: str, kept: Iterable[str], locale: Locale = ENGLISH, *, is_page: bool) -> str:
    """What is said where a document, or a web page, replaced its earlier version, from which it may have details."""
    told = say(sentences.REPLACED_PAGE if is_page else sentences.REPLACED, locale, name=named(id))
    details = ", ".join(say(KEPT_DETAILS[key], locale) for key in kept)
    return f"{told}\n{say(sentences.KEPT_DETAILS, locale, details=details)}" if details else told


def named(id: str) -> str:
    """A briefing's name, by which a file replaces it."""
    return f"**{label(id, TITLE_UNITS)}**"


def quoted(words: str, locale: Locale = ENGLISH) -> str:
    """Words of a member's or a document's inside a sentence of the bot's."""
    return say(QUOTED_WORD, locale, word=label(words, TITLE_UNITS))


def _with_buttons(texts: Iterable[str], buttons: Buttons, line_before: int = 1) -> ui.LayoutView:
    """Some texts, a line drawn before one of them, and a row of buttons."""
    container: ui.Container[ui.LayoutView] = ui.Container(accent_colour=COLOUR)
    for place, text in enumerate(texts):
        if place:
            container.add_item(ui.Separator(visible=place == line_before))
        container.add_item(ui.TextDisplay(text))
    if not buttons:
        return layout(container)
    row: ui.ActionRow[ui.LayoutView] = ui.ActionRow(*buttons)
    return layout(container, row)


def _line(holding: Holding, locale: Locale) -> str:
    quotations = say_count(QUOTATIONS, holding.quotations, locale)
    details = [_details(holding.metadata, locale), quotations, *_shared(holding, locale)]
    return f"{_title(holding.metadata)}\n-# {' · '.join(filter(None, details))}"


def _title(metadata: Metadata) -> str:
    return f"**{label(cut_at_word(metadata.title, TITLE_UNITS), TITLE_UNITS + ESCAPES)}**"


def _details(metadata: Metadata, locale: Locale) -> str:
    words = (label(words, WORDS_UNITS) for words in (metadata.publisher, metadata.series, metadata.author) if words)
    return " · ".join([*words, *([written_day(metadata.published, locale)] if metadata.published else [])])


def _counted(contents: Contents, locale: Locale) -> str:
    paragraphs = say_count(PARAGRAPHS, contents.paragraphs, locale)
    return f"{paragraphs} · {say_count(QUOTATIONS, len(contents.quotations), locale)}"


def _speakers(contents: Contents, locale: Locale) -> str:
    text = contents.briefing.text
    names = Counter(said.speaker.name.of(text) for said in contents.quotations if said.speaker.name)
    if not names:
        return say(sentences.NO_SPEAKERS, locale)
    most = names.most_common(SPEAKERS_SHOWN)
    shown = ", ".join(f"{label(name, WORDS_UNITS)} ({written_number(count, locale)})" for name, count in most)
    more = len(names) - SPEAKERS_SHOWN
    listed = say_count(AND_MORE, more, locale, names=shown) if more > 0 else shown
    return say(sentences.SPEAKERS, locale, names=listed)


def _kept(holding: Holding, locale: Locale) -> str:
    when = discord.utils.format_dt(holding.added, "d") if holding.added else ""
    added = [say(sentences.ADDED_WHEN, locale, when=when)] if holding.added else []
    earlier = [say_count(EARLIER_VERSIONS, holding.earlier_versions, locale)] if holding.earlier_versions else []
    return " · ".join([*(_shared(holding, locale) or [say(sentences.OWN, locale)]), *added, *earlier])


def _shared(holding: Holding, locale: Locale) -> list[str]:
    return [say(sentences.SHARED_WITH_ALL, locale)] if holding.scope is None else []
