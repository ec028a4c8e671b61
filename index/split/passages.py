"""Paragraphs to passages: whole sentences, as many as stay readable in one piece."""

from collections.abc import Iterable, Iterator

from index.models import Paragraph, Passage, Span
from index.split.sentences import split_sentences

PASSAGE_LENGTH = 1600
"""A passage grows to this many code points; only a single longer sentence passes it."""


def split_passages(text: str, paragraphs: Iterable[Paragraph]) -> list[Passage]:
    """The passages of all paragraphs but headings, in order; together they hold every sentence once."""
    return [passage for paragraph in paragraphs if not paragraph.is_heading for passage in _passages(text, paragraph)]


def _passages(text: str, paragraph: Paragraph) -> Iterator[Passage]:
    gathered: list[Span] = []
    for sentence in split_sentences(text, paragraph.span):
        if gathered and sentence.end - gathered[0].start > PASSAGE_LENGTH:
            yield _passage(paragraph, gathered)
            gathered = []
        gathered.append(sentence)
    if gathered:
        yield _passage(paragraph, gathered)


def _passage(paragraph: Paragraph, sentences: list[Span]) -> Passage:
    return Passage(paragraph, Span(sentences[0].start, sentences[-1].end), tuple(sentences))
