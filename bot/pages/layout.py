"""A page of an answer as a Discord layout: pure, and within Discord's limits however long the source is.

What is read first stands first: who shared it, the question, the bot's own words, the quotation, whose it is, the
buttons.
"""

from collections.abc import Container, Iterable, Iterator
from itertools import chain

from babel import Locale
from discord import ui

from bot.excerpt import Excerpt
from bot.locales import ENGLISH, written_number
from bot.pages.buttons import Button, context_buttons, missing_buttons, page_buttons
from bot.pages.header import Header, header_of
from bot.pages.page import Page, evidence_in
from bot.pages.state import PageState
from bot.pages.surroundings import Piece, Surroundings
from bot.reference import Missing, reference_to
from bot.render.attribution import answer_speakers, attribution_line, source_line
from bot.render.layout import (
    COLOUR,
    address_of_answer,
    layout,
    quote_of,
    quoted,
    with_source,
)
from bot.sentences.answers import FURTHER_PASSAGE_OF, PASSAGE_OF
from bot.translation import say
from index.models import Answer, Evidence, Span

Items = Iterable[ui.Item[ui.LayoutView]]


def render_answer(
    answer: Answer,
    asker: int,
    *,
    can_share: bool,
    only_shared: bool = False,
    locale: Locale = ENGLISH,
    namesakes: Container[str] = (),
) -> ui.LayoutView:
    """The first page of an answer, or what the bot says where there is no evidence; `namesakes` as in a page.

    Where `only_shared` briefings were searched, and no server's own, and they do not answer, that is said.
    """
    header, evidence = header_of(answer, locale, only_shared=only_shared), evidence_in(answer)
    if not evidence:
        return _layout(header, (), ())
    state = PageState(asker, tuple(map(reference_to, evidence)))
    return render_page(header, Page(state, evidence[0], namesakes=namesakes), can_share=can_share, locale=locale)


def render_page(
    header: Header, page: Page, *, can_share: bool, is_shared: bool = False, locale: Locale = ENGLISH
) -> ui.LayoutView:
    """A page with its buttons; with Share where `can_share`, which is spent once the page `is_shared`."""
    state, evidence, surroundings, _ = page
    if isinstance(evidence, Missing):
        return _layout(header, [ui.TextDisplay(say(evidence, locale))], missing_buttons(state, locale))
    if surroundings is not None:
        line: Items = [ui.Separator()] if any(header) else []
        around = _around(evidence, surroundings, page.namesakes, locale)
        return _layout(header, chain(line, around), context_buttons(state, surroundings, locale))
    buttons = page_buttons(state, evidence, locale, page.namesakes, can_share=can_share, is_shared=is_shared)
    return _layout(header, _alone(evidence, page, locale), buttons)


def _layout(header: Header, items: Items, buttons: Iterable[Button]) -> ui.LayoutView:
    container: ui.Container[ui.LayoutView] = ui.Container(*header.items(), *items, accent_colour=COLOUR)
    row: ui.ActionRow[ui.LayoutView] = ui.ActionRow(*buttons)
    return layout(container, row) if row.children else layout(container)


def _alone(evidence: Evidence, page: Page, locale: Locale) -> Iterator[ui.Item[ui.LayoutView]]:
    yield ui.TextDisplay(quote_of(evidence))
    words, pages = attribution_line(evidence, locale, page.namesakes), len(page.state.references)
    this, last = written_number(page.state.page + 1, locale), written_number(pages, locale)
    which = FURTHER_PASSAGE_OF if page.state.page else PASSAGE_OF
    counted = f"{words}\n-# {say(which, locale, page=this, pages=last)}" if pages > 1 else words
    yield with_source(counted, address_of_answer(evidence), locale)


def _around(
    evidence: Evidence, surroundings: Surroundings, namesakes: Container[str], locale: Locale
) -> Iterator[ui.Item[ui.LayoutView]]:
    speakers = answer_speakers(evidence, locale)
    marked = [piece for piece in surroundings.pieces if piece.span.overlaps(evidence.answer)]
    for piece in surroundings.pieces:
        number = written_number(piece.paragraph.number, locale)
        yield ui.TextDisplay(f"-# ¶ {number}\n{_marked(evidence, piece)}")
        # Whose words the bold ones are stands below them and nowhere else: other paragraphs may quote others.
        if speakers and piece in marked[-1:]:
            yield ui.TextDisplay(speakers)
    yield with_source(source_line(evidence.briefing, None, locale, namesakes), address_of_answer(evidence), locale)


def _marked(evidence: Evidence, piece: Piece) -> str:
    """A piece as a block quote, with as much of the answer as stands in it in bold."""
    text, (paragraph, span) = evidence.briefing.text, piece
    start, end = max(span.start, evidence.answer.start), min(span.end, evidence.answer.end)
    answer = Span(start, end) if start < end else Span(span.end, span.end)
    cut = Excerpt(span, answer, span.start > paragraph.span.start, span.end < paragraph.span.end)
    return quoted(text, cut)
