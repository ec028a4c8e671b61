"""Whether a document is a correction of an earlier one, or another issue under its name."""

import re
from collections.abc import Iterator
from itertools import islice

from index.models import Briefing

RUN = 4
"""So many words in a row hardly ever stand in two issues but by being taken over."""

SHARE = 2 / 3
"""The share of such runs that a correction has from what it corrects. What is less alike counts as another issue."""

WORDS_READ = 20_000
"""So many words of each text are compared: more than a newspaper's longest pieces have."""

_WORD = re.compile(r"\w+")


def is_same_issue(earlier: Briefing, later: Briefing) -> bool:
    """Whether most of what the later text says stands, word for word, in the earlier one."""
    before, runs = set(_runs(earlier)), list(_runs(later))
    return sum(run in before for run in runs) >= SHARE * len(runs)


def _runs(briefing: Briefing) -> Iterator[tuple[str, ...]]:
    """All runs of words of a text, folded; a text of fewer words is one."""
    found = _WORD.finditer(briefing.text, *briefing.body)
    words = [word[0].casefold() for word in islice(found, WORDS_READ)]
    return (tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1)))
