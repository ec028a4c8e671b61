"""The blocks of a web page in order, each with its own words as the browser shows them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

BLOCK_TAGS = frozenset(
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6"
    " header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
"""Elements that start and end a block of their own (HTML Living Standard, 15.3)."""

HIDDEN_TAGS = frozenset(
    "applet aside audio button canvas datalist dialog embed footer form head iframe input map menu nav noembed noframes"
    " noscript object option rp rt script select style svg template textarea title video".split()
)
"""Elements that show no text of an article: scripts and styles, controls, navigation and what stands beside it."""

HEADING_TAGS = frozenset("h1 h2 h3 h4 h5 h6".split())

_WHITE_SPACE = re.compile(r"[ \t\n\f\r]+")

BlockPlace = tuple[HtmlElement | None, str]
"""What a block stands in, and its tag."""


class Block(NamedTuple):
    """A block's words, white space as the browser shows it.

    `place` is the same for blocks of one kind side by side: the paragraphs of an article, the items of a list.
    `is_link` holds where all words are links and no heading.
    """

    text: str
    place: BlockPlace
    is_link: bool


class _Run(NamedTuple):
    text: str
    place: BlockPlace
    is_link: bool


def text_length(element: HtmlElement) -> int:
    """How many characters of text an element holds, with white space, but not those right within a script or style.

    Of what else is hidden, such as navigation, only words right within it are left out: some pages are one whole form.
    """
    own = sum(len(part.text or "") for part in element.iter() if part.tag not in HIDDEN_TAGS)
    return own + sum(len(part.tail or "") for part in element.iterdescendants())


def page_blocks(tree: HtmlElement) -> list[Block]:
    """The blocks that show text, in the order of the page. A line break ends a block; `<q>` shows its marks."""
    blocks: list[Block] = []
    runs: list[_Run] = []
    for run in _runs(tree):
        if run is not None:
            runs.append(run)
        elif runs:
            blocks.extend(_block(runs))
            runs = []
    return [*blocks, *_block(runs)]


def _block(runs: list[_Run]) -> Iterator[Block]:
    text = _WHITE_SPACE.sub(" ", "".join(run.text for run in runs)).strip(" ")
    if text:
        words = [run for run in runs if _WHITE_SPACE.sub("", run.text)]
        yield Block(text, words[0].place, all(run.is_link for run in words))


def _runs(tree: HtmlElement) -> Iterator[_Run | None]:
    """Runs of text, and None where a block starts or ends. A loop, since pages nest deeper than Python's stack."""
    blocks = [tree]
    links = headings = 0
    pending: list[tuple[HtmlElement, bool]] = [(tree, False)]

    def run(text: str | None) -> _Run:
        return _Run(text or "", (blocks[-1].getparent(), blocks[-1].tag), links > 0 and not headings)

    while pending:
        element, is_closing = pending.pop()
        tag = element.tag
        if tag not in HIDDEN_TAGS:
            step = -1 if is_closing else 1
            links += step * (tag == "a")
            headings += step * (tag in HEADING_TAGS)
            if tag in BLOCK_TAGS or tag == "br":
                yield None
            if tag in BLOCK_TAGS:
                blocks.pop() if is_closing else blocks.append(element)
            if tag == "q":
                yield run("”" if is_closing else "“")
            if not is_closing:
                yield run(element.text)
                pending.append((element, True))
                pending.extend((child, False) for child in reversed(element))
                continue
        yield run(element.tail)
