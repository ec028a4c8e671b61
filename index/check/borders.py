"""Where a clause ends that words stand in: what is beyond is said of something else, or by somebody else."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.check.words import Word
from index.models import Span

_BORDER = re.compile(r"[,;:.!?][^\w\s]*\s|\.\.\.|[…—–“”\"«»()]|\s-+\s")
"""What parts two clauses, two sentences or what two people said."""


def to_border(text: str, words: Sequence[Word]) -> int:
    """How many words follow the first before such an end; the words are in the order of the text or backwards."""
    for number, (one, other) in enumerate(pairwise(words)):
        between = Span(min(one.span.end, other.span.end), max(one.span.start, other.span.start))
        if _BORDER.search(between.of(text)):
            return number
    return max(0, len(words) - 1)
