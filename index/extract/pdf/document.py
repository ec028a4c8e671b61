"""A PDF to its text: pypdf gives the printed lines, and the lines become paragraphs."""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import accumulate, pairwise

from pypdf import PdfReader

from index.extract.extracted import Extracted, ExtractionRefused
from index.extract.limits import TEXT_LENGTH
from index.extract.pdf.hyphens import Words, continued
from index.extract.pdf.lines import page_lines
from index.extract.pdf.paragraphs import PageLine, paragraphs_of
from index.extract.pdf.running_heads import without_running_heads
from index.extract.pdf.tags import believed, blocks_of

_NO_TITLE = re.compile(
    r"\W*(?:untitled|anonymous|unspecified|unknown)?\W*|Microsoft \w+ - .*|.*\.\w{3,4}", re.IGNORECASE
)
"""What programs write where nobody gave a title or an author."""


def extract_pdf(data: bytes) -> Extracted:
    """The text of a PDF, where its pages start, and the title and author that it states.

    The day on which the file was made is no day of publication. Raises ExtractionRefused where the PDF is encrypted
    or holds no text; whatever pypdf raises on a broken file passes through.
    """
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted:
        raise ExtractionRefused("it is encrypted; save it without a password and try again")
    tagged = [page_lines(page, blocks) for page, blocks in zip(reader.pages, blocks_of(reader), strict=True)]
    pages = without_running_heads(believed(tagged))
    words = Words.of([line.text for page in pages for line in page])
    pieces = [piece for paragraph in paragraphs_of(pages) for piece in _pieces(paragraph, words)]
    text = "".join(piece for _, piece in pieces).rstrip("\n")
    if not any(map(str.isalnum, text)):
        raise ExtractionRefused("it has no text, only pictures of it perhaps; run text recognition (OCR) on it first")
    if len(text) > TEXT_LENGTH:
        raise ExtractionRefused(f"more than {TEXT_LENGTH:,} characters of text; split it")
    return Extracted(text, _page_starts(pieces, len(pages)), _found(reader))


def _pieces(paragraph: Sequence[PageLine], words: Words) -> Iterator[tuple[int, str]]:
    """Each line's part of the text, with the index of its page."""
    for line, following in pairwise(paragraph):
        yield line.page, continued(line.line.text, following.line.text, words)
    yield paragraph[-1].page, paragraph[-1].line.text + "\n\n"


def _page_starts(pieces: Sequence[tuple[int, str]], pages: int) -> list[int]:
    """Where each page's text starts; a page without any starts where the next one does."""
    lengths = [0] * pages
    for page, piece in pieces:
        lengths[page] += len(piece)
    return list(accumulate(lengths, initial=0))[:-1]


def _found(reader: PdfReader) -> dict[str, str]:
    about = reader.metadata
    stated = {"title": about.title, "author": about.author} if about else {}
    return {key: value for key, value in stated.items() if isinstance(value, str) and not _NO_TITLE.fullmatch(value)}
