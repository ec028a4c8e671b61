"""A paragraph that may hold a claim's words, and the stretches of it that somebody said or the article says."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, pairwise
from typing import NamedTuple

from index.check.offices import Office
from index.check.words import Word, span_of, words_of
from index.models import Briefing, Evidence, Kind, Paragraph, Passage, Quotation, Quoted, Span, Speaker
from index.quotations.marks import pair_marks
from index.quotations.name_patterns import CAPITAL
from index.quotations.people.naming.names import names_in
from index.split import split_sentences
from index.text.unseen import as_read

OWNER_REACH = 40
"""Whose an office is stands at most so many code points before it."""

_OWNER = re.compile(rf"(?<![\w’'.-])(?:{CAPITAL}[\w.-]*\s){{0,3}}{CAPITAL}[\w.-]*(?:['’]s|(?<=s)['’])\s$")


class Source(NamedTuple):
    """A paragraph that may hold a claim's words, with the passages and quotations in it."""

    briefing: Briefing
    paragraph: Paragraph
    passages: Sequence[Passage]
    quotations: Sequence[Quotation]

    @property
    def text(self) -> str:
        """The text of the whole briefing."""
        return self.briefing.text

    def words(self) -> Sequence[Word]:
        """All words of the paragraph."""
        return words_of(self.text, self.paragraph.span)

    def said(self) -> Iterator[Sequence[Word]]:
        """The words of each quotation; those of a split one in a row, without what stands between its parts."""
        for parts in self._groups():
            yield list(chain.from_iterable(words_of(self.text, part.span) for part in parts))

    def told(self, sentences: int) -> Iterator[Sequence[Word]]:
        """The words of each so many sentences in a row."""
        spans = [sentence for passage in self.passages for sentence in passage.sentences]
        for first in range(max(1, len(spans) - sentences + 1)):
            last = min(first + sentences, len(spans)) - 1
            yield words_of(self.text, Span(spans[first].start, spans[last].end))

    def marked(self) -> Iterator[Sequence[Word]]:
        """The words of each pair of marks."""
        (pairs,) = pair_marks(self.text, [self.paragraph])
        return (words_of(self.text, pair.inner) for pair in pairs)

    def sentence(self, place: int) -> Span:
        """The sentence that a place in the paragraph is in."""
        sentences = split_sentences(self.text, self.paragraph.span)
        return next((each for each in sentences if each.start <= place < each.end), self.paragraph.span)

    def stretch(self, span: Span) -> str:
        """The text of a part of a sentence, with blanks for what stands between the parts of a split quotation."""
        stretch = span.of(self.text)
        for one, other in chain.from_iterable(map(pairwise, self._groups())):
            start, end = (min(max(place - span.start, 0), len(stretch)) for place in (one.span.end, other.span.start))
            stretch = stretch[:start] + " " * (end - start) + stretch[end:]
        return stretch

    def titles(self) -> Iterator[tuple[str, str]]:
        """Whom the paragraph calls by a title, name and title, and what the speakers of its quotations are called."""
        text = as_read(self.paragraph.span.of(self.text))
        for mentioned in names_in(text, Span(0, len(text))):
            if mentioned.role:
                yield mentioned.name.of(text), _owned(mentioned.role, text)
        for speaker in (said.speaker for said in self.quotations):
            if speaker.name:
                yield from ((speaker.name.of(self.text), title) for title in titles_of(speaker, self.text))

    def names(self) -> Iterator[str]:
        """The names in the paragraph that begin no sentence."""
        text = as_read(self.paragraph.span.of(self.text))
        for mentioned in names_in(text, Span(0, len(text))):
            before = text[: mentioned.name.start].rstrip()
            if before[-1:].isalnum() or before[-1:] == ",":
                yield mentioned.name.of(text)

    def people(self) -> Iterator[str]:
        """The names in the paragraph that begin no sentence, that have a title, or that it quotes somebody by."""
        yield from self.names()
        yield from (name for name, _ in self.titles())
        yield from (said.speaker.name.of(self.text) for said in self.quotations if said.speaker.name)

    def match(self, runs: Sequence[Sequence[Word]]) -> Quoted | Evidence:
        """The quotation that some runs of words stand in, each in part and most in all; else the article's sentence."""
        first = span_of(runs[0])
        whose = next((parts for parts in self._groups() if _hold(parts, runs)), ())
        if whose:
            said = next((part for part in whose if part.span.overlaps(first)), whose[0])
            return Quoted(self.briefing, said, 1.0)
        passage = next((passage for passage in self.passages if passage.span.overlaps(first)), self.passages[0])
        sentence = next((each for each in passage.sentences if each.overlaps(first)), passage.sentences[0])
        return Evidence(self.briefing, passage, sentence, (), 1.0)

    def are_of_one(self, runs: Sequence[Sequence[Word]]) -> bool:
        """Whether no two of some words stand in the marks of different people."""
        marked = [parts for parts in self._groups() if parts[0].kind is not Kind.INDIRECT]
        return len({self._whose(parts) for parts in marked if any(map(partial(_count, parts), runs))}) < 2

    def _whose(self, parts: Sequence[Quotation]) -> str | int:
        name = parts[0].speaker.name
        return name.of(self.text) if name else parts[0].group

    def _groups(self) -> Sequence[Sequence[Quotation]]:
        groups = defaultdict[int, list[Quotation]](list)
        for quotation in self.quotations:
            groups[quotation.group].append(quotation)
        return list(groups.values())


Find = Callable[[str], Iterable[Source]]
"""The paragraphs of the library that share most with some words, likeliest first."""


def titles_of(speaker: Speaker, text: str) -> Iterator[str]:
    """What a text calls a speaker by: the role, and the mention where it is an office; a name may hold a place's."""
    if speaker.role:
        yield _owned(speaker.role, text)
    if speaker.mention and Office(mention := speaker.mention.of(text)).is_one:
        yield mention


def _owned(role: Span, text: str) -> str:
    """A role with whose it is, where a text says that before it: "Taiwan’s defense minister"."""
    owner = _OWNER.search(text, max(0, role.start - OWNER_REACH), role.start)
    return text[owner.start() if owner else role.start : role.end]


def _hold(parts: Sequence[Quotation], runs: Sequence[Sequence[Word]]) -> bool:
    shared = [_count(parts, run) for run in runs]
    return all(shared) and 2 * sum(shared) > sum(map(len, runs))


def _count(parts: Sequence[Quotation], words: Sequence[Word]) -> int:
    """How many of some words stand in the parts of a quotation."""
    return sum(any(part.span.covers(word.span) for part in parts) for word in words)
