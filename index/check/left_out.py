"""What a claim leaves out of a sentence that turns the sense of its words: before them, between them or behind them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.check.around import REACH, denies, sets_condition
from index.check.claims import Claim
from index.check.conditions import condition_before, condition_behind
from index.check.source import Source
from index.check.turning import is_turned_behind, turning
from index.check.words import span_of, words_of
from index.models import Span

FOLLOWING = 80
"""So much of the words tells whether a clause begins with them, in code points."""


def left_out(claim: Claim, source: Source, runs: Sequence[Span]) -> list[Span]:
    """The parts of a paragraph that turn the sense of a claim's words in it: before them, between two runs, behind.

    None that the message itself says as much of as they do, outside the marks.
    """
    before = _before(claim, source, runs[0])
    gaps = (gap for one, other in pairwise(runs) for gap in _between(source, one, other))
    return [*before, *gaps, *_behind(claim, source, runs[-1])]


def _before(claim: Claim, source: Source, run: Span) -> Iterator[Span]:
    lead, follow = _lead(source, run, source.paragraph.span.start), _follow(source, run)
    turned = None if denies(claim.around, claim.speaker, claim.text) else turning(lead, follow)
    if turned is None and not sets_condition(claim.around):
        turned = condition_before(lead, run.of(source.text), _rest(source, run))
    if turned:
        yield _trimmed(source, Span(run.start - len(turned), run.start))


def _behind(claim: Claim, source: Source, run: Span) -> Iterator[Span]:
    condition = condition_behind(run.of(source.text), _rest(source, run))
    if condition and not sets_condition(claim.around):
        yield _trimmed(source, Span(run.end, run.end + len(condition)))


def _between(source: Source, run: Span, following: Span) -> Iterator[Span]:
    rest = _rest(source, run)[: following.start - run.end]
    lead = _lead(source, following, run.end)
    if is_turned_behind(rest) or turning(lead, _follow(source, following)):
        yield _trimmed(source, Span(run.end, following.start))


def _lead(source: Source, run: Span, floor: int) -> str:
    """What stands before a run of words in its sentence."""
    return source.stretch(Span(max(floor, source.sentence(run.start).start, run.start - REACH), run.start))


def _rest(source: Source, run: Span) -> str:
    """What stands behind a run of words in its sentence."""
    return source.stretch(Span(run.end, min(source.sentence(run.end - 1).end, run.end + REACH)))


def _follow(source: Source, run: Span) -> str:
    return source.text[run.start : min(run.start + FOLLOWING, source.paragraph.span.end)]


def _trimmed(source: Source, span: Span) -> Span:
    """A part of a text from its first word to its last."""
    return span_of(words_of(source.text, span))
