"""What a claim leaves out of a sentence, before its words or between them, that turns their sense."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.check.around import denies
from index.check.claims import Claim
from index.check.source import Source
from index.check.turning import is_turned_behind, turning
from index.check.words import span_of, words_of
from index.models import Span

REACH = 200
"""What turns the sense of words stands at most so many code points from them."""

FOLLOWING = 80
"""So much of the words tells whether a clause begins with them, in code points."""


def left_out(claim: Claim, source: Source, runs: Sequence[Span]) -> list[Span]:
    """The parts of a paragraph that turn the sense of a claim's words in it: before the first run, and between two.

    Not before it where the message says as much itself, outside the marks.
    """
    before = () if denies(claim.around, claim.speaker, claim.text) else _before(source, runs[0])
    return [*before, *(gap for one, other in pairwise(runs) for gap in _between(source, one, other))]


def _before(source: Source, run: Span) -> Iterator[Span]:
    turned = turning(_lead(source, run, source.paragraph.span.start), _follow(source, run))
    if turned:
        yield _trimmed(source, Span(run.start - len(turned), run.start))


def _between(source: Source, run: Span, following: Span) -> Iterator[Span]:
    rest = Span(run.end, min(following.start, source.sentence(run.end - 1).end, run.end + REACH))
    lead = _lead(source, following, run.end)
    if is_turned_behind(source.stretch(rest)) or turning(lead, _follow(source, following)):
        yield _trimmed(source, Span(run.end, following.start))


def _lead(source: Source, run: Span, floor: int) -> str:
    """What stands before a run of words in its sentence."""
    return source.stretch(Span(max(floor, source.sentence(run.start).start, run.start - REACH), run.start))


def _follow(source: Source, run: Span) -> str:
    return source.text[run.start : min(run.start + FOLLOWING, source.paragraph.span.end)]


def _trimmed(source: Source, span: Span) -> Span:
    """A part of a text from its first word to its last."""
    return span_of(words_of(source.text, span))
