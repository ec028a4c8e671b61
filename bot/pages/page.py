"""One page of an answer: evidence, or the briefing around it, found again in what somebody can ask."""

from collections.abc import Container, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from bot.pages.state import PAGES, PageState
from bot.pages.surroundings import Surroundings, surroundings_of
from bot.reference import Missing, find_again
from bot.render.layout import fits_quote
from bot.wording import shown_evidence
from index.models import Answer, Evidence, Status
from index.shelves.shelf import Shelf


class Page(NamedTuple):
    """What a page shows: evidence, with what stands around it where that is read, or why there is none.

    `namesakes` are the ids of the briefings that their titles alone do not tell from others.
    """

    state: PageState
    evidence: Evidence | Missing
    surroundings: Surroundings | None = None
    namesakes: Container[str] = ()


def open_page(shelf: Shelf, state: PageState) -> Page:
    """The page that a state names, from what somebody can ask."""
    evidence = find_again(shelf, state.reference)
    if isinstance(evidence, Missing) or state.place is None:
        return Page(state, evidence, namesakes=shelf.namesakes)
    fits = partial(fits_quote, evidence.briefing.text)
    return Page(state, evidence, surroundings_of(evidence.briefing, state.place, fits), shelf.namesakes)


def evidence_in(answer: Answer) -> Sequence[Evidence]:
    """The evidence that gets a page each: the best of an answer, and where there is none at most what is close."""
    return shown_evidence(answer) if answer.status is Status.NOT_FOUND else answer.evidence[:PAGES]


def brief(answer: Answer) -> Answer:
    """An answer for everybody to read: a refusal without the passage that is merely close."""
    return replace(answer, evidence=()) if answer.status is Status.NOT_FOUND else answer
