"""The library: the one seam between the briefings and those who ask."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from index.analyze import terms
from index.answer import EVIDENCE_COUNT, Candidate, answer_question, unnamed_speakers
from index.bm25 import BM25Index
from index.check import Source, check_claim
from index.claims import claims_in
from index.errors import BriefingRefused, LibraryNotFound, QuestionRefused
from index.load import SUFFIXES, load_file
from index.lookup import Lookup
from index.models import Answer, Briefing, Check, Passage, Quotation
from index.question import parse_question
from index.quotations import find_quotations
from index.split import split_paragraphs, split_passages

CLAIM_LENGTH = 6000
"""The longest text to check, in code points; longer than any message."""

CANDIDATES, SOURCES = 300, 30
"""Of so many passages that share words with a claim, these whose own words are most of it are compared with it."""


class _Read(NamedTuple):
    briefing: Briefing
    passages: list[Passage]
    quotations: list[Quotation]


class _Indexed(NamedTuple):
    briefing: Briefing
    passage: Passage
    quotations: list[Quotation]


class Library:
    """Briefings that can be asked. What it quotes is always a slice of one of them."""

    def __init__(self, briefings: Iterable[Briefing]) -> None:
        """Splits and indexes the briefings, whose ids must differ."""
        self.briefings = tuple(briefings)
        self._read = {briefing.id: _read(briefing) for briefing in self.briefings}
        self._passages = [indexed for read in self._read.values() for indexed in _indexed(read)]
        self._index = BM25Index([_findable(indexed) for indexed in self._passages])

    @cached_property
    def quotes(self) -> Lookup:
        """All quotations of the library, to be looked up."""
        return Lookup((read.briefing, quotation) for read in self._read.values() for quotation in read.quotations)

    def check(self, text: str) -> list[Check]:
        """A verdict on each quotation that a text claims.

        Raises QuestionRefused where the text holds no word or is too long.
        """
        if len(text) > CLAIM_LENGTH:
            raise QuestionRefused(f"That is too long to check; give at most {CLAIM_LENGTH} characters of it.")
        claims = claims_in(text)
        if not any(map(str.isalnum, text)):
            raise QuestionRefused("There are no words to check; give the quotation.")
        return [check_claim(claim, self._sources(claim.text)) for claim in claims]

    def _sources(self, claim: str) -> Iterable[Source]:
        """The paragraphs that share most with a claim, likeliest first."""
        sought = frozenset(term.text for term in terms(claim))
        found = [self._passages[hit.position] for hit in self._index.search(list(sought), CANDIDATES)]
        found.sort(key=lambda indexed: -_shared(sought, indexed))
        seen = set()
        for briefing, passage, _ in found[:SOURCES]:
            number = passage.paragraph.number
            if (briefing.id, number) not in seen:
                seen.add((briefing.id, number))
                read = self._read[briefing.id]
                yield Source(
                    briefing,
                    passage.paragraph,
                    [other for other in read.passages if other.paragraph.number == number],
                    [quoted for quoted in read.quotations if quoted.paragraph == number],
                )

    def ask(self, text: str) -> Answer:
        """The answer to a question. Raises QuestionRefused where it is empty or too long."""
        question = parse_question(text)
        hits = self._index.search(list(question.words), EVIDENCE_COUNT)
        candidates = [Candidate(*self._passages[hit.position], hit.score) for hit in hits]
        return answer_question(question, candidates, self._index)


def open_library(where: str) -> Library:
    """The library in a folder of .txt and .md documents, read as it is.

    Raises LibraryNotFound where there is no such folder, BriefingRefused for the first document that cannot be read.
    """
    folder = Path(where)
    if not folder.is_dir():
        raise LibraryNotFound(f"There is no folder {where!r}; name one that holds briefings as .txt or .md files.")
    paths = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES and not path.name.startswith("."))
    for stem, count in Counter(path.stem for path in paths).items():
        if count > 1:
            raise BriefingRefused(str(folder / stem), "there is a .txt and a .md of that name; rename one of them")
    return Library(map(load_file, paths))


def _read(briefing: Briefing) -> _Read:
    paragraphs = split_paragraphs(briefing)
    quotations = find_quotations(briefing.text, paragraphs)
    return _Read(briefing, list(split_passages(briefing.text, paragraphs)), quotations)


def _indexed(read: _Read) -> Iterable[_Indexed]:
    starts = [quoted.span.start for quoted in read.quotations]
    for passage in read.passages:
        first = max(0, bisect_left(starts, passage.span.start) - 1)
        near = read.quotations[first : bisect_left(starts, passage.span.end)]
        yield _Indexed(read.briefing, passage, [quoted for quoted in near if quoted.span.overlaps(passage.span)])


def _shared(sought: frozenset[str], indexed: _Indexed) -> int:
    """How many of some terms a passage's own text holds."""
    own = indexed.passage.span.of(indexed.briefing.text)
    return len(sought.intersection(term.text for term in terms(own)))


def _findable(indexed: _Indexed) -> list[str]:
    """The terms that make a passage findable: its own, its heading's, its title's and the names of its speakers."""
    text, heading = indexed.briefing.text, indexed.passage.paragraph.heading
    own = indexed.passage.span.of(text)
    speakers = unnamed_speakers(text, indexed.passage, indexed.quotations)
    parts = [own, heading.of(text) if heading else "", indexed.briefing.metadata.title, *speakers]
    return [term.text for part in parts for term in terms(part)]
