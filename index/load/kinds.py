"""What kind of document bytes are: by the name they go by, and by what they show themselves to be."""

import re
from enum import StrEnum
from pathlib import PurePath


class DocumentKind(StrEnum):
    """A kind of document that becomes a briefing."""

    TEXT = "txt"
    MARKDOWN = "md"
    WEB_PAGE = "html"
    PDF = "pdf"


SUFFIXES = {
    ".txt": DocumentKind.TEXT,
    ".md": DocumentKind.MARKDOWN,
    ".html": DocumentKind.WEB_PAGE,
    ".htm": DocumentKind.WEB_PAGE,
    ".pdf": DocumentKind.PDF,
}
"""The endings of names, in small letters, and the kinds that they stand for."""

OTHER_FORMATS = {
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"{\\rtf": "an RTF document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a picture or a sound",
    b"ID3": "a sound",
    b"OggS": "a sound",
    b"\x1f\x8b": "a packed file",
    b"BZh": "a packed file",
    b"7z\xbc\xaf": "a packed file",
    b"\xfd7zXZ": "a packed file",
    b"Rar!": "a packed file",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
}
"""How other formats begin."""

PDF_HEAD = 1024
"""A PDF's mark stands within so many first bytes (Adobe's PDF Reference 1.7, appendix H.3)."""

_PAGE_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_TAG = re.compile(rb"<[a-z!/]", re.IGNORECASE)


def kind_of_name(name: str) -> DocumentKind | None:
    """The kind that a file's name promises; None where no such file becomes a briefing."""
    return SUFFIXES.get(PurePath(name).suffix.lower())


def kind_of_content(data: bytes) -> DocumentKind:
    """The kind that bytes show themselves to be; text where they show nothing else."""
    if b"%PDF-" in data[:PDF_HEAD]:
        return DocumentKind.PDF
    return DocumentKind.WEB_PAGE if _PAGE_START.match(data) else DocumentKind.TEXT


def mismatch(kind: DocumentKind, data: bytes) -> str | None:
    """What is wrong with bytes that go by the name of a kind, and what to do; None where they may be of that kind."""
    for mark, what in OTHER_FORMATS.items():
        if data.startswith(mark):
            return f"it is {what}, which cannot be read; save it as text, Markdown, HTML or PDF"
    if kind in (DocumentKind.WEB_PAGE, DocumentKind.PDF) and not data.strip():
        return "it is empty; save it anew and try again"
    shown = kind_of_content(data)
    if kind is DocumentKind.PDF and shown is not DocumentKind.PDF:
        return "it is not a PDF, although its name ends in .pdf; rename it, or save it as a PDF"
    if kind is not DocumentKind.PDF and shown is DocumentKind.PDF:
        return "it is a PDF, although it is not named as one; give it the ending .pdf"
    if kind is DocumentKind.WEB_PAGE and not _TAG.search(data.replace(b"\0", b"")):
        return "it is not a web page, although it is named as one; give it the ending .txt"
    if kind in (DocumentKind.TEXT, DocumentKind.MARKDOWN) and shown is DocumentKind.WEB_PAGE:
        return "it is a web page, although it is not named as one; give it the ending .html"
    return None


def is_document(path: PurePath) -> bool:
    """Whether a file's name is one that becomes a briefing: no hidden file, and of a known kind."""
    return kind_of_name(path.name) is not None and not path.name.startswith(".")
