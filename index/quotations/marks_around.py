"""The marks that stand right around some words, which a quotation's span leaves out."""

import re

from index.models import Span
from index.quotations.marks import DOUBLE, SINGLE
from index.text.markup import plain_near

_RIGHT_BEFORE = re.compile(rf"(?:''|[{DOUBLE}{SINGLE}]|[«»‹][^\S\n])\Z")
_RIGHT_BEHIND = re.compile(rf"''|[{DOUBLE}{SINGLE}]|[^\S\n][«»›]")
"""Marks at the ends of what they hold; French ones stand apart from it."""


def with_marks(text: str, span: Span) -> Span:
    """A span with the marks right before and right behind it, where there are any, Markdown's read over."""
    plain = plain_near(text, span)
    start, end = plain.within(span)
    if start == end:
        return span
    before, behind = _RIGHT_BEFORE.search(plain.text, max(0, start - 2), start), _RIGHT_BEHIND.match(plain.text, end)
    return plain.without(Span(before.start() if before else start, behind.end() if behind else end))
