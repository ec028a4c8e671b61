"""A web page to its main text: trafilatura says which of the page's blocks are the article, the page gives their words.

trafilatura's own text is made for reading in bulk: it leaves out a paragraph that repeats, turns no-break spaces into
spaces and drops the marks of `<q>`. A quotation has to be the page's own words.
"""

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction
from trafilatura.settings import Document

from index.extract.blocks import Block, page_blocks
from index.extract.extracted import Extracted, ExtractionRefused

SCRIPT_SHARE = 0.99
"""A page that is script to this share shows its text only in a browser."""

SHORT_BLOCK = 5
"""Up to so many words, a block is the article's only where the article has a line of just these words."""

SHARED_PAIRS = 0.6
"""The share of a longer block's pairs of words that the article must have."""

_LINE_END = re.compile(r"[\n|]")  # trafilatura sets the cells of a table between bars
_WORD = re.compile(r"\w+")
_DECLARATION = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>)?", re.IGNORECASE)
_NO_TEXT = "it has no text of its own; open it in a browser and save it as PDF or as text"


def extract_web_page(html: str) -> Extracted:
    """The text of the article in a page, and the title, author, date, site and language that the page states.

    Raises ExtractionRefused where the page shows no text, or is nothing but scripts.
    """
    tree = _parsed(html)
    if sum(len(script.text or "") for script in tree.iter("script", "style")) >= SCRIPT_SHARE * len(html):
        raise ExtractionRefused(f"nearly all script and {_NO_TEXT}")
    article = bare_extraction(
        tree,
        favor_recall=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if not isinstance(article, Document):
        raise ExtractionRefused(_NO_TEXT)
    text = "\n\n".join(_article_blocks(page_blocks(tree), _LINE_END.split(article.text or "")))
    if not _WORD.search(text):
        raise ExtractionRefused(_NO_TEXT)
    return Extracted(text, found=_found(article, tree))


def _parsed(html: str) -> HtmlElement:
    source = html[_DECLARATION.match(html).end() :]  # type: ignore[union-attr]  # matches the empty string too
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except ParserError as error:
        raise ExtractionRefused(_NO_TEXT) from error


def _article_blocks(page: Sequence[Block], article: Sequence[str]) -> list[str]:
    """The words of the page's blocks that are in the article's lines, and of those that stand among them.

    Where that is less than half of the lines, the article stands in no block of the page (in data for scripts, say),
    and its own lines are all there is.
    """
    exact = {tuple(_words(line)) for line in article}
    pairs = {pair for line in article for pair in pairwise(_words(line))}
    places = {block.place for block in page if _has_pairs(block.text, pairs)}
    chosen = [
        block.text
        for block in page
        if _has_pairs(block.text, pairs)
        or (not block.is_link and (not places or block.place in places or tuple(_words(block.text)) in exact))
    ]
    return chosen if 2 * sum(map(len, chosen)) >= sum(map(len, article)) else list(article)


def _has_pairs(text: str, pairs: Set[tuple[str, str]]) -> bool:
    """Whether a block of more than a few words is the article's."""
    words = _words(text)
    shared = sum(pair in pairs for pair in pairwise(words))
    return len(words) > SHORT_BLOCK and shared >= SHARED_PAIRS * (len(words) - 1)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _found(article: Document, tree: HtmlElement) -> dict[str, str]:
    stated = {
        "title": article.title,
        "author": article.author,
        "published": article.date,
        "publisher": article.sitename,
        "url": article.url,
        "language": tree.get("lang"),
    }
    return {key: value for key, value in stated.items() if isinstance(value, str) and value.strip()}
