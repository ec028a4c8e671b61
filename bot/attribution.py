"""Who said it, in the document's words, and only as surely as the document says."""

from collections.abc import Iterable

from index.models import Certainty, Quotation, Span, Speaker

NAMED_BEFORE, BY_TITLE, CARRIED_OVER = "named before", "by title", "carried over from the paragraph before"
"""How a speaker is known whom the text does not name beside the words."""


def attribution_lines(text: str, quotations: Iterable[Quotation]) -> list[str]:
    """One line for each speaker and occasion, in order, each once; "he" beside the name that he has needs none."""
    lines: dict[tuple[str, ...], str] = {}
    for quotation in quotations:
        name = quotation.speaker.name
        occasion = _circumstances(text, quotation)
        key = (_line(text, name), *occasion) if name else (speaker_of(text, quotation.speaker), *occasion)
        lines.setdefault(key, attribution_of(text, quotation))
    return list(lines.values())


def attribution_of(text: str, quotation: Quotation) -> str:
    """Who said it, with role and how the text names them, then to whom, where and when: all in the document's words."""
    return " · ".join([speaker_of(text, quotation.speaker), *_circumstances(text, quotation)])


def _circumstances(text: str, quotation: Quotation) -> list[str]:
    addressee = [f"to {quotation.addressee.of(text)}"] if quotation.addressee else []
    return addressee + [_line(text, span) for span in (quotation.venue, quotation.when) if span]


def speaker_of(text: str, speaker: Speaker) -> str:
    """A speaker's name and role; where the name is not beside the words, how the text says it and how it is known."""
    mention = _line(text, speaker.mention) if speaker.mention else None
    if speaker.name is None:
        return f"{mention} (not named)" if mention else "not named"
    name = ", ".join(dict.fromkeys(_line(text, span) for span in (speaker.name, speaker.role) if span))
    match speaker.certainty:
        case Certainty.TITLE:
            return f"{mention} — {_line(text, speaker.name)}, {BY_TITLE}"
        case Certainty.PRONOUN:
            return f"{mention} — {name}, {NAMED_BEFORE}"
        case Certainty.CARRIED:
            return f"{name}, {CARRIED_OVER}"
        case _:
            return name


def _line(text: str, span: Span) -> str:
    return " ".join(span.of(text).split())
