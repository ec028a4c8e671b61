"""What a briefing contains: its passages with their quotations, and the words by which each is found and ranked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from index.answer import Findable, Reading, read
from index.models import Briefing, Passage, Quotation, Span, Speaker
from index.packed import Passages, Quotations
from index.quotations import find_quotations
from index.split import split_paragraphs, split_passages
from index.text.analyze import bare, term_texts, terms

LONGEST_TOLD = 300
"""A quotation of several sentences is one sentence with the words behind it that name its speaker, up to so many code
points: longer ones show no answer any more."""


@dataclass(frozen=True, slots=True)
class Contents:
    """A briefing with all its passages and quotations, in order, and the number of its paragraphs."""

    briefing: Briefing
    paragraphs: int
    passages: Passages
    quotations: Quotations

    def passage(self, number: int) -> "QuotedPassage":
        """The passage of a number, from 0, with the quotations in it."""
        passage = self.passages[number]
        return QuotedPassage(self.briefing, passage, self.quotations.near(passage.span))

    def heading(self, number: int) -> "QuotedPassage | None":
        """The heading that a passage stands under, as a passage of its own; None where there is none."""
        heading = self.passages[number].paragraph.heading
        above = self.passages.heading_at(heading.start) if heading else None
        return QuotedPassage(self.briefing, above, []) if above else None


class QuotedPassage(NamedTuple):
    """A passage with the quotations that it holds or belongs to."""

    briefing: Briefing
    passage: Passage
    quotations: list[Quotation]


def contents_of(briefing: Briefing) -> Contents:
    """The passages and the quotations of a briefing, in order."""
    paragraphs = split_paragraphs(briefing)
    quotations = find_quotations(briefing.text, paragraphs)
    passages = split_passages(briefing.text, paragraphs, list(_told(quotations)))
    return Contents(briefing, len(paragraphs), Passages.of(passages), Quotations.of(quotations))


def _told(quotations: Iterable[Quotation]) -> Iterator[Span]:
    """The quotations that go on to say whose they are, to the word that does: what is shown of one says it too."""
    for said in quotations:
        if said.cue and said.cue.start >= said.span.end and said.cue.end - said.span.start <= LONGEST_TOLD:
            yield Span(said.span.start, said.cue.end)


def quoted_passages(contents: Contents) -> Iterator[QuotedPassage]:
    """The passages of a briefing, each with the quotations in it."""
    return map(contents.passage, range(len(contents.passages)))


def own_terms(held: QuotedPassage) -> list[str]:
    """The terms of a passage's own text."""
    return term_texts(held.passage.span.of(held.briefing.text))


def terms_beside(held: QuotedPassage) -> list[str]:
    """What else makes a passage findable: the terms of its title, its heading and the names of its speakers."""
    text = held.briefing.text
    own = held.passage.span.of(text)
    names = dict.fromkeys(said.speaker.name for said in held.quotations if said.speaker.name)
    unnamed = [name.of(text) for name in names if name.of(text) not in own]
    return list(chain.from_iterable(map(term_texts, (*_above(held), *unnamed))))


def _above(held: QuotedPassage) -> list[str]:
    """What stands above a passage: its briefing's title and its heading."""
    heading = held.passage.paragraph.heading
    return [held.briefing.metadata.title, *([heading.of(held.briefing.text)] if heading else [])]


def reading_of(contents: Contents) -> Reading:
    """What ranking reads of a briefing."""
    text, published = contents.briefing.text, contents.briefing.metadata.published
    day = [f"{published.day} {published:%B %Y}"] if published else []
    return read(
        text,
        (
            Findable(
                held.passage,
                [*_above(held), *day],
                [_speakers(text, sentence, held.quotations) for sentence in held.passage.sentences],
                [said.venue for said in held.quotations if said.venue],
                [said.outlet for said in held.quotations if said.outlet],
            )
            for held in quoted_passages(contents)
        ),
    )


def _speakers(text: str, sentence: Span, quotations: Iterable[Quotation]) -> list[str]:
    """How the text names those whose words a sentence holds."""
    speaking = (said.speaker for said in quotations if said.span.overlaps(sentence))
    return [span.of(text) for speaker in dict.fromkeys(speaking) for span in _naming(speaker)]


def _naming(speaker: Speaker) -> Iterable[Span]:
    return dict.fromkeys(span for span in (speaker.name, speaker.role, speaker.mention) if span)


def words_of(contents: Contents) -> Iterator[str]:
    """Each passage's words as they are written, each once a passage."""
    text = contents.briefing.text
    for passage in contents.passages:
        own = passage.span.of(text)
        yield from dict.fromkeys(bare(term.span.of(own)) for term in terms(own))
