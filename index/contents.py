"""What a briefing contains: its passages with their quotations, and the words by which each is found and ranked."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from index.analyze import bare, folded, terms
from index.answer import Findable, Place, Reading, read
from index.models import Briefing, Passage, Quotation, Span, Speaker
from index.quotations import find_quotations
from index.split import split_paragraphs, split_passages
from index.variants import Seen


class Contents(NamedTuple):
    """A briefing with all its passages and quotations, in order."""

    briefing: Briefing
    passages: list[Passage]
    quotations: list[Quotation]


class QuotedPassage(NamedTuple):
    """A passage with the quotations that it holds or belongs to."""

    briefing: Briefing
    passage: Passage
    quotations: list[Quotation]


def contents_of(briefing: Briefing) -> Contents:
    """The passages and the quotations of a briefing, in order."""
    paragraphs = split_paragraphs(briefing)
    quotations = find_quotations(briefing.text, paragraphs)
    return Contents(briefing, list(split_passages(briefing.text, paragraphs)), quotations)


def quoted_passages(contents: Contents) -> Iterator[QuotedPassage]:
    """The passages of a briefing, each with the quotations in it."""
    starts = [quoted.span.start for quoted in contents.quotations]
    for passage in contents.passages:
        first = max(0, bisect_left(starts, passage.span.start) - 1)
        near = contents.quotations[first : bisect_left(starts, passage.span.end)]
        yield QuotedPassage(
            contents.briefing, passage, [quoted for quoted in near if quoted.span.overlaps(passage.span)]
        )


def findable_terms(held: QuotedPassage) -> list[str]:
    """The terms that make a passage findable: its own, its heading's, its title's and the names of its speakers."""
    text = held.briefing.text
    own = held.passage.span.of(text)
    names = dict.fromkeys(said.speaker.name for said in held.quotations if said.speaker.name)
    unnamed = [name.of(text) for name in names if name.of(text) not in own]
    return [term.text for part in (own, *_above(held), *unnamed) for term in terms(part)]


def own_terms(held: QuotedPassage) -> list[str]:
    """The terms of a passage's own text."""
    return [term.text for term in terms(held.passage.span.of(held.briefing.text))]


def _above(held: QuotedPassage) -> list[str]:
    """What stands above a passage: its briefing's title and its heading."""
    heading = held.passage.paragraph.heading
    return [held.briefing.metadata.title, *([heading.of(held.briefing.text)] if heading else [])]


def places_of(contents: Contents) -> Iterator[Place]:
    """Where ranking reads each passage of a briefing."""
    reading = _reading(contents)
    return (Place(reading, number) for number in range(len(contents.passages)))


def _reading(contents: Contents) -> Reading:
    text, published = contents.briefing.text, contents.briefing.metadata.published
    day = [f"{published.day} {published:%B %Y}"] if published else []
    return read(
        text,
        (
            Findable(
                held.passage,
                [*_above(held), *day],
                [_speakers(text, sentence, held.quotations) for sentence in held.passage.sentences],
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


def words_seen(passages: Iterable[QuotedPassage]) -> Iterator[Seen]:
    """The words of some passages as they most often write them, with the number of passages that hold them."""
    written: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for held in passages:
        own = held.passage.span.of(held.briefing.text)
        for word in dict.fromkeys(bare(term.span.of(own)) for term in terms(own)):
            written[folded(word)][word] += 1
    for forms in written.values():
        yield Seen(forms.most_common(1)[0][0], forms.total())
