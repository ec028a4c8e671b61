"""Lines that pages and newsletters put around an article and within it, known by their words."""

import re
from collections.abc import Iterator, Sequence

FOOT_SHARE = 0.3
"""The foot of a page, from its notice of rights, is no more than this share of its text."""

_LABELS = frozenset(
    "advertisement|advertisements|skip advertisement|article continues below this ad"
    "|article continues below advertisement|listen|share|share this|share this:|share full article|share this article"
    "|print|print article|like this:|related|follow|sign up|subscribe|leave a comment|continue reading|--"
    "|view this email in your browser|view in browser|this slideshow requires javascript.".split("|")
)
_PRINT_EDITION = re.compile(r"A version of this article appears in print on\b")
_RIGHTS = re.compile(r"(?:Copyright\s*)?(?:©|\(c\)).{0,150}\bAll rights reserved\b", re.IGNORECASE)


def without_furniture(blocks: Sequence[str]) -> list[str]:
    """The blocks without labels of controls and advertisements, and without the foot behind a notice of rights."""
    return [
        block for block in _above_foot(blocks) if block.casefold() not in _LABELS and not _PRINT_EDITION.match(block)
    ]


def _above_foot(blocks: Sequence[str]) -> Iterator[str]:
    left = sum(map(len, blocks))
    most = FOOT_SHARE * left
    for block in blocks:
        yield block
        if left <= most and _RIGHTS.match(block):
            return
        left -= len(block)
