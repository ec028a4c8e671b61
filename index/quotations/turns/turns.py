"""Interviews and transcripts: paragraphs that open with a speaker's name and a colon."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from index.models import Paragraph, Span
from index.quotations.name_patterns import CAPITAL, CAPITALISED, NEXT
from index.quotations.people.anonymous import is_of_anybody
from index.quotations.reports.sources.labels import NO_LABEL

TURNS = 3
"""Fewer paragraphs that open with a label are no interview."""

_TURN = re.compile(
    rf"[\"“”]?(?:(?P<label>{CAPITALISED}{NEXT}{{0,4}}):[ \xa0]+"
    rf"|(?P<letter>Q(?=[ \xa0]{CAPITAL})|[QA](?=[ \t\xa0]{{2}}))[ \t\xa0]+)(?=\S)"
)
"""A label with its colon, which the letters Q and A may lack: "Q    Mr. President"."""


_CLOSING = " \t\n\xa0,;.!?"
"""What behind another's words in marks belongs to them, and to no sentence of the speaker's."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The label a paragraph opens with, and what its speaker says; `goes_on` where an earlier one has the label."""

    label: Span
    said: Span
    goes_on: bool = False


def find_turns(text: str, paragraphs: Sequence[Paragraph]) -> dict[int, Turn]:
    """The turns of an interview by the number of their paragraph; none where labels do not alternate.

    In a transcript, whose labels are in capitals, a paragraph without one goes on with the turn before it.
    """
    turns = {}
    for paragraph in paragraphs:
        opened = _TURN.match(text, *paragraph.span)
        name = opened.lastgroup if opened else None
        if opened and name and _is_label(opened[name]):
            turns[paragraph.number] = Turn(Span(*opened.span(name)), Span(opened.end(), paragraph.span.end))
    labels = {turn.label.of(text) for turn in turns.values()}
    if len(turns) < TURNS or not 2 <= len(labels) <= 1 + len(turns) // 2:
        return {}
    return {**dict(_going_on(paragraphs, turns)), **turns} if all(map(str.isupper, labels)) else turns


def parts_between(text: str, said: Span, others: Sequence[Span]) -> Iterator[Span]:
    """What a speaker says but for the words of `others`, part by part, without marks at the end."""
    place = said.start
    for end, following in [*others, (said.end, said.end)]:
        part = text[place:end]
        start = place + len(part) - len(part.lstrip(_CLOSING if place > said.start else None))
        part = text[start:end].rstrip().rstrip('"”» ')
        if part.strip('"“”«» .'):
            yield Span(start, start + len(part))
        place = following


def _going_on(paragraphs: Sequence[Paragraph], turns: Mapping[int, Turn]) -> Iterator[tuple[int, Turn]]:
    """The paragraphs without a label that stand between labelled ones, each as the turn that goes on."""
    turn, last = None, max(turns)
    for paragraph in paragraphs:
        turn = turns.get(paragraph.number, turn)
        if turn and paragraph.number not in turns and paragraph.number < last:
            yield paragraph.number, Turn(turn.label, paragraph.span, goes_on=True)


def _is_label(words: str) -> bool:
    return not NO_LABEL.fullmatch(words) or is_of_anybody(words)
