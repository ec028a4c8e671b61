"""The buttons under a page. Each carries in its custom_id the page that it leads to."""

from collections.abc import Container, Iterator

from babel import Locale
from discord import ui

from bot.cards import answer_card_button
from bot.locales import ENGLISH
from bot.pages.state import NOBODY, PageState
from bot.pages.surroundings import Surroundings
from bot.reference import Reference
from bot.render.layout import say_briefly
from bot.sentences import buttons
from index.models import Evidence, Quotation

Button = ui.Button[ui.LayoutView]

TURN, SHARE = "page/", "share/"
"""What the custom_ids of buttons begin with that lead to another page, and that share one."""


def page_buttons(
    state: PageState,
    evidence: Evidence,
    locale: Locale = ENGLISH,
    namesakes: Container[str] = (),
    *,
    can_share: bool,
    is_shared: bool,
) -> Iterator[Button]:
    """Under evidence. Every button keeps its place from page to page; last is Share, spent once it `is_shared`.

    `namesakes` are as in a page.
    """
    yield from _turning(state, locale)
    yield _turn(say_briefly(buttons.CONTEXT, locale), state._replace(place=evidence.answer.start))
    yield answer_card_button(evidence, locale, namesakes)
    if can_share:
        name = say_briefly(buttons.SHARED if is_shared else buttons.SHARE, locale)
        yield Button(label=name, custom_id=f"{SHARE}{state}", disabled=is_shared)


def context_buttons(state: PageState, surroundings: Surroundings, locale: Locale = ENGLISH) -> Iterator[Button]:
    """Under a part of a briefing: to read on in both directions, as far as it goes, and the way back."""
    first, last = surroundings.pieces[0].span.start, surroundings.pieces[-1].span.end
    edges = ((buttons.BEFORE, surroundings.before, first), (buttons.AFTER, surroundings.after, last))
    for name, place, edge in edges:
        there = state._replace(place=edge if place is None else place)
        yield _turn(say_briefly(name, locale), there, disabled=place is None)
    yield _turn(say_briefly(buttons.PASSAGE, locale), state._replace(place=None))


def quotation_context_button(reference: Reference, quotation: Quotation, locale: Locale = ENGLISH) -> Button:
    """Under a quotation, which stands in the evidence of a reference: what is around it, for whoever presses alone."""
    state = PageState(NOBODY, (reference,), place=quotation.span.start)
    return _turn(say_briefly(buttons.CONTEXT, locale), state)


def missing_buttons(state: PageState, locale: Locale = ENGLISH) -> Iterator[Button]:
    """Where evidence is missing: to the other pages."""
    yield from _turning(state, locale)


def _turning(state: PageState, locale: Locale) -> Iterator[Button]:
    """To the page before and the page after, where there are several."""
    last = len(state.references) - 1
    if last:
        before = state._replace(page=max(state.page - 1, 0), place=None)
        after = state._replace(page=min(state.page + 1, last), place=None)
        yield _turn(say_briefly(buttons.PREVIOUS, locale), before, disabled=state.page == 0)
        yield _turn(say_briefly(buttons.MORE, locale), after, disabled=state.page == last)


def _turn(label: str, state: PageState, *, disabled: bool = False) -> Button:
    return Button(label=label, custom_id=f"{TURN}{state}", disabled=disabled)
