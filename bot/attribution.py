"""Who said it, in the document's words, and only as surely as the document says."""

from collections.abc import Iterable

from babel import Locale

from bot.locales import ENGLISH
from bot.sentences.attribution import ADDRESSEE, BY_TITLE, CARRIED_OVER, MENTION_NOT_NAMED, NAMED_BEFORE, NOT_NAMED
from bot.translation import say
from index.models import Certainty, Quotation, Span, Speaker


def attribution_lines(text: str, quotations: Iterable[Quotation], locale: Locale = ENGLISH) -> list[str]:
    """One line for each speaker and occasion, in order, each once; "he" beside the name that he has needs none."""
    lines: dict[tuple[str, ...], str] = {}
    for quotation in quotations:
        name = quotation.speaker.name
        occasion = _circumstances(text, quotation, locale)
        key = (_line(text, name), *occasion) if name else (speaker_of(text, quotation.speaker, locale), *occasion)
        lines.setdefault(key, attribution_of(text, quotation, locale))
    return list(lines.values())


def attribution_of(text: str, quotation: Quotation, locale: Locale = ENGLISH) -> str:
    """Who said it, with role and how the text names them, then to whom, where and when: all in the document's words."""
    return " · ".join([speaker_of(text, quotation.speaker, locale), *_circumstances(text, quotation, locale)])


def _circumstances(text: str, quotation: Quotation, locale: Locale) -> list[str]:
    addressee = [say(ADDRESSEE, locale, addressee=quotation.addressee.of(text))] if quotation.addressee else []
    return addressee + [_line(text, span) for span in (quotation.venue, quotation.when) if span]


def speaker_of(text: str, speaker: Speaker, locale: Locale = ENGLISH) -> str:
    """A speaker's name and role; where the name is not beside the words, how the text says it and how it is known."""
    mention = _line(text, speaker.mention) if speaker.mention else ""
    if speaker.name is None:
        return say(MENTION_NOT_NAMED, locale, mention=mention) if mention else say(NOT_NAMED, locale)
    name = ", ".join(dict.fromkeys(_line(text, span) for span in (speaker.name, speaker.role) if span))
    match speaker.certainty:
        case Certainty.TITLE:
            return say(BY_TITLE, locale, mention=mention, name=_line(text, speaker.name))
        case Certainty.PRONOUN:
            return say(NAMED_BEFORE, locale, mention=mention, name=name)
        case Certainty.CARRIED:
            return say(CARRIED_OVER, locale, name=name)
        case _:
            return name


def _line(text: str, span: Span) -> str:
    return " ".join(span.of(text).split())
