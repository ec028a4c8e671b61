"""What of a passage to show where it is too long to show whole: the answer, and sentences around it."""

import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from index.models import Passage, Span

LONGEST_WORD = 100
"""How far back, in code points, the end of a word is looked for."""

JOINER = "\u200d"
"""What makes one emoji of two."""


class Excerpt(NamedTuple):
    """The part of a passage to show and, inside it, the answer; whether words before or after are left out."""

    shown: Span
    answer: Span
    cut_before: bool
    cut_after: bool


def excerpt(text: str, passage: Passage, answer: Span, fits: Callable[[Span], bool]) -> Excerpt:
    """The longest run of whole sentences around the answer that `fits`, growing on both sides.

    Where the answer alone does not fit, it is cut at the end of a word. `fits` holds for every part of what fits.
    """
    if fits(passage.span):
        return Excerpt(passage.span, answer, cut_before=False, cut_after=False)
    if fits(answer):
        shown = _grown(passage, answer, fits)
    else:
        shown = answer = shortened(text, answer, fits)
    return Excerpt(shown, answer, shown.start > passage.span.start, shown.end < passage.span.end)


def _grown(passage: Passage, answer: Span, fits: Callable[[Span], bool]) -> Span:
    sentences = passage.sentences
    first = last = sentences.index(answer)
    grows = True
    while grows:
        grows = False
        if last + 1 < len(sentences) and fits(Span(sentences[first].start, sentences[last + 1].end)):
            last, grows = last + 1, True
        if first > 0 and fits(Span(sentences[first - 1].start, sentences[last].end)):
            first, grows = first - 1, True
    return Span(sentences[first].start, sentences[last].end)


def longest_prefix(length: int, fits: Callable[[int], bool]) -> int:
    """The largest number up to `length` that `fits`, by bisection; what fits also fits when shorter."""
    return bisect_left(range(1, length + 1), x=True, key=lambda size: not fits(size))


def shortened(text: str, span: Span, fits: Callable[[Span], bool]) -> Span:
    """The longest prefix of `span` that fits, cut back to the end of a word or at least of a character's marks."""
    size = longest_prefix(span.end - span.start - 1, lambda size: fits(Span(span.start, span.start + size)))
    longest = span.start + size
    near = range(longest, max(span.start, longest - LONGEST_WORD), -1)
    after_word = next((end for end in near if text[end].isspace()), None)
    end = after_word or whole_characters(text, longest)
    while text[end - 1].isspace():
        end -= 1
    return Span(span.start, end)


def whole_characters(text: str, size: int) -> int:
    """The largest number up to `size` at which a cut takes no character apart; `size` itself where none is near."""
    near = range(size, max(0, size - LONGEST_WORD), -1)
    return next((end for end in near if end == len(text) or not _joins(text, end)), size)


def _joins(text: str, place: int) -> bool:
    """Whether what stands at a place belongs to what stands before it: marks, joiners, selectors, skin tones."""
    return unicodedata.category(text[place]) in ("Mn", "Me", "Mc", "Cf", "Sk") or text[place - 1] == JOINER
