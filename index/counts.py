"""Counts of what comes and goes with briefings."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


def recounted(
    counts: Mapping[Key, int], gone: Iterable[Mapping[Key, int]], new: Iterable[Mapping[Key, int]]
) -> dict[Key, int]:
    """Counts without those that are `gone`, which were among them, and with those that are `new`; none of them is 0.

    It is a dictionary of nothing else, which where its keys are strings is no work for the garbage collector: that
    would stop a bot with hundreds of open shelves for a quarter of a second.
    """
    after = Counter(counts)
    for more in new:
        after.update(more)
    for less in gone:
        after.subtract(less)
        for key in less:
            if not after[key]:
                del after[key]
    return dict(after)
