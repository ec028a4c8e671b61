"""Interviews without labels: questions that are set apart, in bold or as headings, and the answers below them."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from index.models import Paragraph, Span
from index.quotations.name_patterns import CAPITALISED
from index.quotations.turns.lead_in import LeadIn, announces_interview, read_lead_in

QUESTIONS = 3
"""Fewer paragraphs that ask somebody are no interview."""

MOSTLY, OFTEN = 0.5, 0.3
"""The share of the questions that ask, of those that ask somebody, and of the answers in which somebody says "I"; where
an interview is announced, some of these are enough, and "we" will do.
"""

SELDOM = 0.25
"""Where an article says of more of the answers whose they are, it is no interview."""

LONGEST_QUESTION = 500
"""No question is longer, in code points."""

_BOLD = re.compile(r"(\*\*|__)(?=[^\s*_])(?:(?!\1).)+(?<=\S)\1", re.DOTALL)
_SLANTED = re.compile(r"\*(?=[^\s*])[^*\[\]]+\*|_(?=[^\s_])[^_\[\]]+_")
_ASKING = re.compile(r"\?[”\"’»)\]*_]*$")
_ADDRESSED = re.compile(r"\b(?:you|your|yourself)\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|myself|we|us|our)\b")
_ONE_PERSON = re.compile(r"\b(?:I|me|my|mine|myself)\b")
_TOLD = re.compile(rf"\b(?:said|says|added|explained|recalled|wrote)\s{CAPITALISED}")
"""What an article says of whoever speaks in it, and an interview has no need of."""


class Layout(NamedTuple):
    """Which paragraphs, by their number, are all in bold, and which are all slanted."""

    bold: Set[int]
    slanted: Set[int]


class Voice(Enum):
    """Who speaks in a paragraph of an interview: who asks, who answers, or nobody knows which of them."""

    ASKS = auto()
    ANSWERS = auto()
    EITHER = auto()


class Interview(NamedTuple):
    """Who speaks in which paragraph, by its number, and what the lead-in tells of them."""

    voices: Mapping[int, Voice]
    lead_in: LeadIn

    def speaker_of(self, paragraph: Paragraph) -> Span | None:
        """The name of who speaks in a paragraph; None where the lead-in does not tell."""
        spoken = {Voice.ASKS: self.lead_in.asks, Voice.ANSWERS: self.lead_in.answers}
        return spoken.get(self.voices[paragraph.number])


def layout_of(text: str, paragraphs: Sequence[Paragraph]) -> Layout:
    """Which paragraphs of a text with Markdown's marks are set apart by them."""
    bold = {each.number for each in paragraphs if _BOLD.fullmatch(text, *each.span)}
    return Layout(bold, {each.number for each in paragraphs if _SLANTED.fullmatch(text, *each.span)})


def find_interview(text: str, paragraphs: Sequence[Paragraph], layout: Layout) -> Interview | None:
    """The interview that a text without Markdown's marks is, by how its paragraphs are set; None where it is none.

    Where no questions are set apart, but somebody is announced who answers them as "I", nobody knows of a paragraph
    who speaks in it.
    """
    apart = [each for each in paragraphs if _is_apart(text, each, layout)]
    is_told = bool(apart) and announces_interview(text, _above(paragraphs, apart))
    if _are_answered(text, paragraphs, apart, OFTEN if is_told else MOSTLY):
        lead_in = read_lead_in(text, _above(paragraphs, apart))
        return Interview(dict(_voices(text, paragraphs, apart, layout, lead_in.answers)), lead_in)
    asked = [each for each in paragraphs if _asks(text, each)]
    if _are_answered(text, paragraphs, asked, MOSTLY) and announces_interview(text, _above(paragraphs, asked)):
        voices = _voices(text, paragraphs, asked, layout, None)
        return Interview({number: Voice.EITHER for number, _ in voices}, LeadIn())
    return None


def _above(paragraphs: Sequence[Paragraph], asked: Sequence[Paragraph]) -> list[Span]:
    return [each.span for each in paragraphs if each.number < asked[0].number]


def _is_apart(text: str, paragraph: Paragraph, layout: Layout) -> bool:
    """Whether a paragraph is a heading that asks, or sentences in bold, which in an interview need not ask."""
    is_bold = paragraph.number in layout.bold and not paragraph.is_heading
    return (is_bold or paragraph.is_heading) and (is_bold or _asks(text, paragraph))


def _asks(text: str, paragraph: Paragraph) -> bool:
    start, end = paragraph.span
    return end - start <= LONGEST_QUESTION and _ASKING.search(text, max(start, end - 4), end) is not None


def _are_answered(text: str, paragraphs: Sequence[Paragraph], asked: Sequence[Paragraph], share: float) -> bool:
    """Whether paragraphs are an interview's: most of them ask somebody, who answers this share of them as "I"."""
    numbers = {each.number for each in asked}
    below = [
        after for before, after in pairwise(paragraphs) if before.number in numbers and after.number not in numbers
    ]
    is_asked = [_asks(text, each) for each in asked]
    is_addressed = [_ADDRESSED.search(text, *each.span) is not None for each in asked]
    person = _FIRST_PERSON if share < MOSTLY else _ONE_PERSON
    is_personal = [person.search(text, *each.span) is not None for each in below]
    is_told = [_TOLD.search(text, *each.span) is not None for each in below]
    if sum(is_told) > SELDOM * len(below):
        return False
    are_most = all(sum(are) >= MOSTLY * len(asked) for are in (is_asked, is_addressed))
    return len(asked) >= QUESTIONS and len(below) >= 2 and are_most and sum(is_personal) >= share * len(below)


def _voices(
    text: str, paragraphs: Sequence[Paragraph], asked: Sequence[Paragraph], layout: Layout, answers: Span | None
) -> Iterator[tuple[int, Voice]]:
    """Who speaks in the paragraphs from the first question on; nobody in headings and in what is slanted.

    Behind the last answer the article goes on where nobody says "I" or whoever `answers` is named, and before it where
    they are, or it says who speaks.
    """
    numbers, is_open = {each.number for each in asked}, False
    surname = re.compile(rf"\b{re.escape(answers.of(text).split()[-1])}\b") if answers else None
    for paragraph in paragraphs[asked[0].number - paragraphs[0].number :]:
        if paragraph.number in numbers:
            is_open = True
            yield paragraph.number, Voice.ASKS
            continue
        is_personal = _FIRST_PERSON.search(text, *paragraph.span) is not None
        is_named = surname is not None and surname.search(text, *paragraph.span) is not None
        goes_on = _ONE_PERSON.search(text, *paragraph.span) is not None and not is_named
        if paragraph.number > asked[-1].number and not (is_open or goes_on):
            return
        is_articles = (is_named and not is_personal) or _TOLD.search(text, *paragraph.span)
        if not (paragraph.is_heading or paragraph.number in layout.slanted or is_articles):
            yield paragraph.number, Voice.EITHER if is_named else Voice.ANSWERS
        is_open = False
