"""The buttons under a page. Each carries in its custom_id the page that it leads to."""

from collections.abc import Iterator

from discord import ui

from bot.cards import answer_card_button
from bot.pages.state import PageState
from bot.pages.surroundings import Surroundings
from index.models import Evidence

Button = ui.Button[ui.LayoutView]

TURN, SHARE = "page/", "share/"
"""What the custom_ids of buttons begin with that lead to another page, and that share one."""


def page_buttons(state: PageState, evidence: Evidence, *, can_share: bool, is_shared: bool) -> Iterator[Button]:
    """Under evidence. What is pressed again and again stays where it is; last is Share, spent once it `is_shared`."""
    more, previous = _more(state), _previous(state)
    yield from more
    yield _turn("Context", state._replace(place=evidence.answer.start))
    yield from previous
    yield answer_card_button(state.reference)
    if can_share:
        yield Button(label="Shared" if is_shared else "Share", custom_id=f"{SHARE}{state}", disabled=is_shared)


def context_buttons(state: PageState, surroundings: Surroundings) -> Iterator[Button]:
    """Under a part of a briefing: to read on in both directions, as far as it goes, and the way back."""
    first, last = surroundings.pieces[0].span.start, surroundings.pieces[-1].span.end
    for name, place, edge in (("Before", surroundings.before, first), ("After", surroundings.after, last)):
        yield _turn(name, state._replace(place=edge if place is None else place), disabled=place is None)
    yield _turn("Passage", state._replace(place=None))


def missing_buttons(state: PageState) -> Iterator[Button]:
    """Where evidence is missing: to the other pages."""
    yield from _more(state)
    yield from _previous(state)


def _more(state: PageState) -> Iterator[Button]:
    last = len(state.references) - 1
    if last:
        yield _turn("More", state._replace(page=min(state.page + 1, last), place=None), disabled=state.page == last)


def _previous(state: PageState) -> Iterator[Button]:
    if state.page:
        yield _turn("Previous", state._replace(page=state.page - 1, place=None))


def _turn(label: str, state: PageState, *, disabled: bool = False) -> Button:
    return Button(label=label, custom_id=f"{TURN}{state}", disabled=disabled)
