"""Quotations as the JSON that scripts rely on; every `text` is the source between its offsets."""

from pydantic import BaseModel

from index.models import Briefing, Certainty, Kind, Quotation, Span, Speaker


class SpanRecord(BaseModel):
    """A span of a briefing with its text; offsets in code points, end exclusive."""

    start: int
    end: int
    text: str


class SpeakerRecord(BaseModel):
    """Who said it, in the document's words."""

    name: str | None
    role: str | None
    mention: str | None
    certainty: Certainty


class QuotationRecord(SpanRecord):
    """What somebody said, with the circumstances that the document states."""

    briefing: str
    group: int
    kind: Kind
    paragraph: int
    cue: str | None
    speaker: SpeakerRecord
    addressee: str | None
    venue: str | None
    when: str | None
    outlet: str | None


def quotation_record(briefing: Briefing, quotation: Quotation) -> QuotationRecord:
    """The record of a quotation in a briefing."""
    text = briefing.text
    return QuotationRecord(
        briefing=briefing.id,
        **quotation.span._asdict(),
        text=quotation.span.of(text),
        group=quotation.group,
        kind=quotation.kind,
        paragraph=quotation.paragraph,
        cue=_words(text, quotation.cue),
        speaker=_speaker_record(text, quotation.speaker),
        addressee=_words(text, quotation.addressee),
        venue=_words(text, quotation.venue),
        when=_words(text, quotation.when),
        outlet=_words(text, quotation.outlet),
    )


def _speaker_record(text: str, speaker: Speaker) -> SpeakerRecord:
    return SpeakerRecord(
        name=_words(text, speaker.name),
        role=_words(text, speaker.role),
        mention=_words(text, speaker.mention),
        certainty=speaker.certainty,
    )


def _words(text: str, span: Span | None) -> str | None:
    return span.of(text) if span else None
