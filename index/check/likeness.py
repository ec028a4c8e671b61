"""How like a claim is to the likest part of a quotation or a sentence, word by word."""

import re
from collections.abc import Sequence
from difflib import Match, SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from index.analyze import is_function_word
from index.check.claims import LEFT_OUT_MARK
from index.check.words import Word, as_written, words_of
from index.models import Difference, Span

MARGIN = 4
"""At least so many words beside the likest place are compared too; of a long claim half as many as its words."""

_BORDER = re.compile(r"[,;:.!?][^\w\s]*\s|\.\.\.|[…—–“”\"«»()]|\s-+\s")
"""What parts two clauses, two sentences or what two people said."""


class Likeness(NamedTuple):
    """The share of words that agree (0 to 1), the words of the source compared, and what differs there.

    `kept` is the share of the claim's words that agree, `words` their number and `content` that of those among them
    that are no function words.
    """

    similarity: float
    source: Sequence[Word]
    differences: Sequence[Difference]
    kept: float
    words: int
    content: int


def likeness_of(claim: str, text: str, held: Sequence[Word]) -> Likeness | None:
    """How like a claim is to the likest place among some words of a text; None where no word agrees."""
    plain = LEFT_OUT_MARK.sub(" ", claim)
    said = words_of(plain)
    window = _window(said, held)
    blocks = _clear_of_strays(
        [block for block in _matched(said, window).get_matching_blocks() if block.size], text, window
    )
    if not blocks:
        return None
    first, last = blocks[0], blocks[-1]
    begin = first.b - _room(plain, said[: first.a + 1][::-1], text, window[: first.b + 1][::-1])
    end = last.b + last.size
    end += _room(plain, said[last.a + last.size - 1 :], text, window[end - 1 :])
    source = window[begin:end]
    opcodes = _matched(said, source).get_opcodes()
    kept = [word for tag, i, j, _, _ in opcodes if tag == "equal" for word in said[i:j]]
    differences = [
        Difference(as_written(plain, said[i:j]), as_written(text, source[k:m]))
        for tag, i, j, k, m in opcodes
        if tag != "equal"
    ]
    content = sum(not is_function_word(word.folded) for word in kept)
    similarity = len(kept) / max(len(said), len(source))
    return Likeness(similarity, source, differences, len(kept) / len(said), len(kept), content)


def _matched(said: Sequence[Word], held: Sequence[Word]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, [word.folded for word in said], [word.folded for word in held], autojunk=False)


def _clear_of_strays(blocks: Sequence[Match], text: str, held: Sequence[Word]) -> Sequence[Match]:
    """Words that agree, without a mere "the" at an end that stands in another clause of the source than the rest."""
    while len(blocks) > 1 and _is_stray(blocks[0], text, held, held[blocks[0].b : blocks[1].b + 1]):
        blocks = blocks[1:]
    while len(blocks) > 1 and _is_stray(
        blocks[-1], text, held, held[blocks[-2].b + blocks[-2].size - 1 : blocks[-1].b + 1]
    ):
        blocks = blocks[:-1]
    return blocks


def _is_stray(block: Match, text: str, held: Sequence[Word], up_to_next: Sequence[Word]) -> bool:
    is_empty = all(is_function_word(word.folded) for word in held[block.b : block.b + block.size])
    return is_empty and _to_border(text, up_to_next) < len(up_to_next) - 1


def _room(claim: str, said: Sequence[Word], text: str, held: Sequence[Word]) -> int:
    """How many words beside the outermost that agree, which are the first of both, stand for the claim's beside it.

    They do not go past the end of a clause: what stands there is said of something else, or by somebody else.
    """
    return min(_to_border(claim, said), _to_border(text, held))


def _to_border(text: str, words: Sequence[Word]) -> int:
    for number, (one, other) in enumerate(pairwise(words)):
        between = Span(min(one.span.end, other.span.end), max(one.span.start, other.span.start))
        if _BORDER.search(between.of(text)):
            return number
    return max(0, len(words) - 1)


def _window(said: Sequence[Word], held: Sequence[Word]) -> Sequence[Word]:
    """The part of some words that is likest to a claim's, with some words beside it."""
    line = " ".join(word.folded for word in held)
    place = fuzz.partial_ratio_alignment(" ".join(word.folded for word in said), line)
    if place is None or not held:
        return held
    margin = max(MARGIN, len(said) // 2)
    first = max(0, line.count(" ", 0, place.dest_start) - margin)
    return held[first : line.count(" ", 0, place.dest_end) + margin + 1]
