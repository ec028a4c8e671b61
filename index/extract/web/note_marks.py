"""The marks of footnotes: they stand in a page's sentences, and are no words of them."""

import re
from collections.abc import Iterator
from typing import cast

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from index.extract.web.blocks import BLOCK_TAGS

_NOTE = r"(?:\d{1,3}+|\[\s*(?:\^?\w{1,3}|(?:note|nb|lower-alpha) \d{1,3})\s*\]|\(\d{1,3}\)|[*†‡§¶]{1,3}+|[↩↑^]\ufe0e?)"
_NOTES = re.compile(rf"[\s,;–-]*+{_NOTE}(?:[\s,;–-]*+{_NOTE}){{0,9}}+\s*")
_NUMBER = re.compile(r"[\s\d,–-]*")
_NOTE_ADDRESS = re.compile(r"#.{0,40}?(?:fn|ftn|footnote|endnote|edn|note|cite|ref)", re.IGNORECASE)
_ENDED = frozenset(".!?…,;:)”’\"'»")
_LONGEST = 40


def remove_note_marks(tree: HtmlElement) -> None:
    """Removes the raised numbers, and the links, that lead from a sentence to a note, and back."""
    for mark in list(_marks(tree)):
        mark.drop_tree()


def _marks(tree: HtmlElement) -> Iterator[HtmlElement]:
    before = ""
    walk = iterwalk(tree, events=("start", "end"))
    for event, element in cast("Iterator[tuple[str, HtmlElement]]", walk):
        if event == "end":
            before = (element.tail or "")[-1:] or ("" if element.tag in BLOCK_TAGS else before)
        elif _is_mark(element, before):
            walk.skip_subtree()
            yield element
        else:
            before = (element.text or "")[-1:] or ("" if element.tag in BLOCK_TAGS else before)


def _is_mark(element: HtmlElement, before: str) -> bool:
    """Whether an element, behind this character of its block, is the mark of a note.

    A number is one only where a link or what it stands behind shows that: 10² and "see section 2" are none.
    """
    if element.tag not in ("a", "sup"):
        return False
    words = _text(element)
    if not _NOTES.fullmatch(words):
        return False
    addresses = [link.get("href") or "" for link in element.iter("a")]
    if any(map(_NOTE_ADDRESS.search, addresses)) or "noteref" in (element.get("role") or ""):
        return True
    if element.tag == "sup":
        return not _NUMBER.fullmatch(words) or before in _ENDED or any("#" in address for address in addresses)
    return addresses[0].startswith("#") and bool(before) and not before.isspace()


def _text(element: HtmlElement) -> str:
    """The words of an element that may be a mark; none where there are too many."""
    words = ""
    for text in element.itertext():
        words += text
        if len(words) > _LONGEST:
            return ""
    return words
