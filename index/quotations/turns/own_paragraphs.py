"""Paragraphs all of which somebody says, without marks: turns of interviews, and block quotations."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import takewhile
from operator import itemgetter

from index.models import Certainty, Kind, Paragraph, Span, Speaker
from index.quotations.attribution import NOBODY, Attribution
from index.quotations.kinds import is_bare
from index.quotations.marks import Marked
from index.quotations.progress import Reading, holds_words
from index.quotations.turns.blocks import block_in, may_be_said
from index.quotations.turns.interviews import Interview
from index.quotations.turns.joint_statements import find_joint_statement, stated_in
from index.quotations.turns.retold import retold
from index.quotations.turns.turns import Turn, parts_between


def take_turn(reading: Reading, paragraph: Paragraph, turn: Turn, quotes: Sequence[Marked]) -> None:
    """Add what a speaker says in an interview, and whom they quote in it with whose words."""

    def labelled() -> Attribution:
        return Attribution(reading.speakers.labelled(turn.label, paragraph, goes_on=turn.goes_on))

    _take(reading, paragraph, turn.said, quotes, labelled)


def take_voice(reading: Reading, paragraph: Paragraph, interview: Interview, quotes: Sequence[Marked]) -> None:
    """Add what is asked or answered in an interview without labels, and whom it quotes with whose words."""
    name = interview.speaker_of(paragraph)

    def carried() -> Attribution:
        return Attribution(reading.speakers.carried(name, paragraph)) if name else NOBODY

    _take(reading, paragraph, paragraph.span, quotes, carried)


def block_of(reading: Reading, paragraph: Paragraph, quotes: Sequence[Marked]) -> Span | None:
    """What a paragraph without marks around it says of whoever is announced before it, if it does."""
    if reading.announced is None:
        return None
    block = block_in(reading.text, paragraph)
    if block is not None and not is_bare(reading.text, block, quotes, goes_on=True):
        return block
    return paragraph.span if may_be_said(reading.text, reading.masked, paragraph, quotes) else None


def take_block(reading: Reading, paragraph: Paragraph, said: Span, quotes: Sequence[Marked]) -> None:
    """Add what a paragraph says of whoever is announced before it; the next one goes on in the same block only."""
    by = reading.announced or NOBODY
    _take(reading, paragraph, said, quotes, lambda: by)
    reading.pending = None
    reading.announced = by if block_in(reading.text, paragraph) else None


def take_joint_statement(reading: Reading, paragraphs: Sequence[Paragraph]) -> None:
    """Add what several say in one voice in a statement of theirs, but for sentences in which others are quoted."""
    statement = find_joint_statement(reading.text, paragraphs)
    if statement is None:
        return
    by = Attribution(Speaker(Certainty.UNNAMED, mention=statement.makers))
    taken = sorted(quotation.span for quotation in reading.found)
    below = (each for each in paragraphs[statement.first - paragraphs[0].number :] if not each.is_heading)
    stated = ((each, list(stated_in(reading.text, reading.masked, each))) for each in below)
    for paragraph, sentences in takewhile(itemgetter(1), stated):  # it ends where a paragraph says nothing of "us"
        reading.group += 1
        for sentence in sentences:
            near = taken[max(0, bisect_left(taken, sentence) - 1) : bisect_left(taken, Span(sentence.end, 0))]
            if not any(sentence.overlaps(quoted) for quoted in near):
                reading.add(paragraph, sentence, Kind.DIRECT, by)


def _take(
    reading: Reading, paragraph: Paragraph, said: Span, quotes: Sequence[Marked], speaks: Callable[[], Attribution]
) -> None:
    """Add what somebody says in a paragraph of their own, and what they quote of others."""
    reading.group += 1
    reading.carries, reading.announced = True, None
    spoken = [quote for quote in quotes if holds_words(reading.text, quote)]
    others = retold(reading.attributions, said, paragraph, spoken, reading.floors[0])
    parts = list(parts_between(reading.text, said, [each.outer for each in others]))
    by = speaks() if parts else NOBODY
    for part in parts:
        reading.add(paragraph, part, Kind.DIRECT, by)
    for each in others:
        reading.group += 1
        reading.add(paragraph, each.span, each.kind, each.said)
