"""What a page's own style sheets say of whole classes: which of them are not displayed."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
"""Declarations, of a rule or in the attribute `style`, that hide an element."""

_SHOWING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*(?!none)|visibility\s*:\s*visible)", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_CLASS = re.compile(r"\.([\w-]+)")
_CLASS_ALONE = re.compile(r"[a-z]*\.([\w-]+)")


def hidden_classes(tree: HtmlElement) -> set[str]:
    """The classes that a page's style sheets hide and never show again, as they do with what opens on a click.

    Rules for a medium, such as print or small screens, are not read.
    """
    hidden, shown = set[str](), set[str]()
    for style in tree.iter("style"):
        for selectors, declarations in _rules(_COMMENT.sub("", style.text or "")):
            if HIDING.search(declarations):
                alone = (_CLASS_ALONE.fullmatch(selector.strip()) for selector in selectors.split(","))
                hidden.update(match[1] for match in alone if match)
            elif _SHOWING.search(declarations):
                shown.update(_CLASS.findall(selectors))
    return hidden - shown


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """The selectors and the declarations of every rule that stands in no other."""
    depth, start, selectors = 0, 0, ""
    for brace in _BRACE.finditer(sheet):
        held = sheet[start : brace.start()]
        start = brace.end()
        if brace[0] == "{":
            selectors = held if depth == 0 else "@"
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0 and "@" not in selectors:
                yield selectors, held
