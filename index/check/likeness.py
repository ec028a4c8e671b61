"""How like a claim is to the likest part of a paragraph, word by word."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from rapidfuzz import fuzz

from index.analyze import is_function_word
from index.check.claims import LEFT_OUT_MARK
from index.check.words import Word, as_written, words_of
from index.models import Difference, Span

MARGIN = 4
"""At least so many words beside the likest place are compared too; of a long claim half as many as its words."""


class Likeness(NamedTuple):
    """The share of words that agree (0 to 1), the span compared, and what differs there.

    `kept` is the number of words that agree, `content` of those among them that are no function words.
    """

    similarity: float
    span: Span
    differences: Sequence[Difference]
    kept: int
    content: int


def likeness_of(claim: str, text: str, within: Span) -> Likeness:
    """How like a claim is to the likest place in a part of a text."""
    said, held = words_of(LEFT_OUT_MARK.sub(" ", claim)), words_of(text, within)
    window = _window(said, held)
    matcher = SequenceMatcher(None, [word.folded for word in said], [word.folded for word in window], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return Likeness(0.0, within, [], 0, 0)
    first, last = blocks[0], blocks[-1]
    begin = max(0, first.b - first.a)
    end = min(len(window), last.b + last.size + len(said) - last.a - last.size)
    opcodes = SequenceMatcher(
        None, [word.folded for word in said], [word.folded for word in window[begin:end]], autojunk=False
    ).get_opcodes()
    kept = [word for tag, i, j, _, _ in opcodes if tag == "equal" for word in said[i:j]]
    differences = [
        Difference(as_written(claim, said[i:j]), as_written(text, window[begin + k : begin + m]))
        for tag, i, j, k, m in opcodes
        if tag != "equal"
    ]
    similarity = len(kept) / max(len(said), end - begin, 1)
    content = sum(not is_function_word(word.folded) for word in kept)
    span = Span(window[begin].span.start, window[end - 1].span.end)
    return Likeness(similarity, span, differences, len(kept), content)


def _window(said: Sequence[Word], held: Sequence[Word]) -> Sequence[Word]:
    """The part of a paragraph's words that is likest to a claim's, with some words beside it."""
    line = " ".join(word.folded for word in held)
    place = fuzz.partial_ratio_alignment(" ".join(word.folded for word in said), line)
    if place is None or not held:
        return held
    margin = max(MARGIN, len(said) // 2)
    first = max(0, line.count(" ", 0, place.dest_start) - margin)
    return held[first : line.count(" ", 0, place.dest_end) + margin + 1]
