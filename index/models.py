"""The records of the domain. Spans are code points into `Briefing.text`; text is never stored twice."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple


class Span(NamedTuple):
    """`start` and `end` (exclusive) in Unicode code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The slice of `text` that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about a document, as its publisher states it."""

    title: str
    subtitle: str | None = None
    publisher: str | None = None
    series: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """One source document. `body` is the part of `text` that may be quoted: all but the front matter.

    `pages` holds the text of each page, in order and without gaps, where the document has pages.
    """

    id: str
    text: str = field(repr=False)
    body: Span
    metadata: Metadata
    pages: tuple[Span, ...] = ()

    def page_of(self, span: Span) -> int | None:
        """The page on which a span starts, from 1; None where the document has no pages."""
        return bisect_right(self.pages, span.start, key=itemgetter(0)) or None


class Paragraph(NamedTuple):
    """A paragraph: its 1-based `number`, its span, and the heading it stands under."""

    number: int
    span: Span
    is_heading: bool
    heading: Span | None


class Passage(NamedTuple):
    """What is ranked: whole sentences of one paragraph."""

    paragraph: Paragraph
    span: Span
    sentences: tuple[Span, ...]


class Hit(NamedTuple):
    """A passage that shares a term with the question: its position in the index and its BM25 score."""

    position: int
    score: float


class Kind(StrEnum):
    """How much of a quotation stands in marks: all of it, part of it, none of it."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Certainty(StrEnum):
    """How surely the document says whose words these are, surest first."""

    NAMED = "named"
    TITLE = "title"
    PRONOUN = "pronoun"
    CARRIED = "carried"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it: spans of the document's own words, never a name it does not state."""

    certainty: Certainty
    name: Span | None = None
    role: Span | None = None
    mention: Span | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """A span somebody said, without its outer marks. Parts split by a cue share their `group`."""

    span: Span
    group: int
    kind: Kind
    paragraph: int
    speaker: Speaker
    cue: Span | None = None
    addressee: Span | None = None
    venue: Span | None = None
    when: Span | None = None
    outlet: Span | None = None


class Quoted(NamedTuple):
    """A quotation of a briefing, and how well it matches what was looked for."""

    briefing: Briefing
    quotation: Quotation
    score: float


class SpeakerChoice(NamedTuple):
    """Somebody whom the library quotes: name and role as a briefing states them, and the number of `quotations`."""

    name: str
    role: str | None
    quotations: int


class Correction(NamedTuple):
    """A word of a question as typed, and the library's word that it was read as."""

    typed: str
    read: str


class Status(StrEnum):
    """Whether the library answers a question; PARTIAL where it is about somebody or something no briefing mentions."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quoted passage with the sentence in it that answers and the quotations that it holds."""

    briefing: Briefing
    passage: Passage
    answer: Span
    quotations: Sequence[Quotation]
    score: float

    @property
    def text(self) -> str:
        """The quoted words: a slice of the source, and nothing else."""
        return self.passage.span.of(self.briefing.text)

    @property
    def spoken(self) -> Sequence[Quotation]:
        """The quotations that the answer stands in or holds."""
        return [quoted for quoted in self.quotations if quoted.span.overlaps(self.answer)]

    @property
    def quotation(self) -> Quotation | None:
        """The first of them, where there is one."""
        return next(iter(self.spoken), None)

    @property
    def heading(self) -> str | None:
        """The heading the passage stands under, where there is one."""
        heading = self.passage.paragraph.heading
        return heading.of(self.briefing.text) if heading else None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the library has to say to a question, best evidence first.

    `confidence` lies between 0 and 1; `missing` holds the question's words that no briefing mentions, and its names and
    offices that none mentions as it has them, `corrections` the words that were read as others.
    """

    question: str
    status: Status
    confidence: float
    missing: Sequence[str] = ()
    evidence: Sequence[Evidence] = ()
    corrections: Sequence[Correction] = ()


class Verdict(StrEnum):
    """What the library has to say of a claimed quotation."""

    VERBATIM = "verbatim"
    ALTERED = "altered"
    MISATTRIBUTED = "misattributed"
    NOT_FOUND = "not_found"


class Difference(NamedTuple):
    """Words of a claim and the source's words in their place; either may be empty."""

    said: str
    source: str


@dataclass(frozen=True, slots=True)
class Check:
    """A claimed quotation against the library.

    `similarity` is the share of words that agree, 0 to 1. `match` is the quotation, or where the briefing itself says
    it the evidence, and `source` the span of the words compared, in the match's briefing. `is_too_short` where too few
    words are given to look for, `is_speaker_open` where these are held but not told to be, or not to be, the claimed
    speaker's.
    """

    text: str
    claimed_speaker: str | None
    verdict: Verdict
    similarity: float = 0.0
    match: Quoted | Evidence | None = None
    source: Span | None = None
    differences: Sequence[Difference] = ()
    is_too_short: bool = False
    is_speaker_open: bool = False


class Checked(NamedTuple):
    """A verdict on each of a text's first quotations, and how many different ones it has beside those."""

    checks: Sequence[Check]
    unchecked: int
