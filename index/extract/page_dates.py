"""When a page was published, told from when it was changed."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from lxml.html import HtmlElement

from index.calendar_words import MONTHS

_CHANGED = re.compile(r"modif|updated?(?:[_-]?time)?\b", re.IGNORECASE)
_CHANGED_ON = re.compile(r"\b(?:last )?(?:updated|modified)\b[^·|•–—;\n]{0,60}", re.IGNORECASE)
_LONGEST_LINE = 200
_MONTHS = [month[:3] for month in MONTHS]
_ADDRESS = re.compile(rf"/(20\d\d)/({'|'.join(_MONTHS)})/([0-3]?\d)/")


@contextmanager
def without_changes(tree: HtmlElement) -> Iterator[None]:
    """While it lasts, a page says nothing of when it was changed, neither to machines nor in short lines."""
    kept: list[tuple[HtmlElement, str, str]] = []
    for element in tree.iter():
        if element.tag == "meta" and _CHANGED.search(_named(element)):
            element.set("content", "")
        for part in ("text", "tail"):
            words = getattr(element, part)
            if words and len(words) <= _LONGEST_LINE and _CHANGED_ON.search(words):
                kept.append((element, part, words))
                setattr(element, part, _CHANGED_ON.sub("", words))
    yield
    for element, part, words in kept:
        setattr(element, part, words)


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
