"""The quotations of a string, for tests."""

from texts import briefing_of

from index.models import Quotation
from index.quotations import find_quotations
from index.split import split_paragraphs


def quotations_of(text: str) -> list[Quotation]:
    return find_quotations(text, split_paragraphs(briefing_of(text)))


def found(text: str) -> list[tuple[str, str, str | None, str]]:
    """Kind, words, speaker and certainty of each quotation."""
    return [
        (
            quotation.kind.value,
            quotation.span.of(text),
            quotation.speaker.name.of(text) if quotation.speaker.name else None,
            quotation.speaker.certainty.value,
        )
        for quotation in quotations_of(text)
    ]


def said(text: str) -> list[tuple[str, str | None]]:
    """Each quotation with its speaker's name, where the text gives one."""
    return [(words, name) for _, words, name, _ in found(text)]
