"""What a web page states of itself: title, authors, day, site, address and language.

trafilatura finds it; what it can only have guessed is left out here. No author is better than an invented one.
"""

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from trafilatura import extract_metadata
from trafilatura.settings import Document

from index.extract.web.bylines import believable
from index.extract.web.page_dates import address_date, without_changes

_POST_TITLE = re.compile(r"\b(?:post|entry|article)-?title\b")
_NO_SITE = re.compile(r"https?:|©|\(c\)|copyright\b", re.IGNORECASE)


def stated_by(tree: HtmlElement) -> dict[str, str]:
    """What a page states, by the names of metadata keys."""
    with without_changes(tree):
        page = extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    stated = {
        "title": _post_title(tree) or page.title,
        "author": believable(page.author, tree) if page.author else None,
        "published": address_date(page.url or "") or page.date,
        "publisher": _site(page, tree),
        "url": page.url,
        "language": tree.get("lang"),
    }
    return {key: value for key, value in stated.items() if isinstance(value, str) and value.strip()}


def _post_title(tree: HtmlElement) -> str | None:
    """The title of a post on a page whose first heading is the site's: the only one called so, and in the page's."""
    whole = " ".join((tree.findtext(".//head/title") or "").split())
    named = [heading for heading in tree.iter("h2", "h3", "h4") if _POST_TITLE.search(heading.get("class") or "")]
    title = " ".join(named[0].text_content().split()) if len(named) == 1 else ""
    return title if title and title in whole and _meta(tree, "og:title") is None else None


def _site(page: Document, tree: HtmlElement) -> str | None:
    """The site's name as the page states it, and no agency's, no account on another site and no notice of rights.

    Such a one has nothing in common with the page's host, which then stands for the site where no other name does.
    """
    host = (urlsplit(page.url or "").hostname or "").removeprefix("www.")
    account = (_meta(tree, "twitter:site") or "").strip().lstrip("@")
    found, named = page.sitename or "", _meta(tree, "og:site_name") or ""
    if not host:
        return None if _NO_SITE.match(found) else found
    if found and not _NO_SITE.match(found) and (_is_of_host(found, host) or not _is_of_host(named, host)):
        is_account = found.casefold() == account.casefold() != named.casefold()
        return found if not is_account or (found.isalnum() and _is_of_host(found, host)) else host or None
    return (named if _is_of_host(named, host) and not _NO_SITE.match(named) else host) or None


def _is_of_host(name: str, host: str) -> bool:
    """Whether a name and a part of a host are much the same: The Detroit News and detroitnews, or its initials are."""
    letters = "".join(filter(str.isalnum, name.casefold()))
    initials = "".join(word[0] for word in name.casefold().split())
    labels = [label.replace("-", "") for label in host.split(".")[:-1]]
    return any(label == initials or (letters and (label in letters or letters in label)) for label in labels if label)


def _meta(tree: HtmlElement, name: str) -> str | None:
    """What the page's first meta element of a name holds."""
    for meta in tree.iter("meta"):
        if name in (meta.get("property"), meta.get("name")):
            return str(meta.get("content") or "")
    return None
