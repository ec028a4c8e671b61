"""Statements that several make in one voice: "We, the Foreign Ministers of Italy and Spain, condemn …"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.models import Paragraph, Span
from index.split import split_sentences

FIRST = 10
"""Whoever makes a statement is named in the first so many paragraphs."""

_WE = re.compile(
    r"(?:\(?\d{1,3}[.)]\s+)?We, (?P<who>the (?=[^.;:“”\"\n]{0,80}?\b(?i:ministers|leaders|heads|members|representatives"
    r"|governments|presidents|chancellors|parties|undersigned|states|participants|delegates|signatories|countries"
    r"|ambassadors|chiefs|speakers|governors|mayors|bishops)\b)[^.;:“”\"\n]{3,200}?), (?=[a-z])"
)
_WE_SAY = re.compile(r"\b[Ww]e\b")
_NUMBER = re.compile(r"\(?\d{1,3}[.)]\s*")


class JointStatement(NamedTuple):
    """Whose statement a text is, and the number of the paragraph that it begins with."""

    makers: Span
    first: int


def find_joint_statement(text: str, paragraphs: Sequence[Paragraph]) -> JointStatement | None:
    """The statement that a text is, where one of its first paragraphs begins with "We, the …"."""
    for paragraph in paragraphs[:FIRST]:
        opened = _WE.match(text, *paragraph.span)
        if opened:
            return JointStatement(Span(*opened.span("who")), paragraph.number)
    return None


def stated_in(text: str, masked: str, paragraph: Paragraph) -> Iterator[Span]:
    """The sentences of a paragraph, without their number, that say "we" outside of marks, or begin with "Our"."""
    for sentence in split_sentences(masked, paragraph.span):
        number = _NUMBER.match(text, *sentence)
        start = number.end() if number else sentence.start
        if _WE_SAY.search(masked, start, sentence.end) or masked.startswith("Our ", start):
            yield Span(start, sentence.end)
