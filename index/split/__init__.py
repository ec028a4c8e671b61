"""A document as paragraphs, headings, sentences and passages: spans all the way."""

from index.split.paragraphs import split_paragraphs
from index.split.passages import split_passages
from index.split.sentences import split_sentences

__all__ = ["split_paragraphs", "split_passages", "split_sentences"]
