"""All quotations of a text, with Markdown's marks read over."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from index.models import Paragraph, Quotation, Span
from index.quotations.reading import read
from index.quotations.turns.interviews import layout_of
from index.text.markup import without_marks


def find_quotations(text: str, paragraphs: Sequence[Paragraph]) -> list[Quotation]:
    """The quotations of a text in order, each with its speaker as surely as the text states one.

    Markdown's marks are read over: **Ana Lima** is Ana Lima.
    """
    plain, layout = without_marks(text), layout_of(text, paragraphs)
    if plain.text == text:
        return read(text, paragraphs, layout)
    inside = [
        paragraph._replace(
            span=plain.within(paragraph.span), heading=paragraph.heading and plain.within(paragraph.heading)
        )
        for paragraph in paragraphs
    ]
    return [_moved(quotation, plain.without) for quotation in read(plain.text, inside, layout)]


def _moved(quotation: Quotation, move: Callable[[Span], Span]) -> Quotation:
    """A quotation with all its spans moved."""

    def moved(span: Span | None) -> Span | None:
        return move(span) if span else None

    speaker = quotation.speaker
    return replace(
        quotation,
        span=move(quotation.span),
        speaker=replace(speaker, name=moved(speaker.name), role=moved(speaker.role), mention=moved(speaker.mention)),
        cue=moved(quotation.cue),
        addressee=moved(quotation.addressee),
        venue=moved(quotation.venue),
        when=moved(quotation.when),
        outlet=moved(quotation.outlet),
    )
