"""Which of the authors that a page was found to name are people or desks, and not what stands around their names."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from index.text.calendar_words import MONTHS, WEEKDAYS
from index.text.name_particles import PARTICLES

LONGEST_NAME = 5
"""No author has a name of more words."""

_OF_DATE = frozenset([*WEEKDAYS, *MONTHS, "published", "updated", "posted"])
_MONTHS_IN_NAMES = frozenset("april august june march may".split())
_NO_NAME = frozenset("the a an by is and".split())
_WORD = re.compile(r"[^\W\d_][\w.’'-]*")


def believable(authors: str, tree: HtmlElement) -> str | None:
    """The authors, by semicolons, of those that stand so in what a page states for machines, or look like names.

    trafilatura also looks for them in the page's text, where dates and sentences stand beside them.
    """
    stated = " ".join(_for_machines(tree)).casefold()
    names = (_name(author.strip(), stated) for author in authors.split(";"))
    return "; ".join(name for name in names if name) or None


def _for_machines(tree: HtmlElement) -> Iterator[str]:
    for meta in tree.iter("meta"):
        yield meta.get("content") or ""
    for script in tree.iter("script"):
        if script.get("type") == "application/ld+json":
            yield script.text or ""


def _name(author: str, stated: str) -> str | None:
    """An author's name without the day behind it; none where it has words that names have not."""
    if author.casefold() in stated:
        return author
    words = author.split()
    while words and words[-1].casefold() in _OF_DATE and not _is_surname(words):
        words.pop()
    is_name = 0 < len(words) <= LONGEST_NAME and words[0].casefold() not in _NO_NAME and all(map(_is_of_name, words))
    return " ".join(words) if is_name else None


def _is_surname(words: Sequence[str]) -> bool:
    """Whether a name ends with a month that is a name too, and has one word before it: Theresa May."""
    return len(words) == 2 and words[-1].casefold() in _MONTHS_IN_NAMES and words[0].casefold() not in _OF_DATE


def _is_of_name(word: str) -> bool:
    return _WORD.fullmatch(word) is not None and (not word[0].islower() or word in PARTICLES)
