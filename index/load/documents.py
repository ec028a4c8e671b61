"""The bytes of one document to one briefing. Its text is the document's own words, and is what is quoted."""

import re
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from itertools import pairwise
from pathlib import PurePath

from index.errors import BriefingRefused
from index.extract.extracted import Extracted
from index.extract.limits import DOCUMENT_BYTES
from index.load.encoding import decode, decode_page
from index.load.extractor import Extractor
from index.load.front_matter import split_front_matter
from index.load.kinds import DocumentKind, kind_of_name, mismatch
from index.load.metadata import acceptable, cut_title, parse_document
from index.models import Briefing, Metadata, Span

TOO_LARGE = f"it is larger than {DOCUMENT_BYTES // 1_000_000} MB; split it, or save its text alone"
"""Why a longer document is refused."""

_RULE = re.compile(r"[ \t]*([-*_=])(?:[ \t]*\1){2,}[ \t]*\Z")


def load_bytes(
    name: str,
    data: bytes,
    stated: Mapping[str, object] | None = None,
    *,
    source: str | None = None,
    charset: str | None = None,
    extractor: Extractor | None = None,
) -> Briefing:
    """The briefing in a document by its file's name, which says what kind it is and gives the briefing its id.

    `stated` is metadata from elsewhere, which goes before what the document says of itself; `source` is what a refusal
    calls the document (else its name), `charset` the encoding that its sender states. Web pages and PDFs are read by
    `extractor`, or by one of their own, which takes up to 30 s: `asyncio.to_thread` keeps an event loop free.

    Raises BriefingRefused.
    """
    source = source or name
    kind = _kind(name, data, source)
    if kind in (DocumentKind.WEB_PAGE, DocumentKind.PDF):
        extracted = _extracted(kind, data, source, charset, extractor)
        text, body, found = extracted.text, Span(0, len(extracted.text)), acceptable(extracted.found)
        found["pages"] = extracted.pages
    else:
        text = decode(data, source, charset)
        body, found = split_front_matter(text, source) if kind is DocumentKind.MARKDOWN else (Span(0, len(text)), {})
    stem = PurePath(name).stem
    document = parse_document({"title": first_line(text, body) or stem, **found, **(stated or {})}, source)
    pages = _pages(document.pages, len(text), source)
    return Briefing(stem, text, body, Metadata(**document.model_dump(exclude={"pages"})), pages)


def _pages(starts: Sequence[int], length: int, source: str) -> tuple[Span, ...]:
    """The pages that start at these places of a text of a length."""
    ends = [*starts, length]
    if starts and (starts[0] != 0 or any(start > end for start, end in pairwise(ends))):
        raise BriefingRefused(source, "'pages' must start at 0, ascend, and end within the text")
    return tuple(Span(*page) for page in pairwise(ends))


def _kind(name: str, data: bytes, source: str) -> DocumentKind:
    """The kind that the name promises and the bytes keep."""
    kind = kind_of_name(name)
    if not name.isprintable():
        raise BriefingRefused(ascii(name), "its name has characters that cannot be shown; rename the file")
    if kind is None:
        raise BriefingRefused(source, "files of this kind cannot be read; use .txt, .md, .html or .pdf")
    reason = TOO_LARGE if len(data) > DOCUMENT_BYTES else mismatch(kind, data)
    if reason:
        raise BriefingRefused(source, reason)
    return kind


def _extracted(
    kind: DocumentKind, data: bytes, source: str, charset: str | None, extractor: Extractor | None
) -> Extracted:
    if kind is DocumentKind.WEB_PAGE:
        data = decode_page(data, source, charset).encode()
    with nullcontext(extractor) if extractor else Extractor() as reader:
        return reader.extract(kind, data, source)


def first_line(text: str, body: Span) -> str:
    """The title of a document that states none: its first line, or as much of it as is kept; a rule is none."""
    line = next((line for line in body.of(text).splitlines() if line.strip("\ufeff \t") and not _RULE.match(line)), "")
    return cut_title(line.strip("\ufeff \t#"))
