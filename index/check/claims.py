"""What a message claims that somebody said: the words in marks, or all of it, and whom it names."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from index.analyze import is_function_word
from index.check.around import Around, around
from index.check.beside import IsSomebody, beside_marks, beside_words
from index.models import Briefing, Certainty, Kind, Metadata, Paragraph, Quotation, Span
from index.quotations import find_quotations
from index.quotations.marks import pair_marks
from index.split import split_paragraphs

CLAIMS = 10
"""Of a message's quotations the first so many are checked."""

LEFT_OUT = "…"
"""What stands in a claim for words that it leaves out."""

LEFT_OUT_MARK = re.compile(r"\[[^\]]*\]|\(\s*(?:\.\.\.|…)\s*\)|…|\.\.\.+")
"""All that stands there for them: that, dots, and what is in brackets."""

_MENTION = re.compile(r"<@[!&]?\d+>|<#\d+>")
_QUOTE_LINE = re.compile(r"^> ?", re.MULTILINE)


IsHeld = Callable[[str], bool]
"""Whether the library holds words one after the other."""


class Claim(NamedTuple):
    """Words that somebody says were said, whom they name, and what they say around words in marks."""

    text: str
    speaker: str | None
    around: Around = Around()


def claims_in(message: str, is_somebody: IsSomebody, is_held: IsHeld) -> list[Claim]:
    """The quotations that a message holds, in order; a message without marks is one as a whole.

    `is_somebody` tells whether words are the name of somebody, set beside others with a colon or a dash; `is_held`
    whether the library holds all of a message, which then claims no more.
    """
    text = _MENTION.sub("", _QUOTE_LINE.sub("", message)).replace("**", "")
    paragraphs = split_paragraphs(Briefing("message", text, Span(0, len(text)), Metadata("message")))
    quotations = find_quotations(text, paragraphs)
    marked = list(_marked(text, paragraphs, quotations, is_somebody))
    if marked:
        return marked[:CLAIMS]
    if is_held(text):
        return [Claim(text.strip(), None)]
    return list(_unmarked(text, quotations, is_somebody))[:CLAIMS]


def _marked(
    text: str, paragraphs: list[Paragraph], quotations: list[Quotation], is_somebody: IsSomebody
) -> Iterator[Claim]:
    for paragraph, quotes in zip(paragraphs, pair_marks(text, paragraphs), strict=True):
        for quote in quotes:
            words = quote.inner.of(text).strip()
            if any(map(str.isalnum, words)):
                said = next((found for found in quotations if found.span.overlaps(quote.inner)), None)
                beside = beside_marks(text, paragraph.span, quote.outer, is_somebody)
                speaker = beside or (_named(text, said) if said else None)
                yield Claim(words, speaker, around(text, paragraph.span, quote.outer))


def _unmarked(text: str, quotations: list[Quotation], is_somebody: IsSomebody) -> Iterator[Claim]:
    words, speaker = beside_words(text, is_somebody)
    reported = [quoted for quoted in quotations if quoted.kind is Kind.INDIRECT]
    if reported and not speaker:
        yield from (Claim(quoted.span.of(text), _named(text, quoted)) for quoted in reported)
    elif words:
        yield Claim(words, speaker)


def _named(text: str, quotation: Quotation) -> str | None:
    """Whom a quotation names, if not merely by a pronoun: a name, or words such as "the NATO head", "Kyiv's envoy"."""
    speaker = quotation.speaker
    if speaker.name is not None:
        return speaker.name.of(text)
    if speaker.mention is None or speaker.certainty is Certainty.PRONOUN:
        return None
    mention = speaker.mention.of(text)
    return None if all(map(is_function_word, mention.split())) else mention
