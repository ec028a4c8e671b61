"""When a page was published, told from when it was changed."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from lxml.html import HtmlElement

from index.extract.web.blocks import HEADING_TAGS
from index.text.calendar_words import MONTHS

_CHANGED = re.compile(r"modif|updated?(?:[_-]?time)?\b", re.IGNORECASE)
_IN_LINE = r"[^·|•–—;\n]"
_CHANGED_ON = re.compile(
    rf"\b(?:last )?(?:updated|modified)\b(?={_IN_LINE}{{0,59}}\d){_IN_LINE}{{0,60}}", re.IGNORECASE
)
_NO_NOTICES = ("title", "script", *HEADING_TAGS)
_LONGEST_LINE = 200
_MONTHS = [month[:3] for month in MONTHS]
_ADDRESS = re.compile(rf"/(20\d\d)/({'|'.join(_MONTHS)})/([0-3]?\d)/")


@contextmanager
def without_changes(tree: HtmlElement) -> Iterator[None]:
    """While it lasts, a page says nothing of when it was changed, neither to machines nor in short lines.

    Its title, its headings and its scripts stay whole: there, the word tells of something else.
    """
    contents = [(meta, meta.get("content") or "") for meta in tree.iter("meta") if _CHANGED.search(_named(meta))]
    notices = list(_notices(tree))
    try:
        for meta, _ in contents:
            meta.set("content", "")
        for element, part, words in notices:
            setattr(element, part, _CHANGED_ON.sub("", words))
        yield
    finally:
        for meta, content in contents:
            meta.set("content", content)
        for element, part, words in notices:
            setattr(element, part, words)


def _notices(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str, str]]:
    """The short lines that tell of a change and its day: the element, whether its text or its tail, and the words."""
    spared = {inner for outer in tree.iter(*_NO_NOTICES) for inner in outer.iter()}
    for element in tree.iter():
        for part, holder in (("text", element), ("tail", element.getparent())):
            words = getattr(element, part)
            if words and len(words) <= _LONGEST_LINE and holder not in spared and _CHANGED_ON.search(words):
                yield element, part, words


def _named(meta: HtmlElement) -> str:
    return " ".join(meta.get(key) or "" for key in ("property", "name", "itemprop"))


def address_date(url: str) -> str | None:
    """The day that a page's address names with its month in letters, as in /2019/nov/18/."""
    named = _ADDRESS.search(url.lower())
    if named is None:
        return None
    try:
        return date(int(named[1]), _MONTHS.index(named[2]) + 1, int(named[3])).isoformat()
    except ValueError:
        return None
