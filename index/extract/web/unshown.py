"""What a page holds but does not show its reader as words of its sentences: hidden elements, and words struck out."""

import re
from collections.abc import Set

from lxml.html import HtmlElement

from index.extract.web.blocks import text_length
from index.extract.web.style_sheet import HIDING, hidden_classes

STRUCK_TAGS = frozenset({"del", "s", "strike"})
"""Elements of words that no longer hold (HTML Living Standard, 4.5.5 and 4.7.2)."""

READER_CLASSES = frozenset(
    "sr-only screen-reader-text screen-reader-only screenreader screenreader-only visually-hidden visuallyhidden"
    " u-visually-hidden a11y-hidden assistive-text element-invisible".split()
)
"""By these names, classes are words for screen readers alone."""

HIDDEN_SHARE = 0.5
"""What holds more than this share of a page's words is shown by a script."""

_ALWAYS_SHOWN = frozenset({"html", "body", "main", "article"})
_HOVER_CARD = re.compile(
    r"\b(?:hover-?card|(?:tooltip|popover|rollover)[\w-]{0,40}(?:text|block|content|box|card|body))\b", re.I
)


def remove_unshown(tree: HtmlElement) -> None:
    """Removes what stands in the page's source but not on the page, and what is struck out there."""
    classes = hidden_classes(tree) | READER_CLASSES
    most = HIDDEN_SHARE * text_length(tree)
    unshown = [element for element in tree.iter() if _is_unshown(element, classes)]
    for element in unshown:
        if element.getparent() is not None and text_length(element) <= most:
            element.drop_tree()


def _is_unshown(element: HtmlElement, classes: Set[str]) -> bool:
    if element.tag in _ALWAYS_SHOWN:
        return False
    named = element.get("class") or ""
    return (
        element.tag in STRUCK_TAGS
        or element.get("hidden") is not None
        or element.get("role") == "tooltip"
        or HIDING.search(element.get("style") or "") is not None
        or not classes.isdisjoint(named.split())
        or _HOVER_CARD.search(named) is not None
    )
