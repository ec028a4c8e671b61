"""What somebody says in a paragraph of its own without marks, as block quotations are set: Lima said: / We will go."""

import re
from collections.abc import Sequence

from index.models import Paragraph, Span
from index.quotations.marks import Marked
from index.quotations.name_patterns import CAPITALS
from index.quotations.reports.report import Report
from index.quotations.reports.reports import find_reports
from index.split import split_sentences

SHORTEST = 4
"""A paragraph of fewer words that nothing sets apart is rather a heading or a caption."""

_SIGN = re.compile(r"(?:>[ \t]?)+")
_ENDS = re.compile(r"[.!?…][)\]]*$")
_OPENS = re.compile(rf"[{CAPITALS}\d$€£¥]")
_NO_SPEECH = re.compile(r"[^\n]{0,40}:\s|(?:READ|Read|WATCH|Watch|Photo|Image|Source|Follow|Click|Related|More)\b")
_OWN = re.compile(r"(?:I|[Ww]e|[Yy]ou)$")


def block_in(text: str, paragraph: Paragraph) -> Span | None:
    """What stands in a paragraph of a block quotation of Markdown's, without its signs; None where it is none."""
    sign = _SIGN.match(text, *paragraph.span)
    return Span(sign.end(), paragraph.span.end) if sign else None


def announces(text: str, sentence: Span, reports: Sequence[Report]) -> bool:
    """Whether a sentence ends with nothing but who says what follows: "In Odesa she said:"."""
    return text[sentence.end - 1] == ":" and bool(reports) and not reports[-1].clauses


def may_be_said(text: str, masked: str, paragraph: Paragraph, quotes: Sequence[Marked]) -> bool:
    """Whether a paragraph that nothing sets apart may be all what somebody says who is announced right before it.

    It is whole sentences without marks, in which nobody else is told to say something.
    """
    start, end = paragraph.span
    if (
        paragraph.is_heading
        or quotes
        or not _OPENS.match(text, start)
        or not _ENDS.search(text, max(start, end - 4), end)
    ):
        return False
    if len(text[start:end].split(maxsplit=SHORTEST)) < SHORTEST or _NO_SPEECH.match(text, start, end):
        return False
    sentences = split_sentences(masked, paragraph.span)
    subjects = (report.subject for sentence in sentences for report in find_reports(masked, sentence, []))
    return all(subject is not None and _OWN.match(subject.mention.of(text)) for subject in subjects)
