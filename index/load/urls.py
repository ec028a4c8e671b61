"""An address of the web to a briefing."""

import asyncio
import re
from dataclasses import replace
from pathlib import PurePosixPath

from yarl import URL

from index.load.documents import load_bytes
from index.load.extractor import Extractor
from index.load.fetch import Fetched, Fetcher
from index.load.kinds import DocumentKind, kind_of_content
from index.models import Briefing

STEM_LENGTH = 80
"""A briefing's id is no longer where it is made from an address, in bytes of UTF-8."""

_MEANINGLESS = frozenset({"", "index", "default", "home"})
_ODD = re.compile(r"[^\w-]+")


async def load_url(url: str, fetcher: Fetcher | None = None, extractor: Extractor | None = None) -> Briefing:
    """The briefing at an address: a web page, a PDF or a text, by what it is.

    Its id is made from the last part of the address, its url is where it was found in the end and its publisher the
    site where the document states none. The event loop stays free. Raises BriefingRefused.
    """
    fetched = await (fetcher or Fetcher()).fetch(url)
    briefing = await asyncio.to_thread(
        load_bytes,
        f"{_stem(fetched.url)}.{_kind(fetched)}",
        fetched.data,
        {"url": str(fetched.url)},
        source=url,
        charset=fetched.charset,
        extractor=extractor,
    )
    publisher = briefing.metadata.publisher or str(fetched.url.host).removeprefix("www.")
    return replace(briefing, metadata=replace(briefing.metadata, publisher=publisher))


def _kind(fetched: Fetched) -> DocumentKind:
    """What the bytes show, else what the server says; a Markdown file is known by its name alone."""
    shown = kind_of_content(fetched.data)
    if shown is not DocumentKind.TEXT:
        return shown
    if fetched.content_type in ("text/html", "application/xhtml+xml"):
        return DocumentKind.WEB_PAGE
    return DocumentKind.MARKDOWN if fetched.url.path.endswith(".md") else DocumentKind.TEXT


def _stem(url: URL) -> str:
    """The last part of the address that means something, in letters, digits and hyphens; else the host."""
    names = [_ODD.sub("-", PurePosixPath(part).stem).strip("-") for part in reversed(url.parts)]
    meant = next((name for name in names if name.casefold() not in _MEANINGLESS), None)
    stem = (meant or _ODD.sub("-", str(url.host))).encode()[:STEM_LENGTH]
    return stem.decode(errors="ignore")
