"""Texts and small records for tests: briefings from strings, and strategies for any text."""

from hypothesis import strategies as st

from index.models import Briefing, Metadata, Span
from index.split import split_paragraphs, split_sentences

FRAGMENTS = (
    *("Rubio said. ", "“We go,” she said. ", '"Never', "U.S. ", "Gen. Huber ", "5% of GDP", "\n", "\n\n", "…", " "),
    *("**", "> ", "# ", "- ", "-# ", "1. ", "`code`", "||no||", "[a](https://b.c)", "\\", "&amp;", "¯\\_(ツ)_/¯"),
    *("@everyone ", "<@123> ", "<#1>", ":smile:", "https://example.org/a_b_c ", "日本語。", "שלום ", "👩\u200d👧 "),
    *("e\u0301\u0301", "\u200b", "\u202e", "\x00", "\r", "A", "a", "word " * 30, "x" * 400, "Z\u0337\u0321" * 50),
)

any_text = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(FRAGMENTS), max_size=80).map("".join))
"""Any Unicode text, and texts made of what has meaning to a news article, to Markdown or to Discord."""

any_words = any_text.filter(lambda text: bool(text.strip()))


any_metadata = st.fixed_dictionaries(
    {"title": any_words, "publisher": st.none() | any_words, "url": st.sampled_from([None, "https://example.org/"])}
)


def briefing_of(text: str, **metadata: object) -> Briefing:
    """A briefing of that text, titled `title` unless `metadata` says otherwise."""
    return Briefing("test", text, Span(0, len(text)), Metadata(**{"title": "Title", **metadata}))  # type: ignore[arg-type]


def sentences_of(text: str) -> list[str]:
    return [sentence.of(text) for sentence in split_sentences(text, Span(0, len(text)))]


def paragraphs_of(text: str) -> list[str]:
    return [paragraph.span.of(text) for paragraph in split_paragraphs(briefing_of(text))]
