"""Headings that answer: "When was the briefing?" above passages that never say it, "Briefing on March 31"."""

from collections.abc import Sequence

from index.answer.questions.sought import Sought
from index.answer.questions.wanted import Wanted
from index.answer.ranking.ranked import Ranked
from index.answer.readings.sign import Sign
from index.answer.readings.signs import signs_of
from index.text.analyze import Term, terms

ENOUGH = 0.5
"""The share of a question, by worth, that a heading must hold to answer it."""

_SHOWN_BY = {Wanted.DATE: Sign.DAY, Wanted.COUNT: Sign.NUMBER, Wanted.AMOUNT: Sign.AMOUNT}
"""What headings are looked at for, by what is wanted; names and places not, for headings have capitals everywhere."""


def is_answered_above(heading: str | None, sought: Sought, ranked: Ranked) -> bool:
    """Whether what is wanted is shown by the heading over the best passage, and not by its answering sentence."""
    sign = _SHOWN_BY.get(sought.wanted)
    if heading is None or sign is None or ranked.features[f"shows {sought.wanted}"]:
        return False
    found = terms(heading)
    shown = signs_of(heading, found, frozenset({0}))
    is_shown = any(own & sign and term.text not in sought.terms for term, own in zip(found, shown, strict=True))
    is_question = any(own & Sign.QUESTION for own in shown)
    return is_shown and not is_question and _share_held(found, sought) >= ENOUGH


def _share_held(found: Sequence[Term], sought: Sought) -> float:
    held = {term.text for term in found}
    is_held = [term in held for term in sought.terms]
    return float(sought.worth[is_held].sum() / sought.worth.sum())
