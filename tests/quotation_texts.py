"""The quotations of a string, for tests."""

from index.models import Briefing, Metadata, Quotation, Span
from index.quotations import find_quotations
from index.split import split_paragraphs


def quotations_of(text: str) -> list[Quotation]:
    return find_quotations(text, split_paragraphs(Briefing("a", text, Span(0, len(text)), Metadata("a"))))
