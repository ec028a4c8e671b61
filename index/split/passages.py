"""Paragraphs to passages: whole sentences, as many as stay readable in one piece."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from index.models import Paragraph, Passage, Span
from index.split.sentences import split_sentences

PASSAGE_LENGTH = 1600
"""A passage grows to this many code points; only a single longer sentence passes it."""


def split_passages(text: str, paragraphs: Iterable[Paragraph], whole: Sequence[Span] = ()) -> list[Passage]:
    """The passages of all paragraphs but headings, in order; together they hold every sentence once.

    No sentence ends within the spans that are `whole`, which stand in order.
    """
    return [
        passage for paragraph in paragraphs if not paragraph.is_heading for passage in _passages(text, paragraph, whole)
    ]


def _passages(text: str, paragraph: Paragraph, whole: Sequence[Span]) -> Iterator[Passage]:
    gathered: list[Span] = []
    for sentence in _joined(split_sentences(text, paragraph.span), whole):
        if gathered and sentence.end - gathered[0].start > PASSAGE_LENGTH:
            yield _passage(paragraph, gathered)
            gathered = []
        gathered.append(sentence)
    if gathered:
        yield _passage(paragraph, gathered)


def _joined(sentences: Iterable[Span], whole: Sequence[Span]) -> list[Span]:
    """The sentences, those made one between which a span that is whole goes on."""
    joined: list[Span] = []
    for sentence in sentences:
        before = bisect_left(whole, Span(sentence.start, 0)) - 1
        if joined and before >= 0 and whole[before].end > sentence.start:
            joined[-1] = Span(joined[-1].start, sentence.end)
        else:
            joined.append(sentence)
    return joined


def _passage(paragraph: Paragraph, sentences: list[Span]) -> Passage:
    return Passage(paragraph, Span(sentences[0].start, sentences[-1].end), tuple(sentences))
