"""Web pages for tests, around an article made by hand, and what is extracted from them."""

from made_documents import made_paragraphs

from index.extract.web.web_page import extract_web_page

STORY = made_paragraphs(1)
ARTICLE = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)


def page_of(body: str, head: str = "<title>T</title>") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def blocks(body: str, head: str = "") -> list[str]:
    return extract_web_page(page_of(body, f"<title>T</title>{head}")).text.split("\n\n")


def found(body: str = f"<article>{ARTICLE}</article>", head: str = "<title>T</title>") -> dict[str, str]:
    return extract_web_page(page_of(body, head)).found
