"""How many paragraphs come back out of 288 documents that real tools made: python tests/many_documents.py."""

import asyncio
from collections import Counter
from collections.abc import Iterator

from browser import installed_browser
from made_documents import (
    PAGE_MAKERS,
    PDF_MAKERS,
    PRINT_STYLES,
    cell_pdf,
    latin_1,
    made_news,
    made_paragraphs,
    printed_pdfs,
)

from index.load import Extractor, load_bytes

TEXTS = range(1000, 1008)
"""The seeds of the texts; each is made into a document by every maker."""


def documents() -> Iterator[tuple[str, list[str], bytes]]:
    """The name of each document, its paragraphs and its bytes."""
    texts = [make_text(seed) for make_text in (made_paragraphs, made_news) for seed in TEXTS]
    for text in texts:
        for make_page in PAGE_MAKERS:
            yield f"{make_page.__name__}.html", text, make_page(text).encode()
        for number, make_pdf in enumerate(PDF_MAKERS):
            shown = text if number < PDF_MAKERS.index(cell_pdf) else [latin_1(paragraph) for paragraph in text]
            yield f"made-{number}.pdf", shown, make_pdf(text)
    if installed_browser():
        styled = [(text, style) for text in texts for style in PRINT_STYLES]
        for is_tagged in (False, True):
            made = asyncio.run(printed_pdfs(styled, is_tagged=is_tagged))
            for (text, style), printed in zip(styled, made, strict=True):
                yield f"{'tagged' if is_tagged else 'printed'}-{PRINT_STYLES.index(style)}.pdf", text, printed


def main() -> None:
    """Prints, for each maker, how many documents and paragraphs there were and how many paragraphs came back."""
    count, there, back = Counter[str](), Counter[str](), Counter[str]()
    with Extractor() as extractor:
        for name, paragraphs, data in documents():
            missing = Counter(paragraphs) - Counter(load_bytes(name, data, extractor=extractor).text.split("\n\n"))
            count[name] += 1
            there[name] += len(paragraphs)
            back[name] += len(paragraphs) - missing.total()
    for name in count:
        print(f"{name:22} {count[name]:4} documents {back[name]:5} of {there[name]:5} paragraphs")
    print(f"{'all':22} {count.total():4} documents {back.total():5} of {there.total():5} paragraphs")


if __name__ == "__main__":
    main()
