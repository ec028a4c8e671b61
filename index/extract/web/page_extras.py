"""What stands on a page beside its article: related stories, newsletters to sign up for, requests for consent."""

import re

from lxml.html import HtmlElement
from trafilatura.xpaths import OVERALL_DISCARD_XPATH

from index.extract.web.blocks import text_length

BESIDE_SHARE = 0.2
"""What holds more than this share of the words in a page's paragraphs is the article, whatever it is called."""

TEXT_SHARE = 0.5
"""So is what holds more than this share of the words outside of links: not all pages have their text in paragraphs."""

WHOLE_SHARE = 0.9
"""On a page without an article's heading, what holds this share of the words is no request for consent."""

_CONSENT = re.compile(
    r"cookie[-_]?(?:banner|bar|consent|law|notice)|consent[-_]?(?:banner|manager|sdk)|\bcmp-?container|\bcmplz|onetrust"
    r"|cookiebot|borlabs|\bgdpr|truste|qc-cmp|fc-consent|sp_message",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:jp-relatedposts|sharedaddy|sd-like|kg-signup|kg-callout|subscription-widget|subscribe-|newsletter|signup-"
    r"|advertisement\b|ad\b|ads\b|advert\b|recirc|most-read|you-may-like|read-more-)",
    re.IGNORECASE,
)
_CONTAINERS = frozenset("div section ul ol aside".split())


def remove_extras(tree: HtmlElement) -> None:
    """Empties what its own names show to be no part of an article; what holds an article stays.

    What holds a quotation loses those names: they cannot tell a tweet that an article shows from one beside it.
    """
    _remove_beside(tree)
    _remove_consent(tree)


def _remove_beside(tree: HtmlElement) -> None:
    most, most_text = BESIDE_SHARE * _paragraph_length(tree), TEXT_SHARE * _plain_length(tree)
    named = [element for element in tree.iter(*_CONTAINERS) if _is_named(element, _BESIDE)]
    for element in [*OVERALL_DISCARD_XPATH[0](tree), *named]:
        if element.tag in _CONTAINERS and not _holds_article(element, most, most_text):
            if element.find(".//blockquote") is None:
                element.clear(keep_tail=True)
            else:
                element.attrib.clear()


def _holds_article(element: HtmlElement, most: float, most_text: float) -> bool:
    has_heading = element.find(".//h1") is not None
    return has_heading or _paragraph_length(element) > most or _plain_length(element) > most_text


def _remove_consent(tree: HtmlElement) -> None:
    """Empties requests for consent, though they may be longer than an article, which has a heading or is called one."""
    has_article = _has_article(tree)
    most = WHOLE_SHARE * text_length(tree)
    for element in list(tree.iter(*_CONTAINERS)):
        if _is_named(element, _CONSENT) and not _has_article(element) and (has_article or text_length(element) < most):
            element.clear(keep_tail=True)


def _has_article(element: HtmlElement) -> bool:
    return element.find(".//h1") is not None or element.find(".//article") is not None


def _is_named(element: HtmlElement, names: re.Pattern[str]) -> bool:
    return names.search(f"{element.get('id') or ''} {element.get('class') or ''}") is not None


def _paragraph_length(element: HtmlElement) -> int:
    return sum(text_length(paragraph) for paragraph in element.iter("p"))


def _plain_length(element: HtmlElement) -> int:
    return text_length(element) - sum(text_length(link) for link in element.iter("a"))
