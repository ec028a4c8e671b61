"""Text that stands loose on a page, made the paragraphs that it is shown as, so that the article keeps it."""

import re
from collections import defaultdict

from lxml.html import Element, HtmlElement

from index.extract.web.blocks import BLOCK_TAGS

PARAGRAPHS_BESIDE = 2
"""Text among so many paragraphs is one of them."""

_BODY = re.compile(r"(?:article|story|post|entry)[\w-]{0,40}?(?:body|text|content)", re.IGNORECASE)


def gather_loose(tree: HtmlElement) -> None:
    """Makes paragraphs of what stands among them, and lets an article in several parts be seen as one."""
    containers = dict.fromkeys(paragraph.getparent() for paragraph in tree.iter("p"))  # each once, in the page's order
    for container in containers:
        if container is not None and sum(child.tag == "p" for child in container) >= PARAGRAPHS_BESIDE:
            _gather(container)
    _join_parts(tree)


def _gather(container: HtmlElement) -> None:
    """Makes paragraphs of a container's divisions without blocks of their own, and of its bare words."""
    children = list(container)
    paragraph = _paragraph(container.text)
    if paragraph is not None:
        container.text = None
        container.insert(0, paragraph)
    for child in children:
        if child.tag in BLOCK_TAGS or child.tag in ("br", "script", "style"):
            paragraph = _paragraph(child.tail)
            if paragraph is not None:
                child.tail = None
                child.addnext(paragraph)
        elif paragraph is not None:
            paragraph.append(child)
        if child.tag == "div" and not any(inner.tag in BLOCK_TAGS for inner in child.iterdescendants()):
            child.tag = "p"


def _paragraph(words: str | None) -> HtmlElement | None:
    """A paragraph that begins with bare words; None where there are none."""
    if not words or not words.strip():
        return None
    paragraph = Element("p")
    paragraph.text = words
    return paragraph


def _join_parts(tree: HtmlElement) -> None:
    """Takes the name of an article's body from each of several that stand side by side.

    trafilatura reads the first of them alone; without the name it reads what they stand in.
    """
    parts = defaultdict[tuple[HtmlElement, str], list[HtmlElement]](list)
    for part in tree.iter("div", "section"):
        if _BODY.search(part.get("class") or "") and sum(child.tag == "p" for child in part) >= PARAGRAPHS_BESIDE:
            around = part.getparent().getparent()
            if around is not None:
                parts[around, part.get("class")].append(part)
    for alike in parts.values():
        if len(alike) > 1:
            for part in alike:
                del part.attrib["class"]
