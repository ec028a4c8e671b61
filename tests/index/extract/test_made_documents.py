"""What real tools made of known paragraphs gives those paragraphs back."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import pytest
from browser import installed_browser
from made_documents import (
    PAGE_MAKERS,
    PDF_MAKERS,
    PRINT_STYLES,
    SITE,
    TITLE,
    cell_pdf,
    latin_1,
    made_news,
    made_paragraphs,
    printed_pdfs,
)

from index.load import Extractor, load_bytes
from index.models import Briefing

TEXTS = [*map(made_paragraphs, range(3)), *map(made_news, range(3))]


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor() as shared:
        yield shared


def missing(briefing: Briefing, paragraphs: Sequence[str]) -> Counter[str]:
    return Counter(paragraphs) - Counter(briefing.text.split("\n\n"))


@pytest.mark.parametrize("make", PAGE_MAKERS)
def test_a_web_page_gives_its_paragraphs_back_and_nothing_that_stands_around_them(
    make: Callable[[Sequence[str]], str], extractor: Extractor
) -> None:
    for paragraphs in TEXTS:
        briefing = load_bytes("a.html", make(paragraphs).encode(), extractor=extractor)
        kept = [block for block in briefing.text.split("\n\n") if block != TITLE]
        assert kept == paragraphs
        assert (briefing.metadata.title, briefing.metadata.author) == (TITLE, "Jane Writer")
        assert (briefing.metadata.publisher, str(briefing.metadata.published)) == (SITE, "2025-04-04")


@pytest.mark.parametrize("make", PDF_MAKERS)
def test_a_pdf_gives_its_paragraphs_back_without_running_heads(
    make: Callable[[Sequence[str]], bytes], extractor: Extractor
) -> None:
    is_latin_1 = PDF_MAKERS.index(make) >= PDF_MAKERS.index(cell_pdf)
    for paragraphs in TEXTS:
        briefing = load_bytes("a.pdf", make(paragraphs), extractor=extractor)
        shown = [latin_1(paragraph) for paragraph in paragraphs] if is_latin_1 else paragraphs
        # Where a page ends with a full line and a sentence, no eye can tell whether the paragraph goes on.
        assert missing(briefing, shown).total() <= 2
        assert len(briefing.pages) == 1 or SITE not in briefing.text
        assert "Page 1" not in briefing.text
        assert briefing.metadata.title == TITLE


@pytest.mark.skipif(installed_browser() is None, reason="no Chromium is installed: apt-get install chromium")
async def test_what_a_browser_prints_gives_its_paragraphs_back(extractor: Extractor) -> None:
    articles = [(paragraphs, style) for paragraphs in TEXTS[::3] for style in PRINT_STYLES]
    for (paragraphs, _), printed in zip(articles, await printed_pdfs(articles), strict=True):
        briefing = load_bytes("a.pdf", printed, extractor=extractor)
        assert missing(briefing, paragraphs).total() <= 2
        assert SITE not in briefing.text


@pytest.mark.skipif(installed_browser() is None, reason="no Chromium is installed: apt-get install chromium")
async def test_a_page_saved_with_tags_gives_all_its_paragraphs_back(extractor: Extractor) -> None:
    articles = [(paragraphs, style) for paragraphs in TEXTS[::3] for style in PRINT_STYLES]
    for (paragraphs, _), printed in zip(articles, await printed_pdfs(articles, is_tagged=True), strict=True):
        assert not missing(load_bytes("a.pdf", printed, extractor=extractor), paragraphs)
