"""What a library holds to Discord layouts: pure, and within Discord's limits whatever titles and texts are."""

from collections import Counter
from collections.abc import Iterable, Sequence

import discord
from babel import Locale
from discord import ui

from bot.locales import ENGLISH, written_day, written_number
from bot.markdown import block_quote, escape
from bot.render.layout import COLOUR, cut_at_word, label, layout
from bot.sentences import briefings as sentences
from bot.sentences.numbers import (
    AND_MORE,
    BOTH,
    BRIEFINGS,
    EARLIER_VERSIONS,
    PAGE_OF,
    PARAGRAPHS,
    QUOTATIONS,
)
from bot.suggestions import ID_UNITS
from bot.text_pages import opening
from bot.translation import say, say_count
from index.contents import Contents
from index.holdings import Holding
from index.models import Metadata, Span
from index.text.language import is_english
from index.text.markup import unmarked

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

Buttons = Sequence[ui.Item[ui.LayoutView]]


def render_contents(words: str, contents: Contents, buttons: Buttons = (), locale: Locale = ENGLISH) -> ui.LayoutView:
    """What a briefing is and holds, from its title to its first lines, under some words of the bot's own."""
    briefing, first = contents.briefing, opening(contents.briefing, FIRST_LENGTH)
    small = " · ".join(filter(None, [_details(briefing.metadata, locale), _counted(contents, locale)]))
    return with_buttons(
        [
            words,
            f"{title_line(briefing.metadata)}\n-# {small}",
            _speakers(contents, locale),
            block_quote(escape(unmarked(first, Span(0, len(first)))) or "…"),
        ],
        buttons,
    )


def render_holding(
    holding: Holding, contents: Contents, buttons: Buttons = (), locale: Locale = ENGLISH
) -> ui.LayoutView:
    """A briefing as it is shown to whoever looks at it."""
    return render_contents(f"-# {_kept(holding, locale)}", contents, buttons, locale)


def render_list(holdings: Sequence[Holding], page: int, buttons: Buttons, locale: Locale = ENGLISH) -> ui.LayoutView:
    """One page of the briefings that a server can ask, counted from 0."""
    shown = holdings[page * LIST_SHOWN : (page + 1) * LIST_SHOWN]
    this, last = written_number(page + 1, locale), written_number(list_pages(holdings), locale)
    count = f"-# {say(PAGE_OF, locale, page=this, pages=last)} · {say_count(BRIEFINGS, len(holdings), locale)}"
    return with_buttons([*(_line(holding, locale) for holding in shown), count], buttons, line_before=len(shown))


def list_pages(holdings: Sequence[Holding]) -> int:
    """How many pages a list takes."""
    return -(-len(holdings) // LIST_SHOWN)


def render_removal(
    holding: Holding, buttons: Buttons, locale: Locale = ENGLISH, *, hides_shared: bool = False
) -> ui.LayoutView:
    """The question whether a briefing is to go; one that hides a shared briefing of its id lets that be asked again."""
    question = say(sentences.REMOVES, locale, title=title_line(holding.metadata))
    gone = say_count(PARAGRAPHS, holding.paragraphs, locale)
    if holding.earlier_versions:
        versions = say_count(EARLIER_VERSIONS, holding.earlier_versions, locale)
        gone = say(BOTH, locale, first=gone, last=versions)
    small = f"{label(holding.id, ID_UNITS)} · {say(sentences.NOT_BROUGHT_BACK, locale, what=gone)}"
    after = f"\n-# {say(sentences.SHARED_AGAIN, locale)}" if hides_shared else ""
    return with_buttons([f"{question}\n-# {small}{after}"], buttons)


def with_buttons(texts: Iterable[str], buttons: Buttons, line_before: int = 1) -> ui.LayoutView:
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
    # Not that there are none: in another language than English they are not recognised.
    quotations = [say_count(QUOTATIONS, holding.quotations, locale)] if holding.quotations else []
    kept = [label(holding.id, ID_UNITS), *_added(holding, locale), *quotations, *_shared(holding, locale)]
    details = _details(holding.metadata, locale)
    return "\n".join([title_line(holding.metadata), *([f"-# {details}"] if details else []), f"-# {' · '.join(kept)}"])


def title_line(metadata: Metadata) -> str:
    """A title as it stands above what a briefing is or holds."""
    return f"**{label(cut_at_word(metadata.title, TITLE_UNITS), TITLE_UNITS + ESCAPES)}**"


def _details(metadata: Metadata, locale: Locale) -> str:
    words = (label(words, WORDS_UNITS) for words in (metadata.publisher, metadata.series, metadata.author) if words)
    return " · ".join([*words, *([written_day(metadata.published, locale)] if metadata.published else [])])


def _counted(contents: Contents, locale: Locale) -> str:
    paragraphs = say_count(PARAGRAPHS, contents.paragraphs, locale)
    if not contents.quotations and not is_english(contents.briefing):
        return paragraphs  # not that there are none
    return f"{paragraphs} · {say_count(QUOTATIONS, len(contents.quotations), locale)}"


def _speakers(contents: Contents, locale: Locale) -> str:
    text = contents.briefing.text
    names = Counter(unmarked(text, said.speaker.name) for said in contents.quotations if said.speaker.name)
    if not is_english(contents.briefing):
        only = say(sentences.ENGLISH_ONLY, locale)
        return f"{only}\n{_named(names, locale)}" if names else only
    return _named(names, locale) if names else say(sentences.NO_SPEAKERS, locale)


def _named(names: Counter[str], locale: Locale) -> str:
    most = names.most_common(SPEAKERS_SHOWN)
    shown = ", ".join(f"{label(name, WORDS_UNITS)} ({written_number(count, locale)})" for name, count in most)
    more = len(names) - SPEAKERS_SHOWN
    listed = say_count(AND_MORE, more, locale, names=shown) if more > 0 else shown
    return say(sentences.SPEAKERS, locale, names=listed)


def _kept(holding: Holding, locale: Locale) -> str:
    earlier = [say_count(EARLIER_VERSIONS, holding.earlier_versions, locale)] if holding.earlier_versions else []
    whose = _shared(holding, locale) or [say(sentences.OWN, locale)]
    return " · ".join([label(holding.id, ID_UNITS), *whose, *_added(holding, locale), *earlier])


def _added(holding: Holding, locale: Locale) -> list[str]:
    if holding.added is None:
        return []
    return [say(sentences.ADDED_WHEN, locale, when=discord.utils.format_dt(holding.added, "D"))]


def _shared(holding: Holding, locale: Locale) -> list[str]:
    return [say(sentences.SHARED_WITH_ALL, locale)] if holding.scope is None else []
