"""A web page to its main text: trafilatura says which of the page's blocks are the article, the page gives their words.

trafilatura's own text is made for reading in bulk: it leaves out a paragraph that repeats, turns no-break spaces into
spaces and drops the marks of `<q>`. A quotation has to be the page's own words.
"""

import re
from collections import defaultdict
from collections.abc import Sequence, Set
from itertools import pairwise

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction
from trafilatura.settings import Document

from index.extract.extracted import Extracted, ExtractionRefused
from index.extract.web.blocks import Block, BlockPlace, page_blocks
from index.extract.web.furniture import without_furniture
from index.extract.web.loose import gather_loose
from index.extract.web.note_marks import remove_note_marks
from index.extract.web.page_extras import remove_extras
from index.extract.web.stated import stated_by
from index.extract.web.touching import part_touching
from index.extract.web.unshown import remove_unshown

SCRIPT_SHARE = 0.99
"""A page that is script to this share shows its text only in a browser."""

SHORT_BLOCK = 5
"""Up to so many words, a block is the article's only where the article has a line of just these words."""

SHARED_PAIRS = 0.6
"""The share of a longer block's pairs of words that the article must have."""

PLACE_SHARE = 0.15
"""The share of the words that stand in one place which the article must have before all blocks there are its too."""

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
    stated = stated_by(tree)
    _tidy(tree)
    article = bare_extraction(tree, favor_recall=True, include_comments=False)
    if not isinstance(article, Document):
        raise ExtractionRefused(_NO_TEXT)
    text = "\n\n".join(without_furniture(_article_blocks(page_blocks(tree), _LINE_END.split(article.text or ""))))
    if not _WORD.search(text):
        raise ExtractionRefused(_NO_TEXT)
    return Extracted(text, found=stated)


def _parsed(html: str) -> HtmlElement:
    source = html[_DECLARATION.match(html).end() :]  # type: ignore[union-attr]  # matches the empty string too
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except ParserError as error:
        raise ExtractionRefused(_NO_TEXT) from error


def _tidy(tree: HtmlElement) -> None:
    """Leaves of a page what may be the text of an article, in paragraphs that trafilatura sees."""
    remove_unshown(tree)
    remove_note_marks(tree)
    remove_extras(tree)
    part_touching(tree)
    gather_loose(tree)


def _article_blocks(page: Sequence[Block], article: Sequence[str]) -> list[str]:
    """The words of the page's blocks that are in the article's lines, and of those that stand among them.

    Where that is less than half of the lines, the article stands in no block of the page (in data for scripts, say),
    and its own lines are all there is.
    """
    exact = {tuple(_words(line)) for line in article}
    pairs = {pair for line in article for pair in pairwise(_words(line))}
    places = _article_places(page, pairs)
    chosen = [
        block.text
        for block in page
        if _has_pairs(block.text, pairs)
        or (not block.is_link and (not places or block.place in places or tuple(_words(block.text)) in exact))
    ]
    return chosen if 2 * sum(map(len, chosen)) >= sum(map(len, article)) else list(article)


def _article_places(page: Sequence[Block], pairs: Set[tuple[str, str]]) -> set[BlockPlace]:
    """The places of the article's blocks, but for those where hardly any are its own, as in a list of headlines."""
    balance = defaultdict[BlockPlace, float](float)
    for block in page:
        length = len(_words(block.text))
        if length > SHORT_BLOCK:
            balance[block.place] += length / PLACE_SHARE if _has_pairs(block.text, pairs) else 0
            balance[block.place] -= length
    return {place for place, more in balance.items() if more >= 0}


def _has_pairs(text: str, pairs: Set[tuple[str, str]]) -> bool:
    """Whether a block of more than a few words is the article's."""
    words = _words(text)
    shared = sum(pair in pairs for pair in pairwise(words))
    return len(words) > SHORT_BLOCK and shared >= SHARED_PAIRS * (len(words) - 1)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
