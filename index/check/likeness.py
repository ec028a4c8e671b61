"""How like a claim is to the likest part of a quotation or a sentence, word by word."""

from collections.abc import Iterator, Sequence
from difflib import Match
from itertools import chain, pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from index.check.agreement import agreeing
from index.check.borders import to_border
from index.check.claims import LEFT_OUT_MARK
from index.check.words import Word, as_written, words_of
from index.models import Difference
from index.text.analyze import is_function_word

LEFT_OUT_WEIGHT = 0.5
"""A word of the source that a claim leaves out counts for less than one that it has instead of another."""


NEAR = 75
"""Words are nearly spelt as others that are so like them, in per cent."""


class Likeness(NamedTuple):
    """The share of words that agree (0 to 1), the words of the source compared, and what differs there.

    `kept` is the share of the claim's words that agree or are nearly spelt so, `words` their number and `content` that
    of those among them that are no function words.
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
    runs = agreeing(said, held, text)
    if not runs:
        return None
    first, last = runs[0], runs[-1]
    begin = first.b - _room(plain, said[: first.a + 1][::-1], text, held[max(0, first.b - first.a) : first.b + 1][::-1])
    tail = said[last.a + last.size - 1 :]
    end = last.b + last.size + _room(plain, tail, text, held[last.b + last.size - 1 :][: len(tail) + 2])
    ends = (Match(0, begin, 0), *runs, Match(len(said), end, 0))
    gaps = [(said[i:j], held[k:m]) for i, j, k, m in _between(ends)]
    differences = [Difference(as_written(plain, ours), as_written(text, theirs)) for ours, theirs in gaps]
    agree = list(chain.from_iterable(said[run.a : run.a + run.size] for run in runs))
    kept = [*agree, *chain.from_iterable(_near(ours, theirs) for ours, theirs in gaps)]
    content = sum(not is_function_word(word.folded) for word in kept)
    length = len(said) + LEFT_OUT_WEIGHT * max(0, end - begin - len(said))
    return Likeness(len(agree) / length, held[begin:end], differences, len(kept) / len(said), len(kept), content)


def _near(said: Sequence[Word], held: Sequence[Word]) -> Iterator[Word]:
    """The words that are nearly spelt as those that they stand for: a slip, "six per cent" as "6 percent"."""
    is_each = len(said) == len(held)
    pairs = [([one], [other]) for one, other in zip(said, held, strict=True)] if is_each else [(said, held)]
    for ours, theirs in pairs:
        one, other = ("".join(word.folded for word in words) for words in (ours, theirs))
        if fuzz.ratio(one, other) >= NEAR:
            yield from ours


def _between(runs: Sequence[Match]) -> Iterator[tuple[int, int, int, int]]:
    """Where the words begin and end, in both, that stand between those that agree."""
    for one, other in pairwise(runs):
        place = (one.a + one.size, other.a, one.b + one.size, other.b)
        if place[0] < place[1] or place[2] < place[3]:
            yield place


def _room(claim: str, said: Sequence[Word], text: str, held: Sequence[Word]) -> int:
    """How many words beside the outermost that agree, which are the first of both, stand for the claim's beside it.

    They do not go past the end of a clause: what stands there is said of something else, or by somebody else. Where one
    word more ends it, that is one of them: "per cent" for "percent".
    """
    ours, theirs = to_border(claim, said), to_border(text, held)
    return theirs if ours and theirs == ours + 1 else min(ours, theirs)
